#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace rapporteur {

/// Finds every occurrence of many sequences of numbers (here: words of terms) in one pass, in time linear in the
/// input and the number of occurrences (Aho and Corasick, 1975). Built once, const afterwards; safe to share.
/// States are numbered breadth first, so that the children of a state stand side by side.
class AhoCorasick {
  public:
    using State = std::uint32_t;

    /// Adds a sequence, which must not be empty; `value` and `note` come back with each occurrence.
    void add(std::span<const std::uint32_t> sequence, std::uint32_t value, std::uint32_t note = 0);
    /// Must be called once after the last `add` and before the first search.
    void finish();

    /// The state after one more number; 0 is the start.
    State step(State state, std::uint32_t number) const {
        for (; state != 0; state = nodes_[state].fail) {
            if ((nodes_[state].marks & mark_of(number)) == 0) continue;
            if (const State to = child(state, number)) return to;
        }
        return number < root_.size() ? root_[number] : 0;
    }

    struct Output {
        std::uint32_t value;
        std::uint32_t length;
        std::uint32_t note;
    };
    /// Calls `found(Output)` for each sequence that ends at this state, longest first.
    template <class Found>
    void outputs(State state, Found&& found) const {
        for (State at = has_own(state) ? state : nodes_[state].output_link; at != 0; at = nodes_[at].output_link) {
            for (std::uint32_t i = nodes_[at].first_output; i < nodes_[at + 1].first_output; ++i) found(outputs_[i]);
        }
    }
    bool has_outputs(State state) const { return has_own(state) || nodes_[state].output_link != 0; }

  private:
    struct Node {
        std::uint32_t first_output = 0;
        State fail = 0;
        State output_link = 0;    ///< nearest proper suffix with an output
        State first_child = 0;    ///< the last one's is before that of the next node
        std::uint32_t marks = 0;  ///< bit 0: has an output; the others: a child by a number with that mark may be there
    };
    /// The tree as it grows, states numbered as they come.
    struct Tree {
        struct Pending {
            State state;
            Output output;
        };
        struct Child {
            State from;
            std::uint32_t number;
            State to;
        };
        State size = 1;
        std::unordered_map<std::uint64_t, State> edges;
        std::vector<Child> children;
        std::vector<Pending> pending;
    };

    static std::uint32_t mark_of(std::uint32_t number) { return 2u << (number % 31); }
    bool has_own(State state) const { return (nodes_[state].marks & 1u) != 0; }
    State child(State state, std::uint32_t number) const;
    std::vector<State> number_states();
    void place_outputs(const std::vector<State>& renumbered);
    void link_failures();

    Tree tree_;
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> numbers_;  ///< of each state: the number that leads to it
    std::vector<State> root_;             ///< number -> state, for the start
    std::vector<Output> outputs_;
};

}  // namespace rapporteur
