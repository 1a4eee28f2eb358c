#include "app/http/explain_routes.h"

#include <boost/json.hpp>

#include "reading/json_fields.h"

namespace rapporteur {
namespace {

constexpr std::string_view document_prefix = "/api/v1/document/", explain_suffix = "/explain";
constexpr std::size_t most_text = 1U << 20;  // bytes: beyond, the answer would take seconds and be read by nobody

boost::json::value to_json(const FiredRule& fired) { return Fields().put("rule", fired.rule).put("makes", fired.makes).span("span", fired.span).take(); }

boost::json::value to_json(const NearestRule& nearest, std::string_view text) {
    Fields out;
    out.put("rule", nearest.rule).span("span", nearest.matched).put("matched", nearest.matched.in(text)).put("wanted", nearest.wanted);
    return out.text("at", nearest.at.empty() ? "" : nearest.at.in(text)).take();
}

boost::json::value to_json(const ExplainedSentence& sentence, std::string_view text) {
    Fields out;
    out.span("span", sentence.span).put("headline", boost::json::value(sentence.headline)).put("furniture", boost::json::value(sentence.furniture));
    out.list("fired", sentence.fired, [](const FiredRule& fired) { return to_json(fired); });
    if (sentence.nearest) out.put("near_miss", to_json(*sentence.nearest, text));
    return out.take();
}

HttpResponse explain(const Desk& desk, const HttpRequest& request) {
    const std::string sha256 = request.path.substr(document_prefix.size(), request.path.size() - document_prefix.size() - explain_suffix.size());
    auto found = desk.records.document(sha256);
    if (!found) return http_failure(found.error());
    if (!*found) return http_not_found("There is no document " + sha256 + " in this record.");
    if ((*found)->text.size() > most_text) return http_problem(413, "Content Too Large", "This document is too large to be explained here. Run: rapporteur explain FILE");
    Document document;
    document.sha256 = sha256;
    document.text = std::move((*found)->text);
    document.metadata = std::move((*found)->metadata);
    const std::vector<ExplainedSentence> sentences = desk.reader.explain_sentences(document);
    return tagged(request, {.body = boost::json::serialize(Fields().list("sentences", sentences, [&](const ExplainedSentence& one) { return to_json(one, document.text); }).take()), .headers = {}});
}

}  // namespace

Routes explain_routes(const Desk& desk) {
    return {{"GET", "/api/v1/document/*/explain", [&desk](const HttpRequest& request) { return explain(desk, request); }}};
}

}  // namespace rapporteur
