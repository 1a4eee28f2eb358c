#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rapporteur {

/// A character written as a reference (`&amp;`, `&#8212;`, `&#x4E2D;`).
struct HtmlCharacter {
    char32_t value = 0;
    std::size_t size = 0;  ///< bytes of the reference; 0: there is none
};

/// The reference at the start of `text`. Names without a semicolon are known where browsers know them (`&copy 2024`).
/// A number that is no character is U+FFFD.
HtmlCharacter html_character(std::string_view text);

/// `text` with its references replaced by their characters.
std::string decode_html_characters(std::string_view text);

}  // namespace rapporteur
