#include "app/http/view_routes.h"

#include <algorithm>
#include <boost/json.hpp>

#include "views/view.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::string_view api = "/api/v1/";

std::string topics_in_words() {
    std::string words;
    for (const std::string_view topic : view_topics()) {
        if (topic != "session") words.append(words.empty() ? "" : ", ").append(topic);
    }
    return words;
}

HttpResponse failure(const Error& error) { return http_problem(500, "Internal Server Error", error.text()); }

HttpResponse not_found(std::string_view what) { return http_problem(404, "Not Found", what); }

class Views {
  public:
    explicit Views(const Desk& desk) : records_(desk.records) {}

    HttpResponse topic(const HttpRequest& request) const {
        const std::string topic = request.path.substr(api.size());
        const auto& topics = view_topics();
        if (std::ranges::find(topics, topic) == topics.end() || topic == "session") {
            return not_found("There is no " + request.path + ". There are " + topics_in_words() + "; session/... by its id; document/ by its SHA-256; /api tells the rest.");
        }
        return view(request, topic, "");
    }

    HttpResponse session(const HttpRequest& request) const { return view(request, "session", request.path.substr(api.size())); }

    HttpResponse document(const HttpRequest& request) const {
        const std::string sha256 = request.path.substr(api.size() + std::string_view("document/").size());
        const auto folded = records_.folded();
        if (!folded) return failure(folded.error());
        const auto row = view_document((*folded)->record, sha256, Messages(english()));
        const auto found = records_.document(sha256);
        if (!found) return failure(found.error());
        if (!row || !*found) return not_found("There is no document " + sha256 + " in this record.");
        json::object out;
        out["document"] = to_json(*row);
        out["text"] = (*found)->text;
        boost::system::error_code broken;
        out["reading"] = (*found)->reading.empty() ? json::value() : json::parse((*found)->reading, broken);
        return tagged(request, {.body = json::serialize(out), .headers = {}});
    }

  private:
    HttpResponse view(const HttpRequest& request, const std::string& topic, const std::string& asked) const {
        const auto folded = records_.folded();
        if (!folded) return failure(folded.error());
        const ViewSource source{(*folded)->record, [this](std::string_view sha256, Span span) { return records_.words(sha256, span); }};
        const std::optional<View> made = view_of(source, topic, asked, Messages(english()));
        if (!made || std::holds_alternative<CandidatesView>(*made)) return not_found("There is no session " + asked + " in this record.");
        return tagged(request, {.body = to_json_text(*made), .headers = {}});
    }

    RecordSource& records_;
};

}  // namespace

Routes view_routes(const Desk& desk) {
    const Views views(desk);
    return {{"GET", "/api/v1/session/", [views](const HttpRequest& request) { return views.session(request); }},
            {"GET", "/api/v1/document/", [views](const HttpRequest& request) { return views.document(request); }},
            {"GET", "/api/v1/", [views](const HttpRequest& request) { return views.topic(request); }}};
}

}  // namespace rapporteur
