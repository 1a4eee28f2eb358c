#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/span.h"

namespace rapporteur {

/// What a rule made of some words.
struct FiredRule {
    std::string rule;
    std::string makes;  ///< the type of what it made: "Session"
    Span span;
};

/// The rule that came furthest, and what it lacked.
struct NearestRule {
    std::string rule;
    Span matched;
    std::string wanted;  ///< as the rule writes it; "more" at its end
    Span at;             ///< where it stopped; empty at the sentence's end
};

/// A sentence, and what was read in it.
struct ExplainedSentence {
    Span span;
    bool headline = false;
    bool furniture = false;  ///< set aside: a caption, a byline
    std::vector<FiredRule> fired;
    std::optional<NearestRule> nearest;
};

}  // namespace rapporteur
