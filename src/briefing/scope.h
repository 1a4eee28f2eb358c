#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.h"

namespace rapporteur {

/// What a briefing is about. `session` is taken before all else; `body` and `since` together: that body since then.
struct BriefingSubject {
    const Session* session = nullptr;
    const Body* body = nullptr;
    Date since;
};

/// The part of a record that a briefing speaks of. Pointers live as long as the record.
struct BriefingScope {
    std::vector<const Session*> sessions;  ///< those held first; of these the latest first, undated ones last
    /// By the id of the session; those of no known session under the empty id.
    std::map<std::string_view, std::vector<const Instrument*>> instruments;
    std::map<std::string_view, std::vector<const Commitment*>> commitments;
    std::vector<const IndicatorSeries*> figures;
    std::vector<const Conflict*> conflicts;
    std::set<DocumentIndex> documents;  ///< that speak of the sessions, or were written since
    std::set<std::string_view> bodies;
    std::size_t sessions_left_out = 0;
};

BriefingScope scope_of(const Record& record, const BriefingSubject& subject);

/// The day by which all of `range` lies behind; the date must not be empty.
Date last_day(const DateRange& range);
/// True where `range` ended before the first day that `date` may mean; false where either is not known.
bool lies_before(const DateRange& range, const Date& date);

}  // namespace rapporteur
