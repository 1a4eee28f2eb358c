#pragma once

#include <optional>

#include "reading/draft.h"

namespace rapporteur {

/// Which way a date without a year, or a weekday, is to be looked for from the anchor.
enum class Tense : std::uint8_t { past, future };

/// The day or days an annotation of type Date states. What it leaves out is completed from `anchor` (docs/reading.md,
/// "Dates"): a weekday is the last one up to the anchor, a day and month the nearest; in the future the next.
/// Empty where the anchor is needed and missing, or the date does not exist.
std::optional<DateRange> resolve_date(const Draft& draft, AnnotationId date, Date anchor, Tense tense);

/// True if the annotation states a day of the month or a weekday, or says "today": something that fixes a day.
bool states_day(const Draft& draft, AnnotationId date);

/// True if a date lies more than a month, or a year without a month more than none, before the report's own day: told in passing.
/// False where either is not known.
bool is_long_past(const Draft& draft, const Maybe<DateRange>& date);

/// True if the annotation itself states day, month and year.
bool states_full_day(const Draft& draft, AnnotationId date);

}  // namespace rapporteur
