#include "reading/lists.h"

namespace rapporteur {
namespace {

/// What a line says, without "to" before it and without what joins it to the next line.
Clause trimmed(const Draft& draft, TokenIndex begin, TokenIndex end) {
    const Schema& s = draft.schema;
    while (begin < end && draft.is(begin, s.c_infinitive)) ++begin;
    if (begin >= end) return {begin, begin};
    end = clause_end(draft, begin, end);
    while (end > begin && (draft.is(end - 1, s.c_conjunction) || draft.token(end - 1).is(token_punctuation))) --end;
    return {begin, end};
}

/// A line without a mark that goes on from the words before the list: "to open a line;".
bool goes_on_from_trigger(const Draft& draft, TokenIndex at) {
    const Schema& s = draft.schema;
    return draft.token(at).is(token_line_start) && draft.token(at).is(token_lower) && (draft.is(at, s.c_infinitive) || draft.is(at, s.c_verb_base) || draft.is(at, s.c_verb_gerund));
}

/// Where the next line of the list begins inside a sentence: a line that begins with a small letter begins none.
TokenIndex next_line(const Draft& draft, TokenIndex begin, TokenIndex end) {
    for (TokenIndex at = begin + 1; at < end; ++at) {
        if (draft.token(at).is(token_line_start) && draft.lattice.annotation_at(at, draft.schema.t_list_item) != 0) return at;
    }
    return end;
}

}  // namespace

std::vector<Clause> list_after(const Draft& draft, TokenIndex at) {
    std::vector<Clause> out;
    for (std::size_t i = draft.sentence_of(at) + 1; i < draft.sentences.size(); ++i) {
        const SentenceInfo& in = draft.sentences[i];
        const AnnotationId mark = draft.lattice.annotation_at(in.begin, draft.schema.t_list_item);
        if (mark == 0 && goes_on_from_trigger(draft, in.begin)) {
            const Clause item = trimmed(draft, in.begin, in.end);
            if (item.begin < item.end) out.push_back(item);
            continue;
        }
        if (mark == 0) {
            if (out.empty() || draft.token(in.begin).is(token_block_start | token_line_start)) break;
            continue;  // a further sentence of the same line
        }
        TokenIndex begin = draft.lattice.annotation(mark).end, end = in.end;
        if (begin >= in.end && i + 1 < draft.sentences.size()) end = draft.sentences[++i].end;  // "1." stands alone
        for (TokenIndex next = begin; begin < end; begin = next) {
            next = next_line(draft, begin, end);
            const Clause item = trimmed(draft, begin, next);
            if (item.begin < item.end) out.push_back(item);
            if (next < end) next = draft.lattice.annotation(draft.lattice.annotation_at(next, draft.schema.t_list_item)).end;
        }
    }
    return out;
}

}  // namespace rapporteur
