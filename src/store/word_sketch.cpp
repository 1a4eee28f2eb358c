#include "store/word_sketch.h"

#include <algorithm>
#include <charconv>

#include "text/fingerprint.h"

namespace rapporteur {

namespace {

constexpr std::size_t digits_taken = 14;

/// Above any minimum, and another one for each document.
std::uint64_t mark_of(const Document& document) {
    std::uint64_t mark = 0;
    std::from_chars(document.sha256.data(), document.sha256.data() + std::min(digits_taken, document.sha256.size()),
                    mark, 16);
    return mark | std::uint64_t{1} << 63;
}

}  // namespace

std::vector<std::uint64_t> word_sketch(const Document& document) {
    const auto words = fingerprint(document.text);
    if (words.shingles == 0) return {};
    const std::uint64_t empty = mark_of(document);
    std::vector<std::uint64_t> sketch;
    for (const std::uint32_t minimum : words.minima) sketch.push_back(minimum == words.kEmpty ? empty : minimum);
    return sketch;
}

}  // namespace rapporteur
