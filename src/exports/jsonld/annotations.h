#pragma once

#include <vector>

#include "exports/evidence.h"
#include "exports/jsonld/graph.h"
#include "views/cited.h"

namespace rapporteur {

/// Every value with words as a W3C Web Annotation: the body tells what they support, the target the document and, by
/// quote and by position, the words.
void add_annotations(const ViewSource& from, const std::vector<Evidence>& evidence, Graph& graph);

}  // namespace rapporteur
