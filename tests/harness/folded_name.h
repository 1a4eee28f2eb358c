#pragma once

#include <string>
#include <string_view>

namespace rapporteur {

/// Letters and digits in lower case with single blanks between; Latin letters lose their accents.
std::string folded(std::string_view text);
/// A person's name folded, a patronymic left out.
std::string folded_name(std::string_view name);

}  // namespace rapporteur
