#include "exports/jsonld/provenance.h"

#include "exports/jsonld/iri.h"

namespace rapporteur {

Provenance::Provenance(const Record& record, const std::vector<Evidence>& evidence) : record_(record) {
    for (const Act& act : record.acts) authors_[act.number] = act.author;
    for (const Evidence& each : evidence) {
        Origin& origin = origins_[each.entity];
        if (each.support.document != no_document) origin.documents.insert(each.support.document);
        if (each.support.act != 0) origin.acts.insert(each.support.act);
    }
    for (const std::vector<Body>* bodies : {&record.bodies, &record.organizations}) {
        for (const Body& body : *bodies) {
            if (body.named_by != 0) origins_[body.id].acts.insert(body.named_by);
        }
    }
    for (const Person& person : record.people) {
        if (person.named_by != 0) origins_[person.id].acts.insert(person.named_by);
    }
}

void Provenance::put(Fields& out, const EntityId& entity) const {
    const auto found = origins_.find(entity);
    if (found == origins_.end()) return;
    std::vector<std::string> documents, acts;
    std::set<std::string> agents;
    for (const DocumentIndex each : found->second.documents) {
        documents.push_back(document_iri(record_.documents.at(each).sha256));
    }
    for (const ActNumber number : found->second.acts) {
        acts.push_back(act_iri(number));
        const auto author = authors_.find(number);
        if (author != authors_.end() && !author->second.empty()) agents.insert(agent_iri(author->second));
    }
    if (!documents.empty()) out.put("wasDerivedFrom", documents);
    if (!acts.empty()) out.put("wasInfluencedBy", acts);
    if (!agents.empty()) out.put("wasAttributedTo", std::vector<std::string>(agents.begin(), agents.end()));
}

}  // namespace rapporteur
