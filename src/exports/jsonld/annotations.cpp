#include "exports/jsonld/annotations.h"

#include <boost/json.hpp>
#include <set>

#include "base/sha256.h"
#include "exports/jsonld/iri.h"
#include "exports/jsonld/text_positions.h"
#include "reading/json_fields.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

/// Made of all that the annotation says, so that it stays while that does.
std::string id_of(const Evidence& each, const std::string& sha256) {
    std::string all = sha256;
    const Span& span = each.support.span;
    for (const std::string& part : {each.entity, each.slot, each.value, std::string(name_of(each.standing)),
                                    std::to_string(span.begin), std::to_string(span.end), each.support.rule}) {
        all += '\n' + std::to_string(part.size()) + ' ' + part;
    }
    return "rap:annotation/" + sha256_hex(all).substr(0, 32);
}

json::object statement(const Evidence& each) {
    Fields out;
    out.text("type", "Statement");
    if (!each.entity.empty()) out.put("about", iri(each.entity));
    out.text("slot", each.slot).text("value", each.value).text("standing", name_of(each.standing));
    return out.text("said", each.support.said).text("rule", each.support.rule).take();
}

json::array selectors(const Evidence& each, const std::string& words, const TextPositions& positions) {
    json::array out;
    const Support& support = each.support;
    if (!words.empty()) out.push_back(Fields().text("type", "TextQuoteSelector").put("exact", words).take());
    const auto start = positions.of(support.document, support.span.begin);
    const auto end = positions.of(support.document, support.span.end);
    if (start && end) {
        out.push_back(Fields()
                          .text("type", "TextPositionSelector")
                          .put("start", json::value(*start))
                          .put("end", json::value(*end))
                          .take());
    }
    return out;
}

}  // namespace

void add_annotations(const ViewSource& from, const std::vector<Evidence>& evidence, Graph& graph) {
    const TextPositions positions(from.record, from.words, evidence);
    std::set<std::string> made;
    const std::vector<std::string> words = words_of(from.record, evidence, from.words);
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        const Evidence& each = evidence[i];
        const Support& support = each.support;
        if (support.document == no_document || support.span.empty()) continue;
        const std::string& sha256 = from.record.documents.at(support.document).sha256;
        const std::string id = id_of(each, sha256);
        if (!made.insert(id).second) continue;
        Fields target;
        target.text("type", "SpecificResource").put("source", document_iri(sha256));
        json::array where = selectors(each, words[i], positions);
        if (!where.empty()) target.put("selector", json::value(std::move(where)));
        graph.add(Fields()
                      .put("id", id)
                      .text("type", "Annotation")
                      .text("motivation", "describing")
                      .put("body", json::value(statement(each)))
                      .put("target", json::value(target.take()))
                      .take());
    }
}

}  // namespace rapporteur
