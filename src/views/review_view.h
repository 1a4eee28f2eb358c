#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/act.h"
#include "views/cited.h"

namespace rapporteur {

enum class ReviewKind : std::uint8_t {
    conflict,   ///< sources disagree on a slot
    identity,   ///< two entities may be one
    near_miss,  ///< words that rules recognised and no claim was made of
    note,       ///< an act that meets nothing
};

/// An act that would answer the question.
struct Proposal {
    std::string label;  ///< "set", "same", "not-same", "reject", "seen", "undo"
    ActBody act;
};

struct ReviewOther {
    EntityId id;
    std::string title;
};

/// Something that deserves a human eye, with the acts that would settle it.
struct ReviewItem {
    std::string id;  ///< the same as long as the question is
    ReviewKind kind{};
    EntityId entity;
    std::string title;
    std::string slot;  ///< of a near miss the kind of its note
    std::string question;
    std::vector<CitedValue> values;
    std::vector<ReviewOther> others;
    std::vector<Proposal> proposals;
};

/// The queue of questions; what an act in force has answered is not asked again.
struct ReviewView {
    std::vector<ReviewItem> items;  ///< conflicts, then identities, near misses, notes; each by id
};

std::string_view name_of(ReviewKind kind);
ReviewView view_review(const ViewSource& from, const Messages& say);
boost::json::value to_json(const ReviewView& view);
void show(TextPage& page, const ReviewView& view);

}  // namespace rapporteur
