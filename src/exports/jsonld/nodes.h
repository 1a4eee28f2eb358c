#pragma once

#include "exports/jsonld/graph.h"
#include "exports/jsonld/provenance.h"
#include "views/messages.h"

namespace rapporteur {

/// A node for each document, party, body, session, person, office, holder of an office, instrument, commitment, figure
/// and act of the record.
void add_nodes(const Record& record, const Provenance& provenance, const Messages& say, Graph& graph);

}  // namespace rapporteur
