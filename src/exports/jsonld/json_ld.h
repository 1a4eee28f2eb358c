#pragma once

#include <string>

#include "views/cited.h"

namespace rapporteur {

/// The record as JSON-LD 1.1 with its context inline (docs/exports.md): sessions and their series as schema.org events,
/// people and offices as Popolo has them, every supported value as a Web Annotation of its words, and PROV for what was
/// derived from which document and set by whom. Equal records are equal bytes.
std::string json_ld_of(const ViewSource& from, const Messages& say);

}  // namespace rapporteur
