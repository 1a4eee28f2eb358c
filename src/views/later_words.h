#pragma once

#include <memory>
#include <string>
#include <vector>

#include "views/cited.h"

namespace rapporteur {

/// What a later document says on the subject of a commitment. It is offered to be read: that it speaks of this commitment, or that the
/// commitment was kept, is asserted nowhere.
struct LaterWord {
    std::string kind;  ///< "commitment", "instrument", "figure"
    EntityId id;
    Cited cited;
};

/// Finds later words for commitments. A fact is on the subject of an action where both are of one mechanism, its date is later, its source
/// another, and both share words that few facts of the record have, enough of them to be much of what either says; actions share an area besides,
/// or most of their words. Names of the mechanism's bodies tell nothing, and an action of no area ("new impetus into the partnership") has no
/// subject. Rather nothing is offered than something beside the point.
class LaterWords {
  public:
    /// `from` must outlive it.
    explicit LaterWords(const ViewSource& from);
    LaterWords(const LaterWords&) = delete;
    LaterWords& operator=(const LaterWords&) = delete;
    ~LaterWords();

    /// At most five, one for each commitment, instrument or series, by date.
    std::vector<LaterWord> of(const Commitment& commitment) const;

  private:
    class Index;

    std::unique_ptr<const Index> index_;
};

boost::json::value to_json(const LaterWord& word);

}  // namespace rapporteur
