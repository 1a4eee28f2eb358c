#include "language/aho_corasick.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace rapporteur {
namespace {

using Hit = std::tuple<std::size_t, std::uint32_t, std::uint32_t>;  // end, length, value

std::set<Hit> search(const AhoCorasick& automaton, const std::vector<std::uint32_t>& text) {
    std::set<Hit> hits;
    AhoCorasick::State state = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        state = automaton.step(state, text[i]);
        automaton.outputs(state, [&](AhoCorasick::Output o) { hits.insert({i + 1, o.length, o.value}); });
    }
    return hits;
}

std::set<Hit> search_naively(const std::vector<std::vector<std::uint32_t>>& patterns, const std::vector<std::uint32_t>& text) {
    std::set<Hit> hits;
    for (std::uint32_t p = 0; p < patterns.size(); ++p) {
        for (std::size_t at = 0; at + patterns[p].size() <= text.size(); ++at) {
            if (std::equal(patterns[p].begin(), patterns[p].end(), text.begin() + std::ptrdiff_t(at))) hits.insert({at + patterns[p].size(), std::uint32_t(patterns[p].size()), p});
        }
    }
    return hits;
}

RC_GTEST_PROP(AhoCorasick, FindsWhatANaiveSearchFinds, ()) {
    const auto small = rc::gen::inRange<std::uint32_t>(0, 4);
    const auto patterns = *rc::gen::container<std::vector<std::vector<std::uint32_t>>>(rc::gen::nonEmpty(rc::gen::container<std::vector<std::uint32_t>>(small)));
    const auto text = *rc::gen::container<std::vector<std::uint32_t>>(small);
    AhoCorasick automaton;
    for (std::uint32_t p = 0; p < patterns.size(); ++p) automaton.add(patterns[p], p);
    automaton.finish();
    RC_ASSERT(search(automaton, text) == search_naively(patterns, text));
}

TEST(AhoCorasick, OverlappingAndNestedSequences) {
    AhoCorasick automaton;
    const std::vector<std::vector<std::uint32_t>> patterns{{1, 2}, {2}, {1, 2, 3}, {2, 3}, {9}};
    for (std::uint32_t p = 0; p < patterns.size(); ++p) automaton.add(patterns[p], p);
    automaton.finish();
    const std::vector<std::uint32_t> text{1, 2, 3, 7, 2, 9, 100000};
    EXPECT_EQ(search(automaton, text), search_naively(patterns, text));
}

}  // namespace
}  // namespace rapporteur
