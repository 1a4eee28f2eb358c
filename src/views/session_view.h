#pragma once

#include <string>
#include <vector>

#include "views/by_session.h"
#include "views/commitments_view.h"
#include "views/fact_view.h"
#include "views/instruments_view.h"

namespace rapporteur {

/// A slot that one document leaves open and others fill.
struct DerivedLine {
    std::string document;
    std::string slot;
    std::string value;
    std::vector<std::string> from;
};

/// One session: every fact, its sources with their words, what conflicts and what is missing.
struct SessionView {
    EntityId id;
    std::string title;
    EntityId body;
    std::string body_title;
    std::vector<Party> parties;
    std::string kind;
    EntityId previous;  ///< of the same body and kind, by ordinal, else by date; empty where there is none
    EntityId next;
    std::string previous_title;
    std::string next_title;
    std::vector<FactView> facts;       ///< ordinal, status, date, mode, place, chairs
    std::vector<std::string> missing;  ///< slots of which nothing is known
    std::vector<DerivedLine> derived;
    std::vector<CitedValue> reports;  ///< bodies whose work was reported, by name
    std::vector<InstrumentRow> instruments;
    std::vector<CommitmentRow> commitments;
    std::vector<CitedValue> milestones;
    std::size_t quotes = 0;
    std::size_t assessments = 0;
    std::vector<std::string> documents;
};

SessionView view_session(const ViewSource& from, const Session& session, const Messages& say);
/// The same for whoever views many; `by_session` is of the same record.
SessionView view_session(const ViewSource& from, const BySession& by_session, const Session& session, const Messages& say);
boost::json::value to_json(const SessionView& view);
void show(TextPage& page, const SessionView& view);

}  // namespace rapporteur
