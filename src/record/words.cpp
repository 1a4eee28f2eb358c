#include "record/words.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstdio>

namespace rapporteur {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Case, width and accents away. Letters that are whole without their mark in their own script (й) stay whole.
icu::UnicodeString folded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* compose = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    const auto source = icu::UnicodeString::fromUTF8({text.data(), std::int32_t(text.size())});
    if (U_FAILURE(status)) return source;
    const icu::UnicodeString even = compose->normalize(source, status);
    icu::UnicodeString out, parts;
    for (std::int32_t i = 0; i < even.length(); i = even.moveIndex32(i, 1)) {
        const UChar32 c = even.char32At(i);
        UErrorCode ignored = U_ZERO_ERROR;
        const bool latin = uscript_getScript(c, &ignored) == USCRIPT_LATIN;
        if (latin && decompose->getDecomposition(c, parts)) {
            out.append(parts.char32At(0));
        } else if (u_charType(c) != U_NON_SPACING_MARK) {
            out.append(c);
        }
    }
    return out;
}

bool is_ideograph(UChar32 c) {
    return u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) != 0;
}

std::vector<std::string> split(const icu::UnicodeString& text) {
    std::vector<std::string> words;
    bool open = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (!u_isalnum(c)) {
            open = false;
            continue;
        }
        if (!open || is_ideograph(c)) words.emplace_back();
        icu::UnicodeString(c).toUTF8String(words.back());
        open = !is_ideograph(c);
    }
    return words;
}

std::vector<std::string> split_ascii(std::string_view text) {
    std::vector<std::string> words;
    bool open = false;
    for (char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter && !open) words.emplace_back();
        if (letter) words.back() += upper ? char(c - 'A' + 'a') : c;
        open = letter;
    }
    return words;
}

}  // namespace

struct Words::Latin {
    std::unique_ptr<icu::Transliterator> spell;

    Latin() {
        UErrorCode status = U_ZERO_ERROR;
        spell.reset(icu::Transliterator::createInstance("Han-Latin; Russian-Latin/BGN; Any-Latin; Latin-ASCII",
                                                        UTRANS_FORWARD, status));
        if (U_FAILURE(status)) spell.reset();
    }
};

Words::Words() = default;
Words::~Words() = default;

const std::vector<std::string>& Words::of(std::string_view text) {
    const auto known = words_.find(text);
    if (known != words_.end()) return known->second;
    auto words = is_ascii(text) ? split_ascii(text) : split(folded(text));
    return words_.emplace(std::string(text), std::move(words)).first->second;
}

std::string Words::key(std::string_view text) {
    return join(of(text), " ");
}

const std::vector<std::string>& Words::latin(std::string_view text) {
    const auto known = latin_.find(text);
    if (known != latin_.end()) return known->second;
    auto words = split_ascii(is_ascii(text) ? std::string(text) : spelt_in_latin(text));
    return latin_.emplace(std::string(text), std::move(words)).first->second;
}

std::string Words::spelt_in_latin(std::string_view text) {
    if (!transliterator_) transliterator_ = std::make_unique<Latin>();
    auto out = icu::UnicodeString::fromUTF8({text.data(), std::int32_t(text.size())});
    if (transliterator_->spell) transliterator_->spell->transliterate(out);
    std::string utf8;
    out.toUTF8String(utf8);
    return utf8;
}

std::string Words::slug(std::string_view text, std::size_t limit) {
    std::string whole = join(latin(text), "-");
    if (!whole.empty() && whole.size() <= limit) return whole;
    if (!whole.empty()) whole = whole.substr(0, whole.find_last_of('-', limit)).substr(0, limit) + "-";
    return whole + short_hash(text);
}

std::string join(const std::vector<std::string>& words, std::string_view blank) {
    std::string out;
    for (const std::string& word : words) {
        if (!out.empty()) out += blank;
        out += word;
    }
    return out;
}

std::string short_hash(std::string_view text) {
    std::uint32_t hash = 2166136261u;  // FNV-1a
    for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    char buffer[9];
    std::snprintf(buffer, sizeof buffer, "%08x", hash);
    return buffer;
}

}  // namespace rapporteur
