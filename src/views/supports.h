#pragma once

#include <boost/json/value.hpp>
#include <map>
#include <string>
#include <vector>

#include "record/record.h"

namespace rapporteur {

/// Words of a document and what in the record rests on them.
struct Supported {
    Span span;
    EntityId entity;
    std::string slot;  ///< empty: that there is such an entity
};

/// For each document, by place in its text.
std::map<DocumentIndex, std::vector<Supported>> supports_by_document(const Record& record);
boost::json::value to_json(const std::vector<Supported>& supported);

}  // namespace rapporteur
