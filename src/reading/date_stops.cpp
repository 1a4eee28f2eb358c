#include "reading/date_stops.h"

namespace rapporteur {
namespace {

constexpr unsigned last_month = 12;

/// A day, or a month in digits, with a stop glued to it.
bool is_numbered(const Draft& draft, TokenIndex at) {
    return draft.token(at).is(token_day) && draft.token(at + 1).is(token_glued) && draft.is(at + 1, draft.schema.c_stop);
}

/// The first token after a date that begins at a token and has stops between its parts; 0 if none does.
TokenIndex end_of_date(const Draft& draft, TokenIndex at) {
    const auto count = TokenIndex(draft.lattice.tokens.size());
    if (at + 3 >= count || !is_numbered(draft, at)) return 0;
    if (at > 0 && draft.is(at - 1, draft.schema.c_month)) return 0;  // "on May 5. March 2025 saw"
    TokenIndex year = 0;
    if (draft.is(at + 2, draft.schema.c_month)) {
        year = at + 3;
    } else if (at + 4 < count && is_numbered(draft, at + 2) && draft.number_in(at + 2, at + 3).value_or(0) <= last_month) {
        year = at + 4;
    }
    return year != 0 && draft.token(year).is(token_year) ? year + 1 : 0;
}

}  // namespace

void join_at_dates(Draft& draft) {
    std::vector<SentenceInfo> joined;
    TokenIndex date_end = 0;
    for (const SentenceInfo& sentence : draft.sentences) {
        if (sentence.begin < date_end) {
            joined.back().end = sentence.end;
        } else {
            joined.push_back(sentence);
        }
        for (TokenIndex back = 2; back <= 4 && sentence.begin + back <= sentence.end; ++back) {
            const TokenIndex end = end_of_date(draft, sentence.end - back);
            if (end > sentence.end) date_end = end;
        }
    }
    draft.sentences = std::move(joined);
}

}  // namespace rapporteur
