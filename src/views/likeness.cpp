#include "views/likeness.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "record/spelling.h"

namespace rapporteur {
namespace {

using WordList = std::vector<std::string>;

/// A word that so many share tells nobody apart, and all pairs of them would be too many to look at.
constexpr std::size_t most_sharing = 40;

bool has_all(const std::set<std::string>& words, const WordList& shorter) {
    return std::ranges::all_of(shorter, [&](const std::string& word) { return words.contains(word); });
}

bool one_within_other(const WordList& a, const WordList& b) {
    const WordList& shorter = a.size() <= b.size() ? a : b;
    const WordList& longer = a.size() <= b.size() ? b : a;
    return !shorter.empty() && has_all({longer.begin(), longer.end()}, shorter);
}

/// Groups of those that share a word within what they must have in common.
class Groups {
  public:
    void put(const std::string& common, const WordList& words, std::size_t index) {
        for (const std::string& word : std::set<std::string>(words.begin(), words.end())) groups_[common + "\n" + word].push_back(index);
    }

    /// Calls `ask` for each two of a group that is not too large.
    template <class Ask>
    void each_pair(const Ask& ask) const {
        for (const auto& [word, members] : groups_) {
            if (members.size() > most_sharing) continue;
            for (std::size_t a = 0; a < members.size(); ++a) {
                for (std::size_t b = a + 1; b < members.size(); ++b) ask(members[a], members[b]);
            }
        }
    }

  private:
    std::map<std::string, std::vector<std::size_t>> groups_;
};

/// The pairs that acts in force keep apart.
std::set<Pair> told_apart(const Record& record, EntityKind kind) {
    std::set<Pair> pairs;
    for (const Act& act : record.acts) {
        const NotSame* const told = std::get_if<NotSame>(&act.body);
        if (told != nullptr && told->kind == kind) pairs.insert(std::minmax(told->a, told->b));
    }
    return pairs;
}

std::vector<Pair> not_told_apart(const Record& record, EntityKind kind, const std::set<Pair>& alike) {
    const std::set<Pair> apart = told_apart(record, kind);
    std::vector<Pair> pairs;
    std::ranges::set_difference(alike, apart, std::back_inserter(pairs));
    return pairs;
}

}  // namespace

std::vector<Pair> alike_people(const Record& record) {
    Words words;
    std::vector<WordList> names;
    Groups groups;
    for (const Person& person : record.people) {
        names.push_back(shared_spelling(person.name, words));
        groups.put(person.party, names.back(), names.size() - 1);
    }
    std::set<Pair> alike;
    groups.each_pair([&](std::size_t a, std::size_t b) {
        if (!one_within_other(names[a], names[b]) && !one_letter_apart(names[a], names[b])) return;
        alike.insert(std::minmax(record.people[a].id, record.people[b].id));
    });
    return not_told_apart(record, EntityKind::person, alike);
}

std::vector<Pair> alike_bodies(const Record& record) {
    Words words;
    std::vector<WordList> names;
    Groups groups;
    for (const Body& body : record.bodies) {
        names.push_back(words.of(body.name));
        groups.put(fmt::to_string(fmt::join(body.parties, ",")) + std::to_string(int(body.kind)), names.back(), names.size() - 1);
    }
    std::set<Pair> alike;
    groups.each_pair([&](std::size_t a, std::size_t b) {
        const bool open = record.bodies[a].topics.empty() != record.bodies[b].topics.empty();
        if (!open && !one_within_other(names[a], names[b])) return;
        alike.insert(std::minmax(record.bodies[a].id, record.bodies[b].id));
    });
    return not_told_apart(record, EntityKind::body, alike);
}

}  // namespace rapporteur
