#pragma once

#include <boost/json/value.hpp>

namespace rapporteur {

/// The inline @context (JSON-LD 1.1): what the terms of the export mean in schema.org, Popolo (and the vocabularies it
/// stands on), W3C Web Annotation and PROV. A reader needs no network for it.
boost::json::value json_ld_context();

}  // namespace rapporteur
