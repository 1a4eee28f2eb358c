#pragma once

#include <string>
#include <string_view>

namespace rapporteur {

/// The language a text is written in, told from its script: "zh" for Han, "ru" for Cyrillic, "en" for Latin letters;
/// empty if it has too few letters. Only the first 64 KiB are looked at.
std::string language_of_script(std::string_view text);

}  // namespace rapporteur
