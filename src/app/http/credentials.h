#pragma once

#include <optional>
#include <string>

#include "app/http/message.h"

namespace rapporteur {

/// What somebody shows to be let in.
struct Credentials {
    std::string name;
    std::string password;
};

/// True for what the form of a page sends, application/x-www-form-urlencoded.
bool is_form(const HttpRequest& request);
/// From a form or a JSON object, as the request's Content-Type says; nothing where it is neither, or a field is missing or too long.
std::optional<Credentials> credentials_of(const HttpRequest& request);

}  // namespace rapporteur
