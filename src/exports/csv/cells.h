#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "record/record.h"

/// How values of the record are written into fields of a table.
namespace rapporteur {

/// A spreadsheet would run a text that begins so, apostrophes left aside, as a formula.
inline bool begins_a_formula(std::string_view value) {
    const std::size_t start = value.find_first_not_of('\'');
    return start != value.npos && std::string_view("=+-@\t\r").find(value[start]) != std::string_view::npos;
}

template <class Items, class Word>
std::string joined(const Items& items, Word word) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : " | ") + std::string(word(item));
    return text;
}

inline std::string joined(const std::vector<std::string>& items) {
    return joined(items, [](const std::string& item) { return item; });
}

inline std::string cell(const Date& date) {
    return date.empty() ? "" : date.iso();
}
inline std::string cell(const DateRange& range) {
    return range.first.empty() ? "" : range.iso();
}

/// Empty where the fact has no value.
template <class T, class Word>
std::string cell(const Fact<T>& fact, Word word) {
    return fact.value ? std::string(word(*fact.value)) : "";
}

inline std::string sources(const Record& record, const std::vector<Support>& supports) {
    return std::to_string(record.sources(supports));
}

}  // namespace rapporteur
