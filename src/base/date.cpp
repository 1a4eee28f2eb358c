#include "base/date.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace rapporteur {
namespace {

std::chrono::sys_days days_of(Date date) {
    return std::chrono::year(date.year) / std::chrono::month(date.month) / std::chrono::day(date.day);
}

bool parse_number(std::string_view text, auto& out) {
    for (char c : text) {
        if (c < '0' || c > '9') return false;
    }
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

bool Date::valid() const {
    if (year < 1 || year > 9999 || month > 12) return false;
    if (month == 0) return day == 0;
    if (day == 0) return true;
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)).ok();
}

std::string Date::iso() const {
    char buffer[40];
    if (month == 0) {
        std::snprintf(buffer, sizeof buffer, "%04d", year);
    } else if (day == 0) {
        std::snprintf(buffer, sizeof buffer, "%04d-%02u", year, month);
    } else {
        std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", year, month, day);
    }
    return buffer;
}

std::string DateRange::iso() const {
    return last.empty() ? first.iso() : first.iso() + "/" + last.iso();
}

unsigned iso_weekday(Date day) {
    return std::chrono::weekday(days_of(day)).iso_encoding();
}

Date plus_days(Date day, int days) {
    const std::chrono::year_month_day moved(days_of(day) + std::chrono::days(days));
    return {int(moved.year()), unsigned(moved.month()), unsigned(moved.day())};
}

int days_between(Date a, Date b) {
    return int((days_of(b) - days_of(a)).count());
}

std::optional<Date> parse_iso_date(std::string_view text) {
    Date date;
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return {};
    if (!parse_number(text.substr(0, 4), date.year)) return {};
    if (text.size() >= 7 && (text[4] != '-' || !parse_number(text.substr(5, 2), date.month) || date.month == 0)) return {};
    if (text.size() == 10 && (text[7] != '-' || !parse_number(text.substr(8, 2), date.day) || date.day == 0)) return {};
    if (!date.valid()) return {};
    return date;
}

std::optional<DateRange> parse_iso_range(std::string_view text) {
    const auto slash = text.find('/');
    const auto first = parse_iso_date(text.substr(0, slash));
    if (!first) return {};
    if (slash == std::string_view::npos) return DateRange{*first, {}};
    const auto last = parse_iso_date(text.substr(slash + 1));
    if (!last || *last < *first) return {};
    return DateRange{*first, *last};
}

}  // namespace rapporteur
