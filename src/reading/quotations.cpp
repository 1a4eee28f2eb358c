#include "reading/quotations.h"

namespace rapporteur {
namespace {

bool is_mark(const Draft& draft, TokenIndex at) {
    return draft.token(at).is(token_punctuation);
}

/// A mark that is an apostrophe as well closes only what another of its kind opened.
bool is_apostrophe(const Draft& draft, TokenIndex at) {
    return !draft.is(at, draft.schema.c_speech_close);
}

bool opens_inside(const Draft& draft, TokenIndex begin, TokenIndex end) {
    for (TokenIndex i = begin; i < end; ++i) {
        if (opens_quotation(draft, i)) return true;
    }
    return false;
}

}  // namespace

bool opens_quotation(const Draft& draft, TokenIndex at) {
    if (!is_mark(draft, at) || !draft.is(at, draft.schema.c_quote_open) || at + 1 >= draft.lattice.tokens.size()) return false;
    return !(draft.token(at).is(token_glued) && !draft.token(at + 1).is(token_glued)) && !is_mark(draft, at + 1);
}

std::optional<TokenIndex> quotation_around(const Draft& draft, TokenIndex at) {
    TokenIndex begin = at;
    while (begin > 0 && !draft.token(begin).is(token_block_start | token_line_start)) --begin;
    std::optional<TokenIndex> open;
    for (TokenIndex i = begin; i < at; ++i) {
        if (!is_mark(draft, i)) continue;
        if (open && draft.is(i, draft.schema.c_quote_close) && draft.token(i).is(token_glued) && is_apostrophe(draft, i) == is_apostrophe(draft, *open)) {
            open.reset();
        } else if (opens_quotation(draft, i) && !(is_apostrophe(draft, i) && draft.token(i).is(token_glued))) {
            if (!open) open = i;
        }
    }
    return open;
}

bool closes_quotation(const Draft& draft, TokenIndex begin, TokenIndex at) {
    if (!is_mark(draft, at) || !draft.is(at, draft.schema.c_quote_close) || is_mark(draft, at - 1) || opens_quotation(draft, at) || opens_inside(draft, begin, at)) return false;
    if (!is_apostrophe(draft, at)) return true;
    const auto open = quotation_around(draft, begin);
    return open && is_apostrophe(draft, *open);
}

}  // namespace rapporteur
