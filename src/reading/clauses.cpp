#include "reading/clauses.h"

#include <algorithm>

#include "reading/quotations.h"

namespace rapporteur {
namespace {

/// True if a word that could be a noun or an adjective as well ("trade", "open") stands as a verb here.
bool is_sure_verb(const Draft& draft, TokenIndex at, TokenIndex end, bool after_comma) {
    const Schema& s = draft.schema;
    if (at + 1 >= end || draft.token(at + 1).is(token_punctuation)) return false;
    if (draft.is(at + 1, s.c_determiner) || draft.token(at + 1).is(token_number)) return true;
    TokenIndex named = at;
    for (const Symbol cls : {s.c_area, s.c_topic}) {
        if (draft.term_at(at, cls, &named) != 0 && (named > at + 1 || !after_comma)) return false;
    }
    if (draft.is(at + 1, s.c_conjunction)) return false;
    const EntryId verb = draft.term_at(at, s.c_verb);
    if (draft.attribute(verb, s.a_adjective) != 0) return after_comma;
    if (draft.attribute(verb, s.a_noun) != 0) return !draft.is(at + 1, s.c_preposition) || (after_comma && !draft.is(at + 1, s.c_of));
    return true;
}

/// The verb form a phrase begins with, adverbs passed over: the class "verb.base" or "verb.gerund"; 0 if none.
Symbol leading_form(const Draft& draft, TokenIndex& at, TokenIndex end) {
    const Schema& s = draft.schema;
    TokenIndex after = at;
    while (at < end && draft.term_at(at, s.c_adverb, &after) != 0) at = after;
    if (at >= end || draft.token(at).is(token_capital)) return 0;
    if (draft.is(at, s.c_verb_gerund) && !draft.is(at, s.c_verbal_adjective)) return s.c_verb_gerund;
    if (draft.is(at, s.c_verb_base)) return s.c_verb_base;
    return 0;
}

/// Behind the mark of an item told within a sentence: "(1)", "-".
TokenIndex after_item_mark(const Draft& draft, TokenIndex at, TokenIndex end) {
    const Schema& s = draft.schema;
    if (at + 3 < end && draft.is(at, s.c_bracket_open) && draft.token(at + 2).is(token_punctuation) && draft.token(at + 2).is(token_glued)) return at + 3;
    return at + 1 < end && draft.is(at, s.c_dash) ? at + 1 : at;
}

/// After a semicolon: one more verb of a list.
bool goes_on(const Draft& draft, TokenIndex at, TokenIndex end) {
    const Schema& s = draft.schema;
    if (!draft.is(at, s.c_comma)) return false;
    TokenIndex next = at + 1;
    while (next < end && draft.is(next, s.c_conjunction)) ++next;
    next = after_item_mark(draft, next, end);
    while (next < end && draft.is(next, s.c_infinitive)) ++next;
    return leading_form(draft, next, end) != 0;
}

/// "by listening" in "strengthening ties by listening and respecting": what follows "and" goes on with it.
bool goes_on_inside(const Draft& draft, TokenIndex begin, TokenIndex end) {
    for (TokenIndex at = begin + 1; at + 1 < end; ++at) {
        if (draft.is(at, draft.schema.c_preposition) && draft.is(at + 1, draft.schema.c_verb_gerund)) return true;
    }
    return false;
}

/// "prioritize" in "prioritize and fund the road", "work to build" in "work to build and fund the road", "talk on" in "talk
/// on, and settle, the matter": the last word shares what follows the next verb.
bool is_bare_verb(const Draft& draft, TokenIndex at, TokenIndex end) {
    const Schema& s = draft.schema;
    if (leading_form(draft, at, end) != 0 && at + 1 == end) return true;
    if (draft.is(end - 1, s.c_preposition) || draft.is(end - 1, s.c_determiner)) return true;
    return end > at + 2 && draft.is(end - 2, s.c_infinitive) && draft.is(end - 1, s.c_verb_base);
}

/// "called for lifting the ban and for opening a road", "interested in coal and in gas": the places of "and" where the words before the
/// clause ask for its preposition once more.
std::vector<Clause> parted_by_preposition(const Draft& draft, Clause clause) {
    const Schema& s = draft.schema;
    const TokenIndex asked = clause.begin == 0 ? 0 : clause.begin - 1;
    if (!draft.is(asked, s.c_preposition) || draft.is(asked, s.c_infinitive)) return {clause};
    const auto again = [&](TokenIndex at) { return draft.words(at, at + 1) == draft.words(asked, asked + 1); };
    std::vector<Clause> out;
    for (TokenIndex at = clause.begin + 1; at + 2 < clause.end; ++at) {
        if (again(at)) break;  // asked for by a word inside
        if (!draft.is(at, s.c_conjunction) || !again(at + 1)) continue;
        TokenIndex first = clause.begin, next = at + 2;
        if (leading_form(draft, first, clause.end) != leading_form(draft, next, clause.end)) break;
        out.push_back({clause.begin, draft.is(at - 1, s.c_comma) ? at - 1 : at});
        clause.begin = at + 2;
        ++at;
    }
    out.push_back(clause);
    return out;
}

void add_coordinated(const Draft& draft, TokenIndex begin, TokenIndex end, std::vector<Clause>& out) {
    const Schema& s = draft.schema;
    TokenIndex head = begin;
    Symbol form = leading_form(draft, head, end);
    const bool bare = form == 0 && begin > 0 && draft.is(begin - 1, s.c_infinitive) && draft.token(begin).is(token_lower);
    if (bare) form = s.c_verb_base;  // a verb the data does not know
    TokenIndex start = begin;
    for (TokenIndex at = begin + 1; at < end && form != 0; ++at) {
        TokenIndex next = at;
        const bool comma = draft.is(at, s.c_comma);
        if (comma) ++next;
        if (comma && next < end && draft.is(next, s.c_comma)) ++next;
        draft.term_at(next, s.c_conjunction, &next);
        if (next == at) continue;
        next = after_item_mark(draft, next, end);
        TokenIndex to = next;
        while (to < end && draft.is(to, s.c_infinitive)) ++to;
        TokenIndex verb = to;
        const Symbol next_form = leading_form(draft, verb, end);
        const bool infinitive = to != next;
        if (next_form != form && !(infinitive && next_form == s.c_verb_base)) continue;
        if (verb + 1 < end && draft.token(verb + 1).is(token_glued)) continue;  // "cross-border"
        if (form == s.c_verb_base && to == next && verb == to && !is_sure_verb(draft, verb, end, comma)) continue;
        if (verb + 1 >= end || draft.is(verb, s.c_preposition)) continue;
        if (form == s.c_verb_gerund && !comma && goes_on_inside(draft, start, at)) continue;
        if (at > start && !is_bare_verb(draft, start, at)) {
            out.push_back({start, at});
            start = to;
        }
        at = to;
    }
    if (start < end) out.push_back({start, end});
}

}  // namespace

TokenIndex clause_end(const Draft& draft, TokenIndex begin, TokenIndex sentence_end) {
    const Schema& s = draft.schema;
    TokenIndex end = sentence_end;
    // agreed to "open a new chapter" in ties: the mark before belongs to words inside.
    const TokenIndex from = begin > 0 && opens_quotation(draft, begin - 1) ? begin - 1 : begin;
    for (TokenIndex at = begin + 1; at < end; ++at) {
        const bool quote_after_comma = at + 1 < end && draft.is(at, s.c_comma) && draft.is(at + 1, s.c_quote_close);
        if ((draft.is(at, s.c_clause_end) && !goes_on(draft, at, sentence_end)) || draft.lattice.annotation_at(at, s.t_clause_end) != 0 || quote_after_comma || closes_quotation(draft, from, at)) end = at;
    }
    while (end > begin && draft.token(end - 1).is(token_punctuation) && !draft.is(end - 1, s.c_clause_end_keep)) --end;
    return end;
}

std::vector<Clause> coordinated(const Draft& draft, TokenIndex begin, TokenIndex end) {
    std::vector<Clause> out;
    for (const Clause& part : parted_by_preposition(draft, {begin, end})) add_coordinated(draft, part.begin, part.end, out);
    return out;
}

}  // namespace rapporteur
