#include "reading/designation.h"

#include <algorithm>

namespace rapporteur {
namespace {

/// The end of a term that names a party; 0 if none starts here.
TokenIndex party_end(const Draft& draft, TokenIndex at) {
    const Schema& s = draft.schema;
    for (const Symbol cls : {s.c_country, s.c_demonym, s.c_organisation}) {
        TokenIndex end = 0;
        if (draft.term_at(at, cls, &end) != 0) return end;
    }
    return 0;
}

bool joins_parties(const Draft& draft, TokenIndex at) {
    const Schema& s = draft.schema;
    return draft.is(at, s.c_conjunction) || draft.is(at, s.c_dash) || draft.is(at, s.c_comma);
}

bool leads_to_a_party(const Draft& draft, TokenIndex at) {
    return draft.is(at, draft.schema.c_determiner) || draft.is(at, draft.schema.c_preposition);
}

}  // namespace

std::string designation(const Draft& draft, TokenIndex begin, TokenIndex end) {
    std::vector<bool> kept(end - begin, true);
    const auto drop = [&](TokenIndex from, TokenIndex to) {
        for (TokenIndex at = from; at < to; ++at) kept[at - begin] = false;
    };
    TokenIndex last = begin;  // where the party named last ends
    bool any = false;
    for (TokenIndex at = begin; at < end;) {
        const TokenIndex after = std::min(party_end(draft, at), end);
        if (after == 0) {
            ++at;
            continue;
        }
        TokenIndex from = at;
        while (from > last && (leads_to_a_party(draft, from - 1) || (any && joins_parties(draft, from - 1)))) --from;
        drop(from, after);
        last = at = after;
        any = true;
    }
    std::string out;
    for (TokenIndex at = begin; at < end; ++at) {
        if (kept[at - begin] && draft.token(at).is(token_word))
            out += (out.empty() ? "" : " ") + std::string(draft.words(at, at + 1));
    }
    return out;
}

}  // namespace rapporteur
