#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reading/draft.h"

namespace rapporteur {

/// Words that speak of a sitting, and what its sentence says of it.
struct Sitting {
    TokenIndex begin = 0, end = 0;
    std::size_t sentence = 0;
    TokenIndex scope_begin = 0, scope_end = 0;  ///< the part of the sentence that is about it
    std::optional<BodyIndex> body;
    bool names_body = false;
    std::optional<int> ordinal;
    Span ordinal_span;
    SessionKind kind = SessionKind::regular;
    bool definite = false;  ///< "the meeting": one spoken of already
    bool its = false;       ///< "its meeting": of the body named before
    bool listed = false;    ///< one of a list that tells its day and place
    bool summit = false;    ///< its word is one for meetings of heads
    bool mentioned = false; ///< "decisions of the 20th meeting": not told to have sat now
    std::string relation;   ///< "next", "previous": not the main one
    std::string rule;
    std::optional<SessionStatus> status;
    bool in_rows = false;   ///< told with others, "respectively": neither day nor place are its own
    int days = 0;           ///< "the two-day session": how many it lasted; 0 if not told
    bool ended = false;     ///< its day is that of its end
    TokenIndex hold_begin = 0, hold_end = 0;  ///< the verb that tells it; equal if none does
    Maybe<DateRange> date;
    Maybe<Mode> mode;
    std::optional<Place> where;
};

/// All words of the report that speak of sittings, in order, each with its body and the part of the sentence that is about
/// it; the slots are empty. A heads' series that is named by its sitting alone becomes a body of the reading.
std::vector<Sitting> find_sittings(Draft& draft);

/// "held every year since 1996" tells of the series, not of a sitting.
bool tells_history(const Draft& draft, const Annotation& words);

}  // namespace rapporteur
