#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/words.h"

namespace rapporteur {

/// A person's name in a spelling that romanisations share: Latin letters, y as i, kh as h, x as ks, doubled letters
/// once (docs/record.md, R17). A name written in ideographs is its first sign and the rest.
std::vector<std::string> shared_spelling(std::string_view name, Words& words);

/// True where the names differ in one word, and there by one letter only, and the word has at least six (R17).
bool one_letter_apart(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace rapporteur
