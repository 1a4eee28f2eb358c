#pragma once

#include <string>
#include <string_view>

/// Names of things in the record as compact IRIs of JSON-LD, "rap:session/cn-ru/heads-of-government/29"; the context
/// expands `rap:` (docs/exports.md). Every byte that is no letter, digit or one of -._~/+ is percent-encoded (RFC
/// 3986, 2.1), so that the same id always gives the same IRI and no document can make an invalid one.
namespace rapporteur {

std::string iri(std::string_view id);
/// "rap:party/CN".
std::string party_iri(std::string_view party);
/// "rap:document/1efc..."
std::string document_iri(std::string_view sha256);
/// "rap:act/3".
std::string act_iri(long long number);
/// "rap:agent/li"; of an analyst.
std::string agent_iri(std::string_view author);

}  // namespace rapporteur
