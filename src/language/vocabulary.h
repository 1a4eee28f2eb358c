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

/// The words of the language data. A hash table that is filled while data is loaded and only read afterwards.
class Vocabulary {
  public:
    Vocabulary();

    /// The id of a word (folded here); made if it is new.
    WordId intern(std::string_view word);
    /// The id of a word already folded; 0 if unknown.
    WordId find_folded(std::string_view folded) const { return slots_[slot_of(folded, hash(folded))].id; }
    const std::string& text(WordId id) const { return words_[id]; }
    std::size_t size() const { return words_.size(); }

  private:
    struct Slot {
        std::uint32_t hash = 0;
        WordId id = 0;
    };

    static std::uint32_t hash(std::string_view folded);
    std::size_t slot_of(std::string_view folded, std::uint32_t hash) const;
    void grow();

    std::vector<Slot> slots_;
    std::vector<std::string> words_;
};

}  // namespace rapporteur
