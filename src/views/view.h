#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "views/commitments_view.h"
#include "views/conflicts_view.h"
#include "views/documents_view.h"
#include "views/figures_view.h"
#include "views/gaps_view.h"
#include "views/instruments_view.h"
#include "views/mechanisms_view.h"
#include "views/people_view.h"
#include "views/review_view.h"
#include "views/selection.h"
#include "views/session_line.h"
#include "views/session_view.h"

namespace rapporteur {

/// What somebody looks at, made from the record. The command line, and whatever else shows the record, show the same
/// view.
using View = std::variant<MechanismsView, SessionsView, SessionView, CandidatesView, PeopleView, CommitmentsView, InstrumentsView,
                          FiguresView, GapsView, ConflictsView, ReviewView, DocumentsView>;

/// The topics of view_of, in the order in which they are told of.
const std::vector<std::string_view>& view_topics();

/// The view of a topic: mechanisms, sessions, session, people, commitments, instruments, figures, gaps, conflicts, review,
/// documents.
/// `asked` selects the session (views/selection.h) and is not used otherwise. Nothing where there is no such topic.
std::optional<View> view_of(const ViewSource& from, std::string_view topic, std::string_view asked,
                            const Messages& say);

/// As text for a terminal, ending in a line break.
std::string to_text(const View& view, const TextStyle& style);
/// As one JSON object, without a line break.
std::string to_json_text(const View& view);

}  // namespace rapporteur
