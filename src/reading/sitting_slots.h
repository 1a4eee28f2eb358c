#pragma once

#include "reading/dates.h"
#include "reading/sittings.h"

namespace rapporteur {

/// Reads what a sitting's part of the sentence says of it: held, announced or called off, when, where, by which link.
void read_slots(const Draft& draft, Sitting& sitting);

/// The day, month or year nearest to a sitting in its part of the sentence; empty if none is told of it.
Maybe<DateRange> nearest_date(const Draft& draft, const Sitting& sitting, Tense tense);

/// The place nearest to a sitting in its part of the sentence.
std::optional<Place> nearest_place(const Draft& draft, const Sitting& sitting);

/// "announced on Tuesday": the day of the saying, not of what is said.
bool is_said_then(const Draft& draft, const Annotation& date);
/// "left" in "left on Thursday to lead the session": the verb of a journey that a day belongs to; 0 if it belongs to none.
EntryId travel_of(const Draft& draft, const Annotation& date);

/// Whether a place in the text lies in a dateline or a line of publication: a date there is no event's.
bool in_front(const Draft& draft, TokenIndex at);

}  // namespace rapporteur
