#include "reading/clauses.h"

namespace rapporteur {
namespace {

/// The verb form a phrase begins with, adverbs passed over: the class "verb.base" or "verb.gerund"; 0 if none.
Symbol leading_form(const Draft& draft, TokenIndex at, TokenIndex end) {
    const Schema& s = draft.schema;
    while (at < end && draft.is(at, s.c_adverb)) ++at;
    if (at >= end) return 0;
    if (draft.is(at, s.c_verb_gerund)) return s.c_verb_gerund;
    if (draft.is(at, s.c_verb_base)) return s.c_verb_base;
    return 0;
}

bool speaks_next(const Draft& draft, TokenIndex at, TokenIndex end) {
    // ", he said", ", said the minister", "Mishustin said": an attribution closes the clause.
    for (TokenIndex i = at; i < end && i < at + 6; ++i) {
        if (draft.is(i, draft.schema.c_say)) return i == at || draft.lattice.annotation_at(at, draft.schema.t_mention) != 0 || draft.is(at, draft.schema.c_pronoun);
    }
    return false;
}

}  // namespace

TokenIndex clause_end(const Draft& draft, TokenIndex begin, TokenIndex sentence_end) {
    const Schema& s = draft.schema;
    TokenIndex end = sentence_end;
    while (end > begin && draft.token(end - 1).is(token_punctuation) && !draft.is(end - 1, s.c_clause_end_keep)) --end;
    for (TokenIndex at = begin + 1; at < end; ++at) {
        if (draft.is(at, s.c_clause_end)) return at;
        if (draft.is(at, s.c_quote_close) && !draft.token(at).is(token_word)) return at;
        if (!draft.is(at, s.c_comma)) continue;
        if (draft.is(at + 1, s.c_clause_end) || speaks_next(draft, at + 1, end)) return at;
    }
    return end;
}

std::vector<Clause> coordinated(const Draft& draft, TokenIndex begin, TokenIndex end) {
    const Schema& s = draft.schema;
    std::vector<Clause> out;
    const Symbol form = leading_form(draft, begin, end);
    TokenIndex start = begin;
    for (TokenIndex at = begin + 1; at < end; ++at) {
        const bool comma = draft.is(at, s.c_comma);
        const bool conjunction = draft.is(at, s.c_conjunction);
        if (!comma && !conjunction) continue;
        TokenIndex next = at + 1;
        if (comma && next < end && draft.is(next, s.c_conjunction)) ++next;
        while (next < end && draft.is(next, s.c_infinitive)) ++next;
        if (form == 0 || leading_form(draft, next, end) != form) continue;
        // "work and trade": a noun that is also a verb, after a conjunction alone, needs a phrase of its own.
        if (!comma && next + 1 >= end) continue;
        if (at > start) out.push_back({start, at});
        start = next;
        at = next;
    }
    if (start < end) out.push_back({start, end});
    return out;
}

}  // namespace rapporteur
