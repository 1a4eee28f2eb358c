#include "exports/jsonld/json_ld.h"

#include <boost/json.hpp>

#include "exports/jsonld/annotations.h"
#include "exports/jsonld/context.h"
#include "exports/jsonld/graph.h"
#include "exports/jsonld/nodes.h"
#include "exports/jsonld/provenance.h"

namespace rapporteur {

std::string json_ld_of(const ViewSource& from, const Messages& say) {
    const std::vector<Evidence> evidence = evidence_of(from.record);
    Graph graph;
    add_nodes(from.record, Provenance(from.record, evidence), say, graph);
    add_annotations(from, evidence, graph);
    return "{\"@context\": " + boost::json::serialize(json_ld_context()) + ",\n\"@graph\": [\n" + graph.text() +
           "\n]}\n";
}

}  // namespace rapporteur
