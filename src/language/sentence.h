#pragma once

#include <vector>

#include "language/language.h"
#include "language/lattice.h"

namespace rapporteur {

/// Cuts the tokens of a lattice, whose terms are in place, into sentences. Terms of the classes `stop`, `closing` and
/// `abbreviation` decide; an empty line always ends a sentence, a single line break does unless the text is wrapped.
/// A sentence has at most 400 tokens: a longer one is cut.
void split_sentences(const Lattice& lattice, const Language& language, std::vector<Sentence>& out);

}  // namespace rapporteur
