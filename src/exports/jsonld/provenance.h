#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "exports/evidence.h"
#include "reading/json_fields.h"

namespace rapporteur {

/// From which documents, and by which acts, what is told of each entity came to be. The record must outlive it.
class Provenance {
  public:
    Provenance(const Record& record, const std::vector<Evidence>& evidence);

    /// prov:wasDerivedFrom the documents, prov:wasInfluencedBy the acts, prov:wasAttributedTo their authors.
    void put(Fields& out, const EntityId& entity) const;

  private:
    struct Origin {
        std::set<DocumentIndex> documents;
        std::set<ActNumber> acts;
    };

    const Record& record_;
    std::map<EntityId, Origin> origins_;
    std::map<ActNumber, std::string> authors_;
};

}  // namespace rapporteur
