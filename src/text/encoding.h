#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rapporteur {

/// Bytes as text.
struct Decoded {
    std::string text;          ///< valid UTF-8
    std::string encoding;      ///< of the bytes, an IANA name
    std::size_t replaced = 0;  ///< places that could not be read and became U+FFFD
    bool unchanged = false;    ///< the text is the bytes, one for one
};

enum class Markup { none, html };

/// Reads bytes as text (docs/text.md, rules E1 to E5): byte order mark, what the page declares, valid UTF-8, UTF-8 with
/// mistakes, a guess. Valid UTF-8 is moved through unchanged, byte order mark and all. Never fails.
Decoded decode_text(std::string bytes, Markup markup);

/// "UTF-16LE", "UTF-16BE", "UTF-32LE" or "UTF-32BE" where the bytes begin with that byte order mark or have its
/// pattern of zero bytes; else empty.
std::string_view wide_encoding(std::string_view bytes);

}  // namespace rapporteur
