#include "record/scales.h"

#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "reading/claim_names.h"

namespace rapporteur {
namespace {

Date last_day(Date date) {
    if (date.month == 0) return {date.year, 12, 31};
    if (date.day != 0) return date;
    Date day{date.year, date.month, 31};
    while (!day.valid() && day.day > 28) --day.day;
    return day;
}

Date first_day(const Date& date) {
    return {date.year, std::max(date.month, 1u), std::max(date.day, 1u)};
}

bool within(const DateRange& inner, const DateRange& outer) {
    return outer.first <= inner.first && inner.last <= outer.last;
}

/// The script of the first letter.
UScriptCode script_of(const std::string& utf8) {
    const auto text = icu::UnicodeString::fromUTF8(utf8);
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(text.char32At(i), &status);
        if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED) return script;
    }
    return USCRIPT_COMMON;
}

}  // namespace

DateRange days_of(const DateRange& date) {
    return {first_day(date.first), last_day(date.last.empty() ? date.first : date.last)};
}

bool DateScale::agree(const DateRange& a, const DateRange& b) const {
    if (a == b) return true;
    if (a.first.empty() || b.first.empty()) return false;
    return within(days_of(a), days_of(b)) || within(days_of(b), days_of(a));
}

int DateScale::exactness(const DateRange& date) const {
    if (date.first.empty()) return 0;
    const int fineness = date.first.is_day() ? 4 : date.first.month != 0 ? 2 : 0;
    return fineness + (date.last.empty() ? 1 : 0);
}

bool StatusScale::agree(SessionStatus a, SessionStatus b) const {
    return a == b || a == SessionStatus::announced || b == SessionStatus::announced;
}

std::string StatusScale::text(SessionStatus status) const {
    return std::string(name_of(status));
}

std::string ModeScale::text(Mode mode) const {
    return std::string(name_of(mode));
}

bool PlaceScale::agree(const SessionPlace& a, const SessionPlace& b) const {
    const bool same_country = a.country == b.country;
    if (!same_country && !a.country.empty() && !b.country.empty()) return false;
    if (a.city.empty() || b.city.empty()) return same_country;
    if (join(words->latin(a.city), "") == join(words->latin(b.city), "")) return true;
    return same_country && !a.country.empty() && script_of(a.city) != script_of(b.city);
}

std::string PlaceScale::text(const SessionPlace& place) const {
    return place_text(place);
}

std::string place_text(const SessionPlace& place) {
    if (place.city.empty() || place.country.empty()) return place.city + place.country;
    return place.city + ", " + place.country;
}

}  // namespace rapporteur
