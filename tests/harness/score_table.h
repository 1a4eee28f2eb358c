#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "comparison.h"

namespace rapporteur {

/// How well many cases are read: precision, recall and F1 of each kind of fact, of FACTS (who, what, when, where,
/// signed, how much) and of WORDS (commitments and what else has edges that are a matter of judgement).
class ScoreTable {
  public:
    void add(const Comparison& comparison);

    /// F1 of a kind, of FACTS or of WORDS; 1 where there was nothing to find and nothing was read.
    double f1(const std::string& name) const;
    /// A table for people: every kind that occurs, then the totals.
    std::string text() const;
    /// One line with the totals.
    std::string totals() const;

  private:
    Count count(const std::string& name) const;

    std::map<std::string, Count> counts_;
    std::size_t cases_ = 0;
    std::size_t bad_spans_ = 0;
};

/// Names and least values ("FACTS 0.85"), one a line: returns a line for each that the table does not reach.
Result<std::vector<std::string>> below_floors(const ScoreTable& table, const std::string& file,
                                              std::string_view content);

}  // namespace rapporteur
