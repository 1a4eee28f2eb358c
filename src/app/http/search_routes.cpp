#include "app/http/search_routes.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <chrono>
#include <limits>

#include "app/http/item_titles.h"
#include "app/http/list_query.h"
#include "store/search_text.h"

namespace rapporteur {
namespace {

namespace json = boost::json;
using Clock = std::chrono::steady_clock;

struct Kind {
    std::string_view name, topic;
};
constexpr std::array<Kind, 7> kinds = {{{"session", "sessions"}, {"body", "bodies"}, {"person", "people"}, {"instrument", "instruments"}, {"commitment", "commitments"}, {"figure", "figures"}, {"document", "documents"}}};
constexpr std::size_t few = 5;                                  // of each kind, where none is asked for
constexpr std::chrono::milliseconds for_one{40}, for_all{150};  // a kind, and all of them, are looked for no longer
constexpr std::size_t excerpt_bytes = 240;
constexpr std::size_t longest_question = 500;  // bytes

json::object told(const Kind& kind, const Found& found, const SearchTerms& terms) {
    boost::system::error_code broken;
    const json::value item = found.json.empty() ? json::value(json::object()) : json::parse(found.json, broken);
    json::array parts, sides;
    const Excerpt shown = excerpt(found.words, terms, excerpt_bytes);
    for (const ExcerptPart& part : shown.parts) parts.push_back(json::object{{"text", part.text}, {"hit", part.hit}});
    for (const std::string& side : sides_of_item(item)) sides.emplace_back(side);
    const std::string title = found.json.empty() ? found.id.substr(0, 12) : title_of_item(kind.topic, item);
    json::object out{{"kind", kind.name}, {"id", found.id}, {"title", title}, {"sides", std::move(sides)}, {"excerpt", std::move(parts)}};
    if (const std::string date = date_of_item(item); !date.empty()) out["date"] = date;
    if (kind.topic == "documents" && shown.hit) out["span"] = json::array{shown.hit->begin, shown.hit->end};  // what was looked in is the text
    return out;
}

struct Question {
    SearchQuery query;
    std::string kind;  ///< empty: any
    std::string fault;
};

Question question_of(const HttpRequest& request) {
    Question out;
    for (const auto& [name, value] : request.query) {
        if (name == "q") {
            out.query.words = value;
        } else if (name == "kind") {
            out.kind = value;
        } else if (name == "side" || name == "year" || name == "language" || name == "body") {
            if (!value.empty()) out.query.tags.push_back(name + ":" + value);
        } else if (name == "limit" || name == "after") {
            const auto number = number_in(value, name == "limit" ? 100 : std::numeric_limits<std::int64_t>::max());
            if (!number || (name == "limit" && *number == 0)) out.fault = name + (name == "limit" ? ": a number from 1 to 100." : ": the `next` of the page before.");
            if (name == "limit") out.query.limit = std::size_t(number.value_or(1));
            if (name == "after") out.query.after = number.value_or(0);
        } else {
            out.fault = "There is no " + name + " to search for. There are q, kind, body, side, year, language, limit and after.";
        }
    }
    if (!out.kind.empty() && std::ranges::find(kinds, out.kind, &Kind::name) == kinds.end()) out.fault = "kind: one of session, body, person, instrument, commitment, figure, document.";
    if (out.query.words.size() > longest_question) out.fault = "q: at most 500 bytes.";
    return out;
}

/// What is found of one kind; `next` where there may be more of it.
Status look(Shelf& shelf, SearchQuery query, const Kind& kind, std::chrono::milliseconds time, const SearchTerms& terms, json::array& results, std::int64_t& next) {
    query.topic = kind.topic;
    std::size_t found = 0;
    std::int64_t last = 0;
    Status failed = shelf.search(query, int(time.count()), [&](const Found& one) {
        results.push_back(told(kind, one, terms));
        last = one.number;
        ++found;
    });
    next = found == query.limit ? last : 0;
    return failed;
}

HttpResponse search(const Desk& desk, const HttpRequest& request) {
    const Question question = question_of(request);
    if (!question.fault.empty()) return http_problem(400, "Bad Request", question.fault);
    desk.keeper.catch_up();
    const SearchTerms terms = search_terms(question.query.words);
    return desk.shelves.with([&](Shelf& shelf) -> HttpResponse {
        json::array results;
        std::int64_t next = 0;
        json::array more;
        const auto end = Clock::now() + for_all;
        for (const Kind& kind : kinds) {
            if (!question.kind.empty() && question.kind != kind.name) continue;
            SearchQuery query = question.query;
            if (question.kind.empty() && kind.topic != "documents") query.limit = few;
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
            const auto time = question.kind.empty() ? std::clamp(left, std::chrono::milliseconds(1), for_one) : for_all;
            if (const Status failed = look(shelf, query, kind, time, terms, results, next)) return http_failure(*failed);
            if (next != 0) more.emplace_back(kind.name);
        }
        json::object all{{"q", question.query.words}, {"results", std::move(results)}, {"more", std::move(more)}};
        if (!question.kind.empty() && next != 0) all["next"] = std::to_string(next);
        return tagged(request, {.body = json::serialize(all), .headers = {}});
    });
}

}  // namespace

Routes search_routes(const Desk& desk) {
    return {{"GET", "/api/v1/search", [&desk](const HttpRequest& request) { return search(desk, request); }}};
}

}  // namespace rapporteur
