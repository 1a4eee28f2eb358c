#pragma once

#include <algorithm>
#include <set>
#include <vector>

#include "reading/claims.h"
#include "record/act.h"
#include "record/document_info.h"
#include "record/fact.h"
#include "record/words.h"

namespace rapporteur {

/// One document in the fold.
struct FoldDocument {
    const Reading* reading = nullptr;  ///< rejected claims already set aside
    const DocumentInfo* info = nullptr;
    DocumentIndex source{};  ///< the original among its near-duplicates (R27)
};

/// What every step of the fold is given: documents by sha256, acts in force. `words` remembers what was folded; `notes`
/// gathers what could not be done.
struct FoldInput {
    std::vector<FoldDocument> documents;
    std::vector<Act> acts;
    Words& words;
    std::vector<std::string>& notes;
};

/// The acts of one type, in order, with their numbers.
template <class Body, class Visit>
void each_act(const FoldInput& input, Visit visit) {
    for (const Act& act : input.acts) {
        if (const Body* body = std::get_if<Body>(&act.body)) visit(*body, act.number);
    }
}

/// How many independent sources: near-duplicates count once, each act once.
inline std::size_t count_sources(const std::vector<FoldDocument>& documents, const std::vector<Support>& supports) {
    std::set<std::pair<DocumentIndex, ActNumber>> voices;
    for (const Support& support : supports) {
        const bool act = support.document == no_document;
        voices.emplace(act ? no_document : documents[support.document].source, act ? support.act : 0);
    }
    return voices.size();
}

/// Supports in canonical order, each once.
inline void tidy(std::vector<Support>& supports) {
    std::sort(supports.begin(), supports.end());
    supports.erase(std::unique(supports.begin(), supports.end()), supports.end());
}

}  // namespace rapporteur
