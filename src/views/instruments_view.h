#pragma once

#include <string>
#include <vector>

#include "views/fact_view.h"

namespace rapporteur {

/// One instrument; each of signed, witnessed, announced ... with its own sources.
struct InstrumentRow {
    EntityId id;
    std::string kind;
    std::string title;
    EntityId session;
    std::string session_title;
    EntityId body;     ///< of the session
    std::string date;  ///< of the session
    bool session_concluded = false;
    FactView count;                  ///< how many papers
    std::vector<CitedValue> events;  ///< the value is the action
};

struct InstrumentsView {
    std::vector<InstrumentRow> instruments;
};

InstrumentRow view_instrument(const ViewSource& from, const Instrument& instrument, const Messages& say);
InstrumentsView view_instruments(const ViewSource& from, const Messages& say);
boost::json::value to_json(const InstrumentRow& row);
boost::json::value to_json(const InstrumentsView& view);
/// The instrument with its sources' words.
void show(TextPage& page, const InstrumentRow& row, std::size_t indent);
void show(TextPage& page, const InstrumentsView& view);

}  // namespace rapporteur
