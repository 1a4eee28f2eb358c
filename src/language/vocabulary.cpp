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

Vocabulary::Vocabulary() : slots_(1 << 12), words_(1) {}

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
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = h & mask;; at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.hash == 0 || (slot.hash == h && words_[slot.id] == folded)) return at;
    }
}

WordId Vocabulary::intern(std::string_view word) {
    std::string folded;
    fold_word(word, folded);
    const std::uint32_t h = hash(folded);
    const std::size_t at = slot_of(folded, h);
    if (slots_[at].hash != 0) return slots_[at].id;
    words_.push_back(folded);
    const auto id = WordId(words_.size() - 1);
    slots_[at] = {h, id};
    if (words_.size() * 2 > slots_.size()) grow();
    return id;
}

void Vocabulary::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
        if (slot.hash != 0) slots_[slot_of(words_[slot.id], slot.hash)] = slot;
    }
}

}  // namespace rapporteur
