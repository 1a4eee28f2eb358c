#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "comparison.h"
#include "pairing.h"

namespace rapporteur {

/// A fact that is told from others of its kind by its value alone.
struct Valued {
    std::string key;
    std::string what;
    std::size_t line = 0;
};

/// Counts what was found, missed and invented, kind by kind.
class Tally {
  public:
    explicit Tally(const Case& expected) : case_(expected) {}

    void missed(const std::string& kind, std::string what, std::size_t line) {
        ++out_.counts[kind].missed;
        out_.differences.push_back({kind, std::move(what), line});
    }
    void invented(const std::string& kind, std::string what) {
        ++out_.counts[kind].invented;
        out_.differences.push_back({kind, std::move(what), 0});
    }
    void bad_span() { ++out_.bad_spans; }

    void values(const std::string& kind, const std::vector<Valued>& expected, std::vector<Valued> got) {
        for (const Valued& fact : expected) {
            const auto found = std::find_if(got.begin(), got.end(), [&](const Valued& g) { return g.key == fact.key; });
            if (found == got.end()) {
                missed(kind, fact.what, fact.line);
                continue;
            }
            ++out_.counts[kind].right;
            got.erase(found);
        }
        for (const Valued& fact : got) invented(kind, fact.what);
    }

    /// Facts told from others of their kind by their words too. The expected ones stand in the order of their lines.
    template <class Likeness, class MissedWhat, class InventedWhat>
    std::vector<Pair> pairs(const std::string& kind, std::size_t expected, std::size_t got, Likeness&& likeness,
                            MissedWhat&& missed_what, InventedWhat&& invented_what) {
        const auto found = pair_up(expected, got, likeness);
        out_.counts[kind].right += found.size();
        for (std::size_t i = 0; i < expected; ++i) {
            if (std::none_of(found.begin(), found.end(), [&](Pair p) { return p.expected == i; }))
                missed(kind, missed_what(i), case_.line_of.at(kind).at(i));
        }
        for (std::size_t j = 0; j < got; ++j) {
            if (std::none_of(found.begin(), found.end(), [&](Pair p) { return p.got == j; }))
                invented(kind, invented_what(j));
        }
        return found;
    }

    Comparison take() { return std::move(out_); }

  private:
    const Case& case_;
    Comparison out_;
};

}  // namespace rapporteur
