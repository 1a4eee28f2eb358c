#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace rapporteur {
namespace {

/// What may follow a first byte: the size of the character and the range of its second byte. Size 0: cannot begin one.
struct Lead {
    unsigned size;
    unsigned char low;
    unsigned char high;
};

constexpr Lead lead_of(unsigned char byte) {
    if (byte < 0x80) return {1, 0, 0};
    if (byte < 0xC2) return {0, 0, 0};
    if (byte < 0xE0) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte < 0xF0) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte < 0xF4) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

unsigned char byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}
bool is_trail(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// Bytes from `at` that form a valid character or, if not `whole`, the longest beginning of one.
struct Extent {
    unsigned size;
    bool whole;
};

Extent extent_at(std::string_view text, std::size_t at) {
    const Lead lead = lead_of(byte_at(text, at));
    if (lead.size <= 1) return {1, lead.size == 1};
    const std::size_t left = text.size() - at;
    if (left < 2) return {1, false};
    const unsigned char second = byte_at(text, at + 1);
    if (second < lead.low || second > lead.high) return {1, false};
    for (unsigned i = 2; i < lead.size; ++i) {
        if (i >= left || !is_trail(byte_at(text, at + i))) return {i, false};
    }
    return {lead.size, true};
}

constexpr std::uint64_t kHighBits = 0x8080808080808080U;

std::uint64_t word_at(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// The states of reading a character: between characters, broken, one to three bytes to come, and after the four
/// first bytes that narrow the second. A state is the shift at which an automaton row keeps what follows it.
enum State : std::uint64_t {
    kWhole = 0,
    kBroken = 6,
    kOneMore = 12,
    kTwoMore = 18,
    kThreeMore = 24,
    kAfterE0 = 30,
    kAfterED = 36,
    kAfterF0 = 42,
    kAfterF4 = 48,
};
constexpr std::uint64_t kStateMask = 63;
constexpr std::size_t kBlock = 64;

constexpr State after_lead(unsigned byte) {
    const Lead lead = lead_of(static_cast<unsigned char>(byte));
    if (lead.size == 0) return kBroken;
    if (lead.size == 1) return kWhole;
    if (lead.size == 2) return kOneMore;
    if (byte == 0xE0) return kAfterE0;
    if (byte == 0xED) return kAfterED;
    if (byte == 0xF0) return kAfterF0;
    if (byte == 0xF4) return kAfterF4;
    return lead.size == 3 ? kTwoMore : kThreeMore;
}

/// One row for each byte: the next state of every state, six bits each.
constexpr std::array<std::uint64_t, 256> make_automaton() {
    std::array<std::uint64_t, 256> rows{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        const auto within = [byte](unsigned low, unsigned high, State next) {
            return byte >= low && byte <= high ? next : kBroken;
        };
        const auto put = [&rows, byte](State from, State to) { rows[byte] |= std::uint64_t{to} << from; };
        put(kWhole, after_lead(byte));
        put(kBroken, kBroken);
        put(kOneMore, within(0x80, 0xBF, kWhole));
        put(kTwoMore, within(0x80, 0xBF, kOneMore));
        put(kThreeMore, within(0x80, 0xBF, kTwoMore));
        put(kAfterE0, within(0xA0, 0xBF, kOneMore));
        put(kAfterED, within(0x80, 0x9F, kOneMore));
        put(kAfterF0, within(0x90, 0xBF, kTwoMore));
        put(kAfterF4, within(0x80, 0x8F, kTwoMore));
    }
    return rows;
}

constexpr std::array<std::uint64_t, 256> kAutomaton = make_automaton();

/// The valid prefix, one character after the other, given that all before `from` is valid but for a cut last character.
std::size_t slow_prefix(std::string_view text, std::size_t from) {
    std::size_t at = from == 0 ? 0 : from - 1;
    while (at > 0 && is_trail(byte_at(text, at))) --at;
    while (at < text.size()) {
        const Extent extent = extent_at(text, at);
        if (!extent.whole) return at;
        at += extent.size;
    }
    return at;
}

}  // namespace

std::size_t ascii_prefix(std::string_view text) {
    std::size_t at = 0;
    for (; at + 64 <= text.size(); at += 64) {
        std::uint64_t all = 0;
        for (std::size_t i = 0; i < 64; i += 8) all |= word_at(text.data() + at + i);
        if ((all & kHighBits) != 0) break;
    }
    for (; at + 8 <= text.size(); at += 8) {
        if ((word_at(text.data() + at) & kHighBits) != 0) break;
    }
    while (at < text.size() && byte_at(text, at) < 0x80) ++at;
    return at;
}

std::size_t valid_utf8_prefix(std::string_view text) {
    std::uint64_t state = kWhole;
    std::size_t at = 0;
    while (at < text.size()) {
        if (state == kWhole && byte_at(text, at) < 0x80) {
            at += ascii_prefix(text.substr(at));
            continue;
        }
        const std::size_t end = at + std::min<std::size_t>(kBlock, text.size() - at);
        std::uint64_t next = state;
        for (std::size_t i = at; i < end; ++i) next = kAutomaton[byte_at(text, i)] >> (next & kStateMask);
        next &= kStateMask;
        if (next == kBroken) return slow_prefix(text, at);
        state = next;
        at = end;
    }
    return state == kWhole ? at : slow_prefix(text, at);
}

CodePoint decode_utf8_slowly(std::string_view text, std::size_t at) {
    const Extent extent = extent_at(text, at);
    if (!extent.whole) return {kReplacement, extent.size, false};
    const unsigned char first = byte_at(text, at);
    if (extent.size == 1) return {first, 1, true};
    char32_t value = first & (0x7FU >> extent.size);
    for (unsigned i = 1; i < extent.size; ++i) value = value << 6 | (byte_at(text, at + i) & 0x3FU);
    return {value, extent.size, true};
}

void append_utf8(std::string& out, char32_t value) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = kReplacement;
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0 | value >> 6);
        put(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        put(0xE0 | value >> 12);
        put(0x80 | (value >> 6 & 0x3F));
        put(0x80 | (value & 0x3F));
    } else {
        put(0xF0 | value >> 18);
        put(0x80 | (value >> 12 & 0x3F));
        put(0x80 | (value >> 6 & 0x3F));
        put(0x80 | (value & 0x3F));
    }
}

std::size_t utf8_boundary_before(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    while (at > 0 && is_trail(byte_at(text, at))) --at;
    return at;
}

Utf8Count count_utf8(std::string_view text) {
    Utf8Count count;
    std::size_t at = 0;
    while (at < text.size()) {
        if (byte_at(text, at) < 0x80) {
            at += ascii_prefix(text.substr(at));
            continue;
        }
        const Extent extent = extent_at(text, at);
        ++(extent.whole ? count.multibyte : count.invalid);
        at += extent.size;
    }
    return count;
}

std::string replace_invalid_utf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t good = valid_utf8_prefix(text.substr(at));
        out += text.substr(at, good);
        at += good;
        if (at == text.size()) break;
        out += kReplacementBytes;
        at += extent_at(text, at).size;
    }
    return out;
}

}  // namespace rapporteur
