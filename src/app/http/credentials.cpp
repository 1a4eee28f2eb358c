#include "app/http/credentials.h"

#include <boost/json.hpp>

#include "app/accounts/account.h"
#include "app/accounts/passwords.h"
#include "app/http/target.h"
#include "app/json_text.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

bool has_type(const HttpRequest& request, std::string_view type) {
    return std::string_view(request.content_type).substr(0, request.content_type.find(';')) == type;
}

Credentials from_form(const std::string& body) {
    auto fields = parse_target("/?" + body);
    if (!fields) return {};
    return {fields->query["name"], fields->query["password"]};
}

Credentials from_json(const std::string& body) {
    json::error_code failed;
    const json::value value = json::parse(body, failed);
    if (failed || !value.is_object()) return {};
    return {text_in(value.get_object(), "name"), text_in(value.get_object(), "password")};
}

}  // namespace

bool is_form(const HttpRequest& request) { return has_type(request, "application/x-www-form-urlencoded"); }

std::optional<Credentials> credentials_of(const HttpRequest& request) {
    Credentials given;
    if (is_form(request)) given = from_form(request.body);
    if (has_type(request, "application/json")) given = from_json(request.body);
    if (!is_account_name(given.name) || given.password.empty() || given.password.size() > longest_password) return {};
    return given;
}

}  // namespace rapporteur
