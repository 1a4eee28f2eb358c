#pragma once

#include <string>
#include <vector>

#include "language/lattice.h"
#include "language/program.h"

namespace rapporteur {

/// Where a slot of the annotation a rule makes comes from: `key=$label`, `key=$label.attribute` or `key=name`.
struct SlotRecipe {
    static constexpr std::uint32_t no_label = 0xFFFFFFFF;

    Symbol key = 0;
    std::uint32_t label = no_label;
    Symbol attribute = 0;  ///< of the captured term or annotation; 0 = the capture itself
    Symbol constant = 0;
};

/// A sentence that a rule must (or must not) match; in it, braces stand around the words it must match.
struct RuleExample {
    std::string text;
    bool counter = false;
    std::size_t line = 0;
};

/// One rule: a pattern, and the annotation it makes.
struct Rule {
    std::string name;
    std::string file;
    std::size_t line = 0;
    int priority = 0;
    Program program;
    Symbol type = 0;
    std::vector<SlotRecipe> slots;
    std::vector<std::string> labels;
    std::vector<RuleExample> examples;
};

using RuleId = std::uint32_t;

/// Rules that run together over a sentence, all seeing the lattice as the phases before left it.
struct Phase {
    std::string name;
    std::string stage;   ///< when the reader runs it (docs/reading.md)
    bool overlapping = false;  ///< matches of one type may overlap; else the best (priority, then length, then place) win
    std::vector<RuleId> rules;
};

/// Phases that the reader runs together, in order.
struct Stage {
    std::string name;
    std::vector<std::size_t> phases;
};

}  // namespace rapporteur
