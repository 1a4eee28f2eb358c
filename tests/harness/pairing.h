#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/span.h"

namespace rapporteur {

/// Intersection over union of two spans.
inline double overlap(Span a, Span b) {
    if (a.empty() || b.empty()) return 0;
    const double both = double(std::min(a.end, b.end)) - double(std::max(a.begin, b.begin));
    return both <= 0 ? 0 : both / (double(std::max(a.end, b.end)) - double(std::min(a.begin, b.begin)));
}
/// The overlap where it is enough, else 0.
inline double overlap_from(double least, Span a, Span b) {
    const double value = overlap(a, b);
    return value >= least ? value : 0;
}

struct Pair {
    std::size_t expected = 0;
    std::size_t got = 0;
};

/// Pairs each expected fact with at most one that was read, the best likeness first; `likeness(i, j)` is 0 where they
/// do not fit.
template <class Likeness>
std::vector<Pair> pair_up(std::size_t expected, std::size_t got, Likeness&& likeness) {
    struct Scored {
        double score;
        Pair pair;
    };
    std::vector<Scored> scored;
    for (std::size_t i = 0; i < expected; ++i) {
        for (std::size_t j = 0; j < got; ++j) {
            if (const double score = likeness(i, j); score > 0) scored.push_back({score, {i, j}});
        }
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    std::vector<bool> expected_used(expected), got_used(got);
    std::vector<Pair> out;
    for (const Scored& s : scored) {
        if (expected_used[s.pair.expected] || got_used[s.pair.got]) continue;
        expected_used[s.pair.expected] = got_used[s.pair.got] = true;
        out.push_back(s.pair);
    }
    return out;
}

}  // namespace rapporteur
