#pragma once

#include <optional>
#include <string_view>

namespace rapporteur {

/// A file of the web pages, built into the program.
struct Asset {
    std::string_view type;   ///< media type
    std::string_view bytes;  ///< for as long as the program runs
};

/// By its name ("app.js"); nothing where there is none of that name, or where the program was built without pages (script/build-pages).
std::optional<Asset> find_asset(std::string_view name);

}  // namespace rapporteur
