#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "views/cited.h"

namespace rapporteur {

/// A session that fits what a person asked for.
struct Candidate {
    EntityId id;
    std::string title;
    std::string date;
};

/// Several sessions fit equally, or none does (then those that come nearest, if any).
struct CandidatesView {
    std::string asked;
    bool ambiguous = false;  ///< false: none fits
    std::vector<Candidate> candidates;
    std::vector<std::string> bodies;  ///< that answer, though no session of theirs does
};

/// The session that `asked` means: its id, or words of the name of its body with the ordinal or date, in any language
/// and order: "heads of government 29", "energy 2023-05". Pointers live as long as the record.
std::variant<const Session*, CandidatesView> select_session(const Record& record, std::string_view asked,
                                                            const Messages& say);

boost::json::value to_json(const CandidatesView& view);
void show(TextPage& page, const CandidatesView& view);

}  // namespace rapporteur
