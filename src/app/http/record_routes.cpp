#include "app/http/record_routes.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>

#include "app/http/assets.h"
#include "base/sha256.h"
#include "views/view.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::string_view api = "/api/v1/";

/// The name without its port.
std::string_view name_of(std::string_view host) {
    if (host.starts_with('[')) return host.substr(0, std::min(host.find(']') + 1, host.size()));
    return host.substr(0, host.find(':'));
}

bool names_this_machine(std::string_view host) {
    constexpr std::array<std::string_view, 3> names = {"127.0.0.1", "localhost", "[::1]"};
    return std::ranges::find(names, name_of(host)) != names.end();
}

bool is_file(std::string_view name) {
    constexpr std::array<std::string_view, 6> endings = {".js", ".css", ".map", ".ico", ".svg", ".png"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string topics_in_words() {
    std::string words;
    for (const std::string_view topic : view_topics()) {
        if (topic != "session") words.append(words.empty() ? "" : ", ").append(topic);
    }
    return words;
}

HttpResponse failure(const Error& error) { return http_problem(500, "Internal Server Error", error.text()); }

HttpResponse not_found(std::string_view what) { return http_problem(404, "Not Found", what); }

/// With a tag by which a client knows that it holds the same already.
HttpResponse tagged(const HttpRequest& request, HttpResponse made) {
    const std::string tag = '"' + sha256_hex(made.body).substr(0, 32) + '"';
    made.headers.emplace_back("ETag", tag);
    made.headers.emplace_back("Cache-Control", "no-cache");
    if (request.if_none_match != tag) return made;
    return {.status = 304, .type = std::move(made.type), .body = {}, .headers = std::move(made.headers)};
}

class Routes {
  public:
    explicit Routes(RecordSource& records) : records_(records) {}

    HttpResponse operator()(const HttpRequest& request) const {
        if (!names_this_machine(request.host)) return http_problem(421, "Misdirected Request", "This server answers on this machine only, as 127.0.0.1 or localhost.");
        if (request.method != "GET" && request.method != "HEAD") {
            HttpResponse refused = http_problem(405, "Method Not Allowed", "Only GET and HEAD are understood here.");
            refused.headers.emplace_back("Allow", "GET, HEAD");
            return refused;
        }
        return request.path.starts_with(api) ? answer(request, request.path.substr(api.size())) : page(request);
    }

  private:
    HttpResponse answer(const HttpRequest& request, const std::string& what) const {
        constexpr std::string_view document = "document/";
        if (what.starts_with(document)) return tagged_document(request, what.substr(document.size()));
        const bool session = what.starts_with("session/");
        return view(request, session ? "session" : what, session ? what : "");
    }

    HttpResponse view(const HttpRequest& request, const std::string& topic, const std::string& asked) const {
        const auto& topics = view_topics();
        if (std::ranges::find(topics, topic) == topics.end() || (topic == "session" && asked.empty())) return not_found("There is no " + std::string(api) + topic + ". There are " + topics_in_words() + "; session/... by its id; document/ by its SHA-256.");
        const auto folded = records_.folded();
        if (!folded) return failure(folded.error());
        const ViewSource source{(*folded)->record, [this](std::string_view sha256, Span span) { return records_.words(sha256, span); }};
        const std::optional<View> made = view_of(source, topic, asked, Messages(english()));
        if (!made || std::holds_alternative<CandidatesView>(*made)) return not_found("There is no session " + asked + " in this record.");
        return tagged(request, {.body = to_json_text(*made), .headers = {}});
    }

    HttpResponse tagged_document(const HttpRequest& request, const std::string& sha256) const {
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

    /// A file of the pages; any other address is a page's, drawn by the script it loads.
    static HttpResponse page(const HttpRequest& request) {
        const std::string name = request.path.substr(1);
        if (const auto asset = find_asset(name)) return tagged(request, {.type = std::string(asset->type), .body = std::string(asset->bytes), .headers = {}});
        if (name == "api" || name.starts_with("api/") || is_file(name)) return not_found("There is nothing at this address.");
        const auto index = find_asset("index.html");
        if (!index) return without_pages();
        return tagged(request, {.type = std::string(index->type), .body = std::string(index->bytes), .headers = {}});
    }

    static HttpResponse without_pages() {
        return {.type = "text/plain; charset=utf-8",
                .body = "This rapporteur was built without its web pages, because npm was not there or could not build them.\n"
                        "Run script/setup, script/build-pages and script/build. The API is here: /api/v1/mechanisms\n",
                .headers = {}};
    }

    RecordSource& records_;
};

}  // namespace

HttpHandler record_routes(RecordSource& records) {
    return Routes(records);
}

}  // namespace rapporteur
