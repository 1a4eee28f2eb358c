#include "store/search_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "base/utf8.h"

namespace rapporteur {
namespace {

constexpr std::size_t most_looked_at = 20'000;  // words of a text

bool stands_alone(char32_t c) {
    return u_hasBinaryProperty(UChar32(c), UCHAR_IDEOGRAPHIC) || (c >= 0x3040 && c <= 0x30FF);
}

bool is_word_character(char32_t c) { return u_isalnum(UChar32(c)) || u_charType(UChar32(c)) == U_NON_SPACING_MARK; }

const icu::Normalizer2& decomposer() {
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFKDInstance(status);
}

/// Letters of the Latin alphabet that stand for another with a stroke or without a dot, and fall apart into nothing.
UChar32 plain(UChar32 c) {
    switch (c) {
        case 0x131: return 'i';              // Yıldız
        case 0xD8: case 0xF8: return 'o';    // Støre
        case 0x110: case 0x111: return 'd';  // Đorđe
        case 0x141: case 0x142: return 'l';  // Michał
        default: return c;
    }
}

/// Without case, accents and width.
std::string folded(std::string_view word) {
    if (std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        std::string out(word);
        for (char& c : out) c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        return out;
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), std::int32_t(word.size())));
    const icu::UnicodeString apart = decomposer().normalize(text, status);
    icu::UnicodeString bare;
    for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        if (u_charType(apart.char32At(i)) != U_NON_SPACING_MARK) bare.append(plain(apart.char32At(i)));
    }
    std::string out;
    bare.foldCase().toUTF8String(out);
    return out;
}

std::size_t matches_at(const std::vector<SearchWord>& words, std::size_t at, const std::vector<std::string>& phrase, bool open) {
    if (at + phrase.size() > words.size()) return 0;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        const std::string& word = words[at + i].folded;
        const bool may_go_on = open && i + 1 == phrase.size();
        if (may_go_on ? !word.starts_with(phrase[i]) : word != phrase[i]) return 0;
    }
    return phrase.size();
}

/// How many words from here on are some phrase that is looked for; 0: none.
std::size_t hit_at(const std::vector<SearchWord>& words, std::size_t at, const SearchTerms& terms) {
    std::size_t longest = 0;
    for (std::size_t i = 0; i < terms.all.size(); ++i) {
        longest = std::max(longest, matches_at(words, at, terms.all[i], terms.last_is_open && i + 1 == terms.all.size()));
    }
    return longest;
}

std::size_t first_hit(const std::vector<SearchWord>& words, const SearchTerms& terms) {
    std::size_t first = 0;
    while (first < words.size() && hit_at(words, first, terms) == 0) ++first;
    return first;
}

/// Whole words around the one numbered, a third of the width before it; from the beginning where there is no such word.
Span window_around(std::string_view text, const std::vector<SearchWord>& words, std::size_t number, std::size_t width) {
    if (text.size() <= width) return {0, std::uint32_t(text.size())};
    const bool found = number < words.size();
    const std::size_t lead = width / 3, middle = found ? words[number].span.begin : 0;
    std::size_t begin = middle, end = middle;
    for (std::size_t i = found ? number : 0; i-- > 0 && words[i].span.begin + lead >= middle;) begin = words[i].span.begin;
    if (middle <= lead) begin = 0;
    for (std::size_t i = found ? number : 0; i < words.size() && (words[i].span.end <= begin + width || end == middle); ++i) end = words[i].span.end;
    return {std::uint32_t(begin), std::uint32_t(end)};
}

void add(std::vector<ExcerptPart>& parts, std::string_view text, bool hit) {
    if (!text.empty()) parts.push_back({std::string(text), hit});
}

}  // namespace

std::vector<SearchWord> search_words(std::string_view text, std::size_t most) {
    std::vector<SearchWord> words;
    std::size_t begin = 0;
    bool in_word = false;
    const auto end_word = [&](std::size_t end) {
        if (in_word) words.push_back({folded(text.substr(begin, end - begin)), {std::uint32_t(begin), std::uint32_t(end)}});
        in_word = false;
    };
    for (std::size_t at = 0; at < text.size() && words.size() < most;) {
        const CodePoint c = decode_utf8(text, at);
        const bool alone = c.valid && stands_alone(c.value);
        if (alone || !c.valid || !is_word_character(c.value)) end_word(at);
        if (!in_word && c.valid && is_word_character(c.value)) begin = at;
        in_word = c.valid && is_word_character(c.value);
        at += c.size;
        if (alone) end_word(at);
    }
    if (words.size() < most) end_word(text.size());
    return words;
}

std::string search_form(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const SearchWord& word : search_words(text, text.size())) {
        if (!out.empty()) out += ' ';
        out += word.folded;
    }
    return out;
}

SearchTerms search_terms(std::string_view typed) {
    SearchTerms terms;
    const bool open = !typed.empty() && typed.back() != ' ' && typed.back() != '"';
    bool last_is_wanted = false;
    for (std::size_t at = 0; at < typed.size();) {
        if (typed[at] == ' ') {
            ++at;
            continue;
        }
        const bool without = typed[at] == '-';
        if (without) ++at;
        const bool quoted = at < typed.size() && typed[at] == '"';
        if (quoted) ++at;
        const std::size_t end = std::min(typed.find(quoted ? '"' : ' ', at), typed.size());
        std::vector<std::string> phrase;
        for (SearchWord& word : search_words(typed.substr(at, end - at), typed.size())) phrase.push_back(std::move(word.folded));
        last_is_wanted = !without;
        if (!phrase.empty()) (without ? terms.none : terms.all).push_back(std::move(phrase));
        at = quoted ? end + 1 : end;
    }
    terms.last_is_open = open && last_is_wanted && !terms.all.empty();
    return terms;
}

Excerpt excerpt(std::string_view text, const SearchTerms& terms, std::size_t width) {
    const std::vector<SearchWord> words = search_words(text, most_looked_at);
    const std::size_t first = first_hit(words, terms);
    const Span window = window_around(text, words, first, width);
    Excerpt out;
    std::size_t at = window.begin;
    for (std::size_t i = first; i < words.size() && words[i].span.begin < window.end;) {
        const std::size_t hit = hit_at(words, i, terms);
        if (hit == 0 || words[i + hit - 1].span.end > window.end) {
            ++i;
            continue;
        }
        const Span found{words[i].span.begin, words[i + hit - 1].span.end};
        if (!out.hit) out.hit = found;
        add(out.parts, text.substr(at, found.begin - at), false);
        add(out.parts, found.in(text), true);
        at = found.end;
        i += hit;
    }
    add(out.parts, text.substr(at, window.end - at), false);
    return out;
}

}  // namespace rapporteur
