#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rapporteur {

/// Makes names comparable without knowing any language: letters only, case, accents and width folded, other scripts
/// spelt in Latin where that is asked for. Remembers what it has done. A resource of one fold; not for two threads at
/// once.
class Words {
  public:
    Words();
    ~Words();
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    /// Words in order, folded, in their own script; every ideograph is a word of its own.
    const std::vector<std::string>& of(std::string_view text);
    /// The words joined by single blanks: equal for names that differ in case, accents and punctuation only.
    std::string key(std::string_view text);
    /// Words spelt in Latin letters a-z and digits.
    const std::vector<std::string>& latin(std::string_view text);
    /// For ids: Latin words joined by `-`, cut at `limit` bytes; a cut or empty slug ends in a hash of the whole.
    std::string slug(std::string_view text, std::size_t limit = 48);

  private:
    struct Latin;  ///< ICU's transliterator, made when first needed

    std::string spelt_in_latin(std::string_view text);

    std::map<std::string, std::vector<std::string>, std::less<>> words_;
    std::map<std::string, std::vector<std::string>, std::less<>> latin_;
    std::unique_ptr<Latin> transliterator_;
};

/// `words` with `blank` between.
std::string join(const std::vector<std::string>& words, std::string_view blank);

/// Eight hex digits that stand for `text` in ids.
std::string short_hash(std::string_view text);

}  // namespace rapporteur
