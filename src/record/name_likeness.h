#pragma once

#include <map>
#include <string>
#include <vector>

namespace rapporteur {

/// Compares names by their words, in any language: common words weigh little, rare ones much, and a word that another
/// only lengthens by one or two letters is the same word (docs/record.md, R4). Made once from all names of a record.
class NameLikeness {
  public:
    /// `names`: the folded words of every different name.
    explicit NameLikeness(const std::vector<std::vector<std::string>>& names);

    struct Share {
        double of_a = 0;    ///< weight of a's words that b has too, 0..1
        double a_to_b = 0;  ///< weight of a by the weight of b
    };
    Share share(const std::vector<std::string>& a, const std::vector<std::string>& b) const;

    /// The word of `name` that fewest names have, in its shortest form; empty for an empty name.
    std::string rarest(const std::vector<std::string>& name) const;
    /// The different words of `name`, each in its shortest form.
    std::vector<std::string> stems(const std::vector<std::string>& name) const;

  private:
    const std::string& stem(const std::string& word) const;
    double weight(const std::string& stem) const;

    std::map<std::string, std::string> stem_of_;
    std::map<std::string, std::size_t> names_with_;  ///< by stem
    std::size_t names_ = 0;
};

}  // namespace rapporteur
