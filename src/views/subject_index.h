#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rapporteur {

/// A word of the record under its shortest form.
using Stem = std::uint32_t;

/// What is said in some words, within one mechanism.
struct Subject {
    std::uint32_t mechanism = 0;
    std::vector<Stem> stems;  ///< sorted, each once, without those that name the mechanism
};

/// How much two subjects have in common.
struct Likeness {
    std::size_t rare = 0;  ///< words of both that few subjects have
    double share = 0;      ///< weight of the common words by the weight of the smaller subject, 0..1: the rarer a word the heavier
};

/// Finds subjects of one mechanism that share rare words, without looking at all pairs. First all are added, then it is made ready, then asked.
class SubjectIndex {
  public:
    /// The mechanism of these parties; words of its bodies' names tell its subjects not apart.
    std::uint32_t mechanism(const std::string& parties);
    void name(std::uint32_t mechanism, std::string_view body);
    /// Gives the number of the subject: 0, 1, ...
    std::size_t add(std::uint32_t mechanism, std::string_view words);
    void make_ready();

    /// Others of its mechanism that share at least two rare words with it.
    std::vector<std::size_t> near(std::size_t subject) const;
    Likeness likeness(std::size_t a, std::size_t b) const;

  private:
    struct Posting {
        std::uint32_t mechanism;
        Stem stem;
        std::uint32_t subject;

        friend auto operator<=>(const Posting&, const Posting&) = default;
    };

    Stem number(const std::string& word);
    void shorten();
    void count();
    bool is_rare(Stem stem) const;
    double weight(Stem stem) const;

    std::map<std::string, std::uint32_t> mechanisms_;
    std::map<std::string, Stem> words_;
    std::map<std::uint32_t, std::set<Stem>> names_;  ///< by mechanism
    std::vector<Subject> subjects_;
    std::vector<std::uint32_t> subjects_with_;  ///< by stem
    std::vector<Posting> postings_;             ///< of rare stems, sorted
};

}  // namespace rapporteur
