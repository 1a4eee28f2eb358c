#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "record/act.h"

namespace rapporteur {

/// A position in Record::documents.
using DocumentIndex = std::uint32_t;
constexpr DocumentIndex no_document = std::numeric_limits<DocumentIndex>::max();

/// What a fact rests on: the words of a document and the rule that read them, or an analyst's act.
struct Support {
    DocumentIndex document = no_document;
    Span span;         ///< empty where the value is concluded
    std::string rule;  ///< the reader's rule, or the record's own ("R23"); may be empty
    std::string said;  ///< what these words say, where that is less exact than the value: "2024-08"
    ActNumber act = 0;

    friend auto operator<=>(const Support&, const Support&) = default;
};

/// A value and all that supports it.
template <class T>
struct Held {
    T value{};
    std::vector<Support> supports;

    friend bool operator==(const Held&, const Held&) = default;
};

/// One slot of an entity. Never a silent winner: a value that other sources contradict carries them in `conflicts`, and
/// where no value has more sources than every other there is none, only conflicts (docs/record.md, R20 to R25).
template <class T>
struct Fact {
    std::optional<T> value;
    std::vector<Support> supports;
    std::vector<Held<T>> conflicts;  ///< most sources first
    std::vector<Held<T>> plans;      ///< announced beforehand, where it was then reported

    explicit operator bool() const { return value.has_value(); }
    bool disputed() const { return !conflicts.empty(); }

    friend bool operator==(const Fact&, const Fact&) = default;
};

}  // namespace rapporteur
