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

}  // namespace

std::vector<Clause> list_after(const Draft& draft, TokenIndex at) {
    std::vector<Clause> out;
    for (std::size_t i = draft.sentence_of(at) + 1; i < draft.sentences.size(); ++i) {
        const SentenceInfo& in = draft.sentences[i];
        const AnnotationId mark = draft.lattice.annotation_at(in.begin, draft.schema.t_list_item);
        if (mark == 0) {
            if (out.empty() || draft.token(in.begin).is(token_block_start | token_line_start)) break;
            continue;  // a further sentence of the same line
        }
        TokenIndex begin = draft.lattice.annotation(mark).end, end = in.end;
        if (begin >= in.end && i + 1 < draft.sentences.size()) end = draft.sentences[++i].end;  // "1." stands alone
        const Clause item = trimmed(draft, begin, end);
        if (item.begin < item.end) out.push_back(item);
    }
    return out;
}

}  // namespace rapporteur
