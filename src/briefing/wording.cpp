#include "briefing/wording.h"

#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "briefing/words.h"
#include "reading/claim_names.h"
#include "views/text_page.h"

namespace rapporteur {
namespace {

constexpr std::array<std::pair<BriefingLanguage, std::string_view>, 3> codes = {
    std::pair(BriefingLanguage::english, std::string_view("en")),
    std::pair(BriefingLanguage::chinese, std::string_view("zh")),
    std::pair(BriefingLanguage::russian, std::string_view("ru")),
};

bool is_state(const Party& party) {
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return party.size() == 2 && std::ranges::all_of(party, capital);
}

/// False for code points that Unicode keeps for no character (section 23.7): nothing to show, and some libraries take
/// text with them for no text at all.
bool is_character(char32_t c) {
    return c != 0 && (c & 0xFFFEU) != 0xFFFEU && !(c >= 0xFDD0 && c <= 0xFDEF);
}

/// Of lines and paragraphs.
bool is_separator(char32_t c) {
    return c == 0x2028 || c == 0x2029;
}

std::string characters_of(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        if (is_character(point.value)) append_utf8(out, is_separator(point.value) ? U' ' : point.value);
        at += point.size;
    }
    return out;
}

bool has(BriefingLanguage language, std::string_view key) {
    return briefing_words(language).contains(key);
}

}  // namespace

std::string_view code_of(BriefingLanguage language) {
    return std::ranges::find(codes, language, [](const auto& each) { return each.first; })->second;
}

std::optional<BriefingLanguage> briefing_language(std::string_view code) {
    const auto* const found = std::ranges::find(codes, code, [](const auto& each) { return each.second; });
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

const Messages::Catalogue& briefing_words(BriefingLanguage language) {
    switch (language) {
        case BriefingLanguage::chinese:
            return briefing_words_zh();
        case BriefingLanguage::russian:
            return briefing_words_ru();
        case BriefingLanguage::english:
            break;
    }
    return briefing_words_en();
}

std::string Wording::date(const Date& date) const {
    if (date.empty()) return {};
    const std::string year = std::to_string(date.year);
    if (date.month == 0) return say_("date.year", {year});
    const std::string month = std::to_string(date.month);
    if (!date.is_day()) return say_("date.month", {say_.name("month_alone", month), year});
    return say_("date.day", {std::to_string(date.day), say_.name("month", month), year});
}

std::string Wording::range(const DateRange& range) const {
    return range.last.empty() ? date(range.first) : date(range.first) + " – " + date(range.last);
}

std::string Wording::number(double value) const {
    constexpr int most_digits_after_point = 6;
    UErrorCode status = U_ZERO_ERROR;
    const bool in_words = say_("number.style") == "long";
    const auto notation = in_words ? icu::number::Notation::compactLong() : icu::number::Notation::compactShort();
    const icu::UnicodeString formatted =
        icu::number::NumberFormatter::withLocale(icu::Locale(code_of(language_).data()))
            .notation(notation)
            .precision(icu::number::Precision::maxFraction(most_digits_after_point))
            .formatDouble(value, status)
            .toString(status);
    if (U_FAILURE(status)) return say_.number(value);
    std::string out;
    return formatted.toUTF8String(out);
}

std::string Wording::with_unit(double value, const std::string& unit) const {
    if (unit.empty()) return number(value);
    const std::string key = "unit." + unit;
    return has(language_, key) ? say_("amount.with_unit", {number(value), say_(key)})
                               : say_("amount.with_foreign_unit", {number(value), shown(unit, 40)});
}

std::string Wording::amount(Comparator comparator, double value, const std::string& unit) const {
    return say_("amount." + std::string(name_of(comparator)), {with_unit(value, unit)});
}

std::string Wording::party(const Party& party) const {
    if (party == "both" || party == "all") return say_.name("party", party);
    if (party.empty()) return say_("party.unknown");
    if (!is_state(party)) return shown(party, 60);
    icu::UnicodeString name;
    icu::Locale("", party.c_str()).getDisplayCountry(icu::Locale(code_of(language_).data()), name);
    std::string out;
    return name.toUTF8String(out);
}

std::string Wording::parties(const std::vector<Party>& parties) const {
    std::string out;
    for (const Party& one : parties) out += (out.empty() ? "" : " – ") + party(one);
    return out;
}

std::string Wording::place(const SessionPlace& place) const {
    if (place.city.empty()) return party(place.country);
    const std::string city = shown(place.city, 80);
    return place.country.empty() ? city : list({city, party(place.country)});
}

std::string Wording::list(const std::vector<std::string>& parts) const {
    const std::string comma = say_("list.comma");
    std::string out;
    for (const std::string& part : parts) out += (out.empty() ? "" : comma) + part;
    return out;
}

std::string Wording::labelled(std::string_view key, const std::string& value) const {
    return say_("label", {say_(key), value});
}

std::string shown(std::string_view text, std::size_t columns) {
    constexpr std::size_t most_bytes_a_column = 16;  // a letter with marks upon it
    const std::size_t most = columns * most_bytes_a_column;
    const bool cut = text.size() > most;
    const std::string clean = cleaned(characters_of(cut ? text.substr(0, utf8_boundary_before(text, most)) : text));
    return shortened(cut ? clean + "…" : clean, columns);
}

std::string capitalised(std::string_view text) {
    if (text.empty()) return {};
    const CodePoint first = decode_utf8(text, 0);
    std::string out;
    append_utf8(out, char32_t(u_totitle(UChar32(first.value))));
    out += text.substr(first.size);
    return out;
}

}  // namespace rapporteur
