#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace rapporteur {

/// A date of the Gregorian calendar as far as it is known: a year, a year and month, or a day (ISO 8601 reduced precision).
struct Date {
    int year = 0;        ///< 0 = not known: the date is then empty
    unsigned month = 0;  ///< 1..12, 0 = not known
    unsigned day = 0;    ///< 1..31, 0 = not known

    friend auto operator<=>(const Date&, const Date&) = default;

    bool empty() const { return year == 0; }
    bool is_day() const { return day != 0; }
    /// True where the date exists in the calendar ("2023-02-30" does not).
    bool valid() const;
    /// `2024`, `2024-08` or `2024-08-21`.
    std::string iso() const;
};

/// A day or a stretch of days, `2024-08-21` or `2025-08-20/2025-08-22`; `last` is empty for a single date.
struct DateRange {
    Date first;
    Date last;

    friend auto operator<=>(const DateRange&, const DateRange&) = default;

    std::string iso() const;
};

/// Monday is 1, Sunday 7 (ISO 8601). The date must be a valid day.
unsigned iso_weekday(Date day);
/// The day `days` later (earlier if negative). The date must be a valid day.
Date plus_days(Date day, int days);
/// Days from `a` to `b`; both must be valid days.
int days_between(Date a, Date b);

std::optional<Date> parse_iso_date(std::string_view text);
std::optional<DateRange> parse_iso_range(std::string_view text);

}  // namespace rapporteur
