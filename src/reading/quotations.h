#pragma once

#include <optional>

#include "reading/draft.h"

namespace rapporteur {

/// True if a mark stands like one that opens a quotation; an apostrophe after a word does not.
bool opens_quotation(const Draft& draft, TokenIndex at);

/// The mark that opened the quotation a token stands in, looked for up to the beginning of its paragraph; empty if it stands in none.
std::optional<TokenIndex> quotation_around(const Draft& draft, TokenIndex at);

/// True if a mark closes a quotation that began before `begin`, not one between the two.
bool closes_quotation(const Draft& draft, TokenIndex begin, TokenIndex at);

}  // namespace rapporteur
