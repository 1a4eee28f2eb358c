#pragma once

#include <optional>
#include <string>

#include "views/cited.h"

namespace rapporteur {

/// Sessions as iCalendar (RFC 5545): an all-day event for each of which the days are known. A session of which only the
/// month or the year is known, or on whose date sources disagree, has none. The same record gives the same bytes: no
/// clock is asked (docs/exports.md). Empty where there is no event, for a calendar may not be without any.
std::optional<std::string> calendar_of(const ViewSource& from, const Messages& say);

/// How many sessions `calendar_of` leaves out.
std::size_t sessions_without_days(const Record& record);

}  // namespace rapporteur
