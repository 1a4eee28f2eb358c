#include "reading/dates.h"

#include <charconv>
#include <cstdlib>
#include <string>
#include <utility>

namespace rapporteur {
namespace {

constexpr int century = 2000;

int to_int(std::string_view text) {
    int value = 0;
    std::from_chars(text.data() + (text.starts_with('+') ? 1 : 0), text.data() + text.size(), value);
    return value;
}

/// The parts of a Date annotation as numbers; 0 where not stated.
class Parts {
  public:
    Parts(const Draft& draft, AnnotationId date) : draft_(draft), date_(date) {}

    int digits(Symbol key) const {
        const SlotValue* value = draft_.slot(date_, key);
        return value != nullptr && value->has_range() ? to_int(draft_.words(*value)) : 0;
    }
    /// A term's value, or digits.
    int term(Symbol key) const {
        const SlotValue* value = draft_.slot(date_, key);
        if (value == nullptr) return 0;
        if (value->entry != 0) return to_int(draft_.name(draft_.attribute(value->entry, draft_.schema.a_value)));
        return value->has_range() ? to_int(draft_.words(*value)) : 0;
    }
    std::optional<int> constant(Symbol key) const {
        const Symbol value = draft_.constant(date_, key);
        if (value == 0) return {};
        return to_int(draft_.name(value));
    }
    bool has(Symbol key) const { return draft_.slot(date_, key) != nullptr; }

  private:
    const Draft& draft_;
    AnnotationId date_;
};

/// The year that puts month and day nearest to the anchor; in the future tense not before it.
Date with_nearest_year(int month, int day, Date anchor, Tense tense) {
    Date best;
    for (int year = anchor.year - 1; year <= anchor.year + 1; ++year) {
        const Date candidate{year, unsigned(month), unsigned(day)};
        if (!candidate.valid()) continue;
        if (!anchor.is_day() || day == 0) {
            if (year == anchor.year) return candidate;
            continue;
        }
        const int away = days_between(anchor, candidate);
        if (tense == Tense::future && away < 0) continue;
        if (tense == Tense::past && away > 60) continue;
        if (best.empty() || std::abs(away) < std::abs(days_between(anchor, best))) best = candidate;
    }
    return best;
}

std::optional<DateRange> weekday_date(int weekday, Date anchor, Tense tense, bool next) {
    if (!anchor.is_day()) return {};
    const int today = int(iso_weekday(anchor));
    const int away = tense == Tense::future || next ? (weekday - today + 7) % 7 + (next && weekday == today ? 7 : 0) : -((today - weekday + 7) % 7);
    return DateRange{plus_days(anchor, away), {}};
}

std::optional<DateRange> month_away(Date anchor, int months) {
    if (anchor.empty() || anchor.month == 0) return {};
    const int month = anchor.year * 12 + int(anchor.month) - 1 + months;
    return DateRange{Date{month / 12, unsigned(month % 12 + 1), 0}, {}};
}

}  // namespace

std::optional<DateRange> resolve_date(const Draft& draft, AnnotationId date, Date anchor, Tense tense) {
    const Schema& s = draft.schema;
    const Parts parts(draft, date);
    int day = parts.digits(s.s_day);
    const int day_to = parts.digits(s.s_day_to);
    int month = parts.term(s.s_month);
    if (month > 12 && day <= 12) std::swap(day, month);  // "12/31/2023"
    int month_to = parts.term(s.s_month_to);
    int year = parts.digits(s.s_year);
    if (year > 0 && year < 100) year += century;  // "17/04/16"
    if (const auto offset = parts.constant(s.s_offset)) {
        if (!anchor.is_day()) return {};
        return DateRange{plus_days(anchor, *offset), {}};
    }
    if (const auto months = parts.constant(s.s_months)) return month_away(anchor, *months);
    if (const auto years = parts.constant(s.s_years)) {
        if (anchor.empty()) return {};
        year = anchor.year + *years;
    }
    if (month == 0 && year == 0) {
        const int weekday = parts.term(s.s_weekday);
        if (weekday == 0) return {};
        if (const auto week = parts.constant(s.s_week)) {
            if (!anchor.is_day()) return {};
            return DateRange{plus_days(anchor, 7 * *week + weekday - int(iso_weekday(anchor))), {}};
        }
        auto days = weekday_date(weekday, anchor, tense, parts.has(s.s_next));
        const int weekday_to = parts.term(s.s_weekday_to);
        if (days && weekday_to != 0 && weekday_to != weekday) days->last = plus_days(days->first, (weekday_to - weekday + 7) % 7);
        return days;
    }
    DateRange range;
    if (year != 0) {
        range.first = {year, unsigned(month), unsigned(day)};
    } else {
        if (anchor.empty()) return {};
        range.first = with_nearest_year(month, day, anchor, tense);
    }
    if (day_to != 0) {
        if (month_to == 0) month_to = month;
        range.last = {range.first.year + (month_to < month ? 1 : 0), unsigned(month_to), unsigned(day_to)};
        if (year != 0 && month_to < month) {  // "December 30 to January 2, 2023": the year is the later one's
            range.first.year = year - 1;
            range.last.year = year;
        }
        if (!range.last.valid() || range.last <= range.first) return {};
    }
    if (!range.first.valid()) return {};
    return range;
}

bool states_day(const Draft& draft, AnnotationId date) {
    const Parts parts(draft, date);
    return parts.has(draft.schema.s_day) || parts.has(draft.schema.s_weekday) || parts.has(draft.schema.s_offset);
}

bool states_full_day(const Draft& draft, AnnotationId date) {
    const Parts parts(draft, date);
    return parts.has(draft.schema.s_day) && parts.has(draft.schema.s_month) && parts.has(draft.schema.s_year);
}

bool is_long_past(const Draft& draft, const Maybe<DateRange>& date) {
    if (!date || draft.anchor.empty()) return false;
    const Date& first = date->value.first;
    const int years = draft.anchor.year - first.year;
    if (first.month == 0 || draft.anchor.month == 0) return years > 0;
    return years * 12 + int(draft.anchor.month) - int(first.month) > 1;
}

}  // namespace rapporteur
