#include "language/aho_corasick.h"

#include <algorithm>

namespace rapporteur {
namespace {

std::uint64_t key_of(AhoCorasick::State state, std::uint32_t number) {
    return (std::uint64_t(state) << 32 | number) + 1;
}

std::size_t hash_of(std::uint64_t key) {
    key *= 0x9E3779B97F4A7C15ull;
    return std::size_t(key ^ (key >> 32));
}

}  // namespace

AhoCorasick::State AhoCorasick::child(State state, std::uint32_t number) const {
    const std::uint64_t key = key_of(state, number);
    const std::size_t mask = edges_.size() - 1;
    for (std::size_t at = hash_of(key) & mask;; at = (at + 1) & mask) {
        if (edges_[at].key == key) return edges_[at].to;
        if (edges_[at].key == 0) return 0;
    }
}

void AhoCorasick::link(State state, std::uint32_t number, State to) {
    const std::uint64_t key = key_of(state, number);
    const std::size_t mask = edges_.size() - 1;
    std::size_t at = hash_of(key) & mask;
    while (edges_[at].key != 0) at = (at + 1) & mask;
    edges_[at] = {key, to};
    if (++edge_count_ * 2 > edges_.size()) grow();
}

void AhoCorasick::grow() {
    std::vector<Edge> old(edges_.size() * 2);
    old.swap(edges_);
    const std::size_t mask = edges_.size() - 1;
    for (const Edge& edge : old) {
        if (edge.key == 0) continue;
        std::size_t at = hash_of(edge.key) & mask;
        while (edges_[at].key != 0) at = (at + 1) & mask;
        edges_[at] = edge;
    }
}

void AhoCorasick::add(std::span<const std::uint32_t> sequence, std::uint32_t value) {
    State state = 0;
    for (const std::uint32_t number : sequence) {
        State to = child(state, number);
        if (to == 0) {
            to = State(nodes_.size());
            nodes_.emplace_back();
            link(state, number, to);
            nodes_[state].marks |= mark_of(number);
            children_.push_back({state, number, to});
        }
        state = to;
    }
    pending_.push_back({state, {value, std::uint32_t(sequence.size())}});
}

void AhoCorasick::finish() {
    std::stable_sort(pending_.begin(), pending_.end(), [](const Pending& a, const Pending& b) { return a.state < b.state; });
    nodes_.emplace_back();  // sentinel: the end of the last node's outputs
    std::size_t next = 0;
    for (State state = 0; state < nodes_.size(); ++state) {
        nodes_[state].first_output = std::uint32_t(outputs_.size());
        for (; next < pending_.size() && pending_[next].state == state; ++next) {
            outputs_.push_back(pending_[next].output);
            nodes_[state].marks |= 1u;
        }
    }
    // `children_` lists parents before their children, but failure links need breadth-first order.
    std::stable_sort(children_.begin(), children_.end(), [](const Child& a, const Child& b) { return a.from < b.from; });
    std::vector<std::size_t> first(nodes_.size() + 1, 0);
    for (const Child& c : children_) ++first[c.from + 1];
    for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
    std::uint32_t highest = 0;
    std::vector<State> queue{0};
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const State from = queue[i];
        for (std::size_t at = first[from]; at < first[from + 1]; ++at) {
            const Child& c = children_[at];
            queue.push_back(c.to);
            if (from == 0) {
                highest = std::max(highest, c.number);
                continue;
            }
            State fail = nodes_[from].fail;
            while (fail != 0 && child(fail, c.number) == 0) fail = nodes_[fail].fail;
            nodes_[c.to].fail = child(fail, c.number);
            const State suffix = nodes_[c.to].fail;
            nodes_[c.to].output_link = has_own(suffix) ? suffix : nodes_[suffix].output_link;
        }
    }
    root_.assign(highest + 1, 0);
    for (std::size_t at = first[0]; at < first[1]; ++at) root_[children_[at].number] = children_[at].to;
    pending_ = {};
    children_ = {};
}

}  // namespace rapporteur
