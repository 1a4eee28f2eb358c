#include "app/http/act_routes.h"

#include <boost/json.hpp>
#include <ranges>

#include "app/json_text.h"
#include "views/acts_view.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_reason = 4096;  // bytes

HttpResponse gone() { return http_problem(401, "Unauthorized", "The session is over. Log in again."); }

HttpResponse bad_request(const std::string& what) { return http_problem(400, "Bad Request", what); }

HttpResponse all_acts(const Desk& desk, const HttpRequest& request) {
    const auto acts = desk.records.acts();
    if (!acts) return http_failure(acts.error());
    json::array rows;
    for (const ActRow& row : view_acts(*acts, Messages(english())) | std::views::reverse) rows.push_back(to_json(row));
    return tagged(request, {.body = json::serialize(json::object{{"acts", std::move(rows)}}), .headers = {}});
}

/// Whose act it is: the account's, where there are accounts.
std::string author_of(const Caller& caller, const json::object& sent) {
    const std::string told = text_in(sent, "author");
    return caller.proven || told.empty() ? caller.name : told;
}

HttpResponse enter(const Desk& desk, const Access& access, const HttpRequest& request) {
    const auto caller = access.caller(request);
    if (!caller) return gone();
    json::error_code broken;
    const json::value sent = json::parse(request.body, broken);
    if (broken || !sent.is_object()) return bad_request("The body is no JSON object.");
    const json::object& object = sent.get_object();
    const json::value* const act = object.if_contains("act");
    if (act == nullptr) return bad_request("The body has no \"act\".");
    const Result<ActBody> body = act_body_from_json(json::serialize(*act));
    if (!body) return bad_request(body.error().text());
    if (std::holds_alternative<TakeClaims>(*body)) return bad_request("Readings made elsewhere come by: rapporteur import, which holds them against the documents.");
    const std::string author = author_of(*caller, object), reason = text_in(object, "reason");
    if (author.size() > longest_reason || reason.size() > longest_reason) return bad_request("The author or the reason is longer than 4096 bytes.");

    const ActDraft draft{author, desk.now(), reason, act_body_to_json(*body)};
    const auto entered = desk.records.enter(desk.reader.maker.version, draft);
    if (!entered) return http_failure(entered.error());
    if (!entered->entry) return http_problem(409, "Conflict", entered->refused);
    const json::object told{{"number", entered->entry->number}, {"words", words_of(*body, Messages(english()))}};
    return {.status = 201, .body = json::serialize(told), .headers = {}};
}

}  // namespace

Routes act_routes(const Desk& desk, const Access& access) {
    const auto me = [&access](const HttpRequest& request) -> HttpResponse {
        const auto caller = access.caller(request);
        if (!caller) return gone();
        const json::object told{{"author", caller->name}, {"role", role_name(caller->role)}, {"token", caller->token}, {"account", caller->proven}};
        return {.body = json::serialize(told), .headers = {{"Cache-Control", "no-store"}}};
    };
    constexpr std::uint64_t act_bytes = 64U << 10;
    return {{"GET", "/api/v1/me", me},
            {"GET", "/api/v1/acts", [&desk](const HttpRequest& request) { return all_acts(desk, request); }},
            {"POST", "/api/v1/acts", [&desk, &access](const HttpRequest& request) { return enter(desk, access, request); }, act_bytes, Gate::analyst, true}};
}

}  // namespace rapporteur
