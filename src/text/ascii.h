#pragma once

#include <string>
#include <string_view>

/// Letters and digits of ASCII, whatever the language: what markup and charset names are made of.
namespace rapporteur {

constexpr bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr char ascii_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// `text` in ASCII lower case.
std::string ascii_lower(std::string_view text);
/// True where both are the same but for the case of ASCII letters.
bool same_but_for_case(std::string_view a, std::string_view b);

}  // namespace rapporteur
