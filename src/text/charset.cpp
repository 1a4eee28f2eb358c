#include "text/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "base/utf8.h"
#include "text/ascii.h"
#include "text/html_tokens.h"

namespace rapporteur {
namespace {

constexpr std::size_t kDeclarationReach = 4096;
constexpr std::size_t kDetectionSample = 32 * 1024;
constexpr std::string_view kFallback = "windows-1252";

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

Converter open_converter(std::string_view name) {
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(std::string(name).c_str(), &error));
    return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

/// Labels that mean a larger charset on the web than their name says.
constexpr auto kWebMeanings = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"ascii", "windows-1252"},
    {"big5", "Big5-HKSCS"},
    {"big5-eten", "Big5-HKSCS"},
    {"euc-kr", "windows-949"},
    {"gb_2312-80", "GB18030"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"iso-8859-1", "windows-1252"},
    {"iso-8859-11", "windows-874"},
    {"iso-8859-9", "windows-1254"},
    {"iso8859-1", "windows-1252"},
    {"ks_c_5601-1987", "windows-949"},
    {"latin1", "windows-1252"},
    {"shift_jis", "windows-31j"},
    {"sjis", "windows-31j"},
    {"tis-620", "windows-874"},
    {"us-ascii", "windows-1252"},
    {"utf8", "UTF-8"},
    {"win-1251", "windows-1251"},
    {"x-gbk", "GB18030"},
    {"x-sjis", "windows-31j"},
});

/// Counts what it replaces; the rest is ICU's own way of substitution.
void U_CALLCONV count_and_substitute(const void* context, UConverterToUnicodeArgs* args, const char* units,
                                     std::int32_t length, UConverterCallbackReason reason, UErrorCode* error) {
    if (reason <= UCNV_IRREGULAR) {
        auto* count = static_cast<std::size_t*>(const_cast<void*>(context));
        ++*count;
    }
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, error);
}

std::string_view trimmed(std::string_view text) {
    const auto is_edge = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == '"' || c == '\''; };
    while (!text.empty() && is_edge(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_edge(text.back())) text.remove_suffix(1);
    return text;
}

/// The value after `charset=` in the content of a <meta http-equiv>.
std::string_view charset_in(std::string_view content) {
    const std::string lower = ascii_lower(content);
    const std::size_t found = lower.find("charset");
    if (found == std::string::npos) return {};
    const std::size_t equals = lower.find('=', found);
    if (equals == std::string::npos) return {};
    std::string_view value = trimmed(content.substr(equals + 1));
    return value.substr(0, value.find_first_of(" ;\"'"));
}

std::string_view xml_encoding(std::string_view head) {
    if (!head.starts_with("<?xml")) return {};
    const std::string_view declaration = head.substr(0, head.find("?>"));
    const std::size_t found = declaration.find("encoding");
    if (found == std::string_view::npos) return {};
    const std::size_t open = declaration.find_first_of("\"'", found);
    if (open == std::string_view::npos) return {};
    const std::size_t close = declaration.find(declaration[open], open + 1);
    return close == std::string_view::npos ? std::string_view{} : declaration.substr(open + 1, close - open - 1);
}

std::string_view meta_charset(std::string_view head) {
    HtmlTokens tokens(head);
    HtmlToken token;
    while (tokens.next(token)) {
        if (token.kind != HtmlTokenKind::start || token.name != "meta") continue;
        if (token.has_attribute("charset")) return token.attribute("charset");
        if (!same_but_for_case(token.attribute("http-equiv"), "content-type")) continue;
        const std::string_view value = charset_in(token.attribute("content"));
        if (!value.empty()) return value;
    }
    return {};
}

/// Lines that hold bytes above ASCII, up to the size of a sample: in a long English page with one Russian paragraph
/// only that paragraph tells the charset.
std::string telling_lines(std::string_view bytes) {
    std::string sample;
    std::size_t at = 0;
    while (at < bytes.size() && sample.size() < kDetectionSample) {
        const std::size_t high = at + ascii_prefix(bytes.substr(at));
        if (high == bytes.size()) break;
        const std::size_t newline = high == 0 ? std::string_view::npos : bytes.rfind('\n', high - 1);
        const std::size_t line = newline == std::string_view::npos || newline < at ? at : newline + 1;
        const std::size_t begin = std::max(line, high - std::min<std::size_t>(high, 256));
        const std::size_t stop = std::min(bytes.find('\n', high), begin + kDetectionSample - sample.size());
        const std::size_t end = std::min(stop, bytes.size() - 1) + 1;
        sample += bytes.substr(begin, end - begin);
        at = end;
    }
    return sample;
}

}  // namespace

std::string charset_name(std::string_view label) {
    const std::string name = ascii_lower(trimmed(label));
    if (name.empty() || name.size() > 40) return {};
    const auto* meaning = std::ranges::find(kWebMeanings, name, &std::pair<std::string_view, std::string_view>::first);
    if (meaning != kWebMeanings.end()) return std::string(meaning->second);
    if (open_converter(name) == nullptr) return {};
    UErrorCode error = U_ZERO_ERROR;
    const char* standard = ucnv_getStandardName(name.c_str(), "MIME", &error);
    if (standard == nullptr) standard = ucnv_getStandardName(name.c_str(), "IANA", &error);
    return standard != nullptr ? std::string(standard) : name;
}

std::optional<Converted> convert_charset(std::string_view bytes, std::string_view charset) {
    const Converter source = open_converter(charset);
    const Converter target = open_converter("UTF-8");
    if (source == nullptr || target == nullptr) return std::nullopt;
    Converted out;
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setToUCallBack(source.get(), count_and_substitute, &out.invalid, nullptr, nullptr, &error);

    std::array<UChar, 4096> pivot{};
    UChar* pivot_source = pivot.data();
    UChar* pivot_target = pivot.data();
    std::array<char, 16384> buffer{};
    const char* from = bytes.data();
    const char* const end = bytes.data() + bytes.size();
    bool reset = true;
    do {
        error = U_ZERO_ERROR;
        char* to = buffer.data();
        ucnv_convertEx(target.get(), source.get(), &to, buffer.data() + buffer.size(), &from, end, pivot.data(),
                       &pivot_source, &pivot_target, pivot.data() + pivot.size(), static_cast<UBool>(reset), true,
                       &error);
        reset = false;
        out.text.append(buffer.data(), to);
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    if (!is_valid_utf8(out.text)) out.text = replace_invalid_utf8(out.text);
    return out;
}

std::string declared_charset(std::string_view page) {
    const std::string_view head = page.substr(0, kDeclarationReach);
    std::string_view label = xml_encoding(head);
    if (label.empty()) label = meta_charset(head);
    const std::string name = charset_name(label);
    // Whoever reads the declaration as ASCII knows that it is not UTF-16.
    return name.starts_with("UTF-16") || name.starts_with("UTF-32") ? "UTF-8" : name;
}

std::string detect_charset(std::string_view bytes, bool markup) {
    const std::string sample = telling_lines(bytes);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&error));
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &error);
    ucsdet_enableInputFilter(detector.get(), static_cast<UBool>(markup));
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error)) return std::string(kFallback);
    for (std::int32_t i = 0; i < count; ++i) {
        const char* guessed = ucsdet_getName(matches[i], &error);
        const std::string name = guessed == nullptr ? std::string() : charset_name(guessed);
        if (name.empty() || name.starts_with("UTF-")) continue;
        const std::optional<Converted> tried = convert_charset(sample, name);
        if (tried && tried->invalid * 50 <= sample.size()) return name;
    }
    return std::string(kFallback);
}

}  // namespace rapporteur
