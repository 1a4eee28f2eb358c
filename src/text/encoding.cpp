#include "text/encoding.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "text/charset.h"

namespace rapporteur {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kPatternSample = 4096;
constexpr std::size_t kCertainlyUtf8 = 8;  ///< characters that other charsets do not form by chance

/// The UTF-32 marks come first: the little-endian one begins as that of UTF-16.
constexpr auto kMarks = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"\xFF\xFE\0\0"sv, "UTF-32LE"},
    {"\0\0\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"},
    {"\xFE\xFF"sv, "UTF-16BE"},
});

/// Which places, of every four bytes, are zero: how often each.
std::array<std::size_t, 4> count_zeros(std::string_view sample) {
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 4] += sample[i] == '\0' ? 1 : 0;
    return zeros;
}

/// True where most pairs of bytes are two printable ASCII characters: text of single bytes with some stray zeros.
bool looks_narrow(std::string_view sample) {
    const auto is_printable = [](char c) { return c >= 0x20 && c < 0x7F; };
    std::size_t pairs = 0;
    for (std::size_t i = 0; i + 1 < sample.size(); i += 2)
        pairs += is_printable(sample[i]) && is_printable(sample[i + 1]);
    return pairs * 10 > sample.size() / 2 * 6;
}

std::string_view without_mark(std::string_view bytes) {
    for (const auto& [mark, name] : kMarks) {
        if (bytes.starts_with(mark)) return bytes.substr(mark.size());
    }
    return bytes;
}

Decoded converted(std::string_view bytes, std::string_view charset) {
    std::optional<Converted> done = convert_charset(bytes, charset);
    if (!done) return {replace_invalid_utf8(bytes), "UTF-8", count_utf8(bytes).invalid, false};
    return {std::move(done->text), std::string(charset), done->invalid, false};
}

Decoded repaired(std::string_view bytes, std::size_t invalid) {
    return {replace_invalid_utf8(bytes), "UTF-8", invalid, false};
}

/// Rule E2: the page's word counts, unless the bytes prove it wrong.
std::optional<Decoded> decode_declared(std::string_view bytes, std::string_view charset, const Utf8Count& count) {
    if (charset.empty() || charset == "UTF-8") return std::nullopt;
    if (count.invalid == 0 && count.multibyte >= kCertainlyUtf8) return std::nullopt;
    Decoded out = converted(bytes, charset);
    if (out.replaced * 50 > bytes.size()) return std::nullopt;
    return out;
}

}  // namespace

std::string_view wide_encoding(std::string_view bytes) {
    for (const auto& [mark, name] : kMarks) {
        if (bytes.starts_with(mark)) return name;
    }
    const std::string_view sample = bytes.substr(0, kPatternSample & ~std::size_t{3});
    if (sample.find('\0') == std::string_view::npos) return {};
    const std::array<std::size_t, 4> zeros = count_zeros(sample);
    const std::size_t units = sample.size() / 4;
    if (units < 2) return {};
    const auto most = [units](std::size_t count) { return count * 10 >= units * 9; };
    if (most(zeros[3]) && most(zeros[2]) && zeros[0] * 10 < units) return "UTF-32LE";
    if (most(zeros[0]) && most(zeros[1]) && zeros[3] * 10 < units) return "UTF-32BE";
    if (looks_narrow(sample)) return {};
    const std::size_t even = zeros[0] + zeros[2];
    const std::size_t odd = zeros[1] + zeros[3];
    if (odd * 20 >= units && even == 0) return "UTF-16LE";
    if (even * 20 >= units && odd == 0) return "UTF-16BE";
    return {};
}

Decoded decode_text(std::string bytes, Markup markup) {
    const std::string_view wide = wide_encoding(bytes);
    if (!wide.empty()) return converted(without_mark(bytes), wide);

    const bool marked = bytes.starts_with(kByteOrderMark);
    const std::string declared = markup == Markup::html && !marked ? declared_charset(bytes) : std::string();
    const bool other = !declared.empty() && declared != "UTF-8";
    if (!other && is_valid_utf8(bytes)) return {std::move(bytes), "UTF-8", 0, true};

    const Utf8Count count = count_utf8(bytes);
    if (std::optional<Decoded> out = decode_declared(bytes, declared, count)) return *std::move(out);
    if (count.invalid == 0) return {std::move(bytes), "UTF-8", 0, true};
    const bool mostly_utf8 = marked || count.multibyte >= count.invalid;
    if (mostly_utf8 || (declared == "UTF-8" && count.multibyte > 0)) return repaired(bytes, count.invalid);
    return converted(bytes, detect_charset(bytes, markup == Markup::html));
}

}  // namespace rapporteur
