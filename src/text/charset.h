#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rapporteur {

/// Text in UTF-8 and how many places of the original could not be read and became U+FFFD.
struct Converted {
    std::string text;
    std::size_t invalid = 0;
};

/// The IANA name of the charset that a label means on the web: "gb2312" is GB18030, "latin1" is windows-1252.
/// Empty where the label names none. Labels of UTF-16 and UTF-32 keep their byte order.
std::string charset_name(std::string_view label);

/// `bytes` read as `charset`, a name from charset_name(); nothing where there is no converter of that name.
/// The text is always valid UTF-8.
std::optional<Converted> convert_charset(std::string_view bytes, std::string_view charset);

/// The charset that a page or an XML document declares inside its first 4096 bytes (`<meta charset>`, `<meta
/// http-equiv>`, `<?xml encoding>`), as charset_name(); empty where it declares none or none that is known.
std::string declared_charset(std::string_view page);

/// A guess from the bytes themselves, as charset_name(); `markup` tells that tags are no part of the language.
/// Never empty: windows-1252 where nothing fits better.
std::string detect_charset(std::string_view bytes, bool markup);

}  // namespace rapporteur
