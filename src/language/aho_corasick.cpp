#include "language/aho_corasick.h"

#include <algorithm>

namespace rapporteur {

void AhoCorasick::add(std::span<const std::uint32_t> sequence, std::uint32_t value, std::uint32_t note) {
    State state = 0;
    for (const std::uint32_t number : sequence) {
        const auto [edge, added] = tree_.edges.try_emplace(std::uint64_t(state) << 32 | number, tree_.size);
        if (added) tree_.children.push_back({state, number, tree_.size++});
        state = edge->second;
    }
    tree_.pending.push_back({state, {value, std::uint32_t(sequence.size()), note}});
}

void AhoCorasick::finish() {
    const std::vector<State> renumbered = number_states();
    place_outputs(renumbered);
    link_failures();
    tree_ = {};
}

/// Numbers the states breadth first, the children of each by their numbers; gives the new number of each old one.
std::vector<AhoCorasick::State> AhoCorasick::number_states() {
    auto& children = tree_.children;
    std::sort(children.begin(), children.end(), [](const Tree::Child& a, const Tree::Child& b) { return a.from != b.from ? a.from < b.from : a.number < b.number; });
    std::vector<std::size_t> first(tree_.size + 1, 0);
    for (const Tree::Child& c : children) ++first[c.from + 1];
    for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
    std::vector<State> order{0}, renumbered(tree_.size, 0);
    nodes_.assign(tree_.size + 1, {});  // the last one only closes the one before
    numbers_.assign(tree_.size, 0);
    for (State state = 0; state < tree_.size; ++state) {
        nodes_[state].first_child = State(order.size());
        for (std::size_t at = first[order[state]]; at < first[order[state] + 1]; ++at) {
            renumbered[children[at].to] = State(order.size());
            numbers_[order.size()] = children[at].number;
            nodes_[state].marks |= mark_of(children[at].number);
            order.push_back(children[at].to);
        }
    }
    nodes_[tree_.size].first_child = State(order.size());
    return renumbered;
}

void AhoCorasick::place_outputs(const std::vector<State>& renumbered) {
    auto& pending = tree_.pending;
    for (Tree::Pending& p : pending) p.state = renumbered[p.state];
    std::stable_sort(pending.begin(), pending.end(), [](const Tree::Pending& a, const Tree::Pending& b) { return a.state < b.state; });
    std::size_t next = 0;
    for (State state = 0; state < nodes_.size(); ++state) {
        nodes_[state].first_output = std::uint32_t(outputs_.size());
        for (; next < pending.size() && pending[next].state == state; ++next) {
            outputs_.push_back(pending[next].output);
            nodes_[state].marks |= 1u;
        }
    }
}

void AhoCorasick::link_failures() {
    const State last_of_root = nodes_[1].first_child;
    for (State state = nodes_[0].first_child; state < last_of_root; ++state) {
        if (numbers_[state] >= root_.size()) root_.resize(numbers_[state] + 1, 0);
        root_[numbers_[state]] = state;
    }
    for (State from = 1; from < tree_.size; ++from) {
        for (State to = nodes_[from].first_child; to < nodes_[from + 1].first_child; ++to) {
            const State suffix = step(nodes_[from].fail, numbers_[to]);
            nodes_[to].fail = suffix;
            nodes_[to].output_link = has_own(suffix) ? suffix : nodes_[suffix].output_link;
        }
    }
}

AhoCorasick::State AhoCorasick::child(State state, std::uint32_t number) const {
    constexpr State few = 8;
    State at = nodes_[state].first_child;
    const State end = nodes_[state + 1].first_child;
    if (end - at > few) at = State(std::lower_bound(numbers_.begin() + at, numbers_.begin() + end, number) - numbers_.begin());
    for (; at < end; ++at) {
        if (numbers_[at] >= number) return numbers_[at] == number ? at : 0;
    }
    return 0;
}

}  // namespace rapporteur
