#include "language/vocabulary.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <cstring>

namespace rapporteur {
namespace {

/// Folded forms of the characters below U+3000, made once; those above fold to themselves.
class FoldTable {
  public:
    static constexpr UChar32 size = 0x3000;

    FoldTable() {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
        folded_.resize(size);
        for (UChar32 c = 0; c < size; ++c) folded_[c] = fold(c, *nfd);
    }

    const std::string& operator[](UChar32 c) const { return folded_[c]; }

  private:
    static std::string fold(UChar32 c, const icu::Normalizer2& nfd) {
        if (c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB) return "'";
        if (c >= 0x2010 && c <= 0x2012) return "-";
        icu::UnicodeString text(u_foldCase(c, U_FOLD_CASE_DEFAULT));
        UErrorCode status = U_ZERO_ERROR;
        const bool latin = uscript_getScript(c, &status) == USCRIPT_LATIN;
        if (latin || c == 0x0451 || c == 0x0401) {  // Latin accents, and the Cyrillic letter that is commonly written without its dots
            icu::UnicodeString decomposed;
            if (nfd.getDecomposition(text.char32At(0), decomposed)) text = icu::UnicodeString(decomposed.char32At(0));
        }
        std::string out;
        text.toUTF8String(out);
        return out;
    }

    std::vector<std::string> folded_;
};

const FoldTable& fold_table() {
    static const FoldTable table;
    return table;
}

}  // namespace

std::string folded_word(std::string_view word) {
    std::string out;
    fold_word(word, out);
    return out;
}

void fold_word(std::string_view word, std::string& out) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(word.data());
    const auto length = std::int32_t(word.size());
    for (std::int32_t i = 0; i < length;) {
        if (bytes[i] < 0x80) {
            const char c = word[std::size_t(i++)];
            out.push_back(c >= 'A' && c <= 'Z' ? char(c + 32) : c);
            continue;
        }
        const std::int32_t begin = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c >= 0 && c < FoldTable::size) {
            out += fold_table()[c];
        } else {
            out.append(word.substr(std::size_t(begin), std::size_t(i - begin)));
        }
    }
}

namespace {

constexpr std::size_t longest_ascii = 64;  ///< longer words are looked up by the common way

/// Eight ASCII characters at once.
std::uint64_t lower(std::uint64_t ascii) {
    constexpr std::uint64_t each = 0x0101010101010101ull;
    const std::uint64_t from_a = ascii + each * (0x80 - 'A');
    const std::uint64_t beyond_z = ascii + each * (0x7F - 'Z');
    return ascii | ((from_a & ~beyond_z & each * 0x80) >> 2);
}

}  // namespace

Vocabulary::Vocabulary() : long_(1 << 12), short_(1 << 12), words_(1) {}

std::uint64_t Vocabulary::key_of(std::string_view folded) {
    std::uint64_t key = 0;
    std::memcpy(&key, folded.data(), folded.size());
    return key;
}

WordId Vocabulary::find_ascii(std::string_view word, std::string_view text) const {
    if (word.size() <= 8) {
        std::uint64_t key = 0;
        if (text.data() + text.size() - word.data() >= 8) {
            std::memcpy(&key, word.data(), 8);
            key &= ~std::uint64_t(0) >> (8 * (8 - word.size()));
        } else {
            key = key_of(word);
        }
        return find_short(lower(key));
    }
    char folded[longest_ascii];
    if (word.size() > longest_ascii) {
        std::string whole;
        fold_word(word, whole);
        return find_folded(whole);
    }
    for (std::size_t i = 0; i < word.size(); ++i) folded[i] = word[i] >= 'A' && word[i] <= 'Z' ? char(word[i] + 32) : word[i];
    return find_folded({folded, word.size()});
}

std::size_t Vocabulary::short_slot_of(std::uint64_t key) const {
    const std::size_t mask = short_.size() - 1;
    std::uint64_t h = key * 0x9E3779B97F4A7C15ull;
    h ^= h >> 32;
    for (std::size_t at = h & mask;; at = (at + 1) & mask) {
        if (short_[at].key == key || short_[at].id == 0) return at;
    }
}

std::uint32_t Vocabulary::hash(std::string_view folded) {
    std::uint64_t h = 0x9E3779B97F4A7C15ull ^ folded.size();
    const char* p = folded.data();
    std::size_t left = folded.size();
    for (; left >= 8; p += 8, left -= 8) {
        std::uint64_t block;
        std::memcpy(&block, p, 8);
        h = (h ^ block) * 0xD6E8FEB86659FD93ull;
        h ^= h >> 32;
    }
    std::uint64_t tail = 0;
    std::memcpy(&tail, p, left);
    h = (h ^ tail) * 0xD6E8FEB86659FD93ull;
    return std::uint32_t(h >> 32) | 1u;  // never 0: 0 marks an empty slot
}

std::size_t Vocabulary::slot_of(std::string_view folded, std::uint32_t h) const {
    const std::size_t mask = long_.size() - 1;
    for (std::size_t at = h & mask;; at = (at + 1) & mask) {
        const LongSlot& slot = long_[at];
        if (slot.hash == 0 || (slot.hash == h && words_[slot.id] == folded)) return at;
    }
}

/// The place for the id of a word: 0 there if it is new.
WordId& Vocabulary::slot_for(std::string_view folded) {
    if (is_short(folded)) {
        const std::uint64_t key = key_of(folded);
        ShortSlot& slot = short_[short_slot_of(key)];
        slot.key = key;
        return slot.id;
    }
    const std::uint32_t h = hash(folded);
    LongSlot& slot = long_[slot_of(folded, h)];
    slot.hash = h;
    return slot.id;
}

WordId Vocabulary::intern(std::string_view word) {
    std::string folded;
    fold_word(word, folded);
    WordId& slot = slot_for(folded);
    if (slot != 0) return slot;
    const auto id = WordId(words_.size());
    slot = id;
    const bool fits_short = is_short(folded);
    words_.push_back(std::move(folded));
    if (fits_short && ++short_count_ * 2 > short_.size()) grow(short_, true);
    if (!fits_short && ++long_count_ * 2 > long_.size()) grow(long_, false);
    return id;
}

template <class Slots>
void Vocabulary::grow(Slots& slots, bool of_short) {
    const std::size_t size = slots.size() * 2;
    slots.assign(size, {});
    for (WordId id = 1; id < words_.size(); ++id) {
        if (is_short(words_[id]) == of_short) slot_for(words_[id]) = id;
    }
}

}  // namespace rapporteur
