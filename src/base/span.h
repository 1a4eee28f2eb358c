#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace rapporteur {

/// A half-open range of bytes `[begin, end)` in the text of one document.
/// Ends fall on character boundaries; a span of a claim is never empty (docs/reading-json.md).
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend auto operator<=>(const Span&, const Span&) = default;

    bool empty() const { return begin >= end; }
    std::uint32_t size() const { return empty() ? 0 : end - begin; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

    /// The words of the span; `text` must be the document's text and outlive the view.
    std::string_view in(std::string_view text) const { return text.substr(begin, size()); }
};

/// The smallest span that covers both.
inline Span cover(Span a, Span b) {
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace rapporteur
