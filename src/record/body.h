#pragma once

#include <string>
#include <vector>

#include "reading/claims.h"
#include "record/fact.h"

namespace rapporteur {

/// One name a body bears in the documents.
struct BodyName {
    std::string name;
    std::string language;  ///< BCP 47, of the document; may be empty
    std::vector<Support> supports;
    Date first;  ///< earliest and latest date of a document that uses it; may be empty
    Date last;
};

/// `child` reports to `parent`.
struct ReportingLine {
    EntityId child;
    EntityId parent;
    std::vector<Support> supports;
};

/// A standing body: its parties, level and kind, and topic (docs/record.md, R1 to R9).
struct Body {
    EntityId id;
    std::vector<EntityId> aliases;  ///< further ids that resolve to it
    std::string name;               ///< the name most sources use
    BodyKind kind{};
    std::vector<Party> parties;
    std::vector<std::string> topics;
    std::vector<BodyName> names;
    ActNumber named_by = 0;  ///< the act that set the name; 0 = none
};

}  // namespace rapporteur
