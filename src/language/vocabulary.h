#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rapporteur {

/// A word the language data knows, in folded form. 0 = a word it does not know.
using WordId = std::uint32_t;

/// Appends the folded form of `word` (UTF-8): lower case, Latin letters without accents, one kind of apostrophe.
/// Folding is by character, so a word and its folded form are compared, never their spans.
void fold_word(std::string_view word, std::string& out);

/// The folded form alone.
std::string folded_word(std::string_view word);

/// The words of the language data. Hash tables that are filled while data is loaded and only read afterwards: one for
/// words of up to eight bytes, which are compared as one number, and one for longer words.
class Vocabulary {
  public:
    Vocabulary();

    /// The id of a word (folded here); made if it is new.
    WordId intern(std::string_view word);
    /// The id of a word already folded; 0 if unknown.
    WordId find_folded(std::string_view folded) const { return is_short(folded) ? find_short(key_of(folded)) : long_[slot_of(folded, hash(folded))].id; }
    /// The id of a word of ASCII characters in any case; 0 if unknown. `word` lies in `text`.
    WordId find_ascii(std::string_view word, std::string_view text) const;
    const std::string& text(WordId id) const { return words_[id]; }
    std::size_t size() const { return words_.size(); }

  private:
    struct LongSlot {
        std::uint32_t hash = 0;
        WordId id = 0;
    };
    struct ShortSlot {
        std::uint64_t key = 0;
        WordId id = 0;
    };

    static bool is_short(std::string_view folded) { return folded.size() <= 8 && folded.find('\0') == std::string_view::npos; }
    static std::uint64_t key_of(std::string_view folded);
    static std::uint32_t hash(std::string_view folded);
    std::size_t short_slot_of(std::uint64_t key) const;
    WordId find_short(std::uint64_t key) const { return short_[short_slot_of(key)].id; }
    std::size_t slot_of(std::string_view folded, std::uint32_t hash) const;
    WordId& slot_for(std::string_view folded);
    template <class Slots>
    void grow(Slots& slots, bool of_short);

    std::vector<LongSlot> long_;
    std::vector<ShortSlot> short_;
    std::size_t long_count_ = 0, short_count_ = 0;
    std::vector<std::string> words_;
};

}  // namespace rapporteur
