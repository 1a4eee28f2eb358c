#include "app/http/export_routes.h"

#include <algorithm>
#include <array>
#include <variant>

#include "briefing/brief.h"
#include "exports/export.h"

namespace rapporteur {
namespace {

constexpr std::string_view export_prefix = "/api/v1/export/";

/// A file's name in an address, and what it is.
struct Offer {
    std::string_view name;
    std::variant<ExportFormat, BriefingFormat> format;
};

constexpr std::array offers = {Offer{"calendar.ics", ExportFormat::ics},     Offer{"record.json", ExportFormat::json},
                               Offer{"record.jsonld", ExportFormat::jsonld}, Offer{"tables.zip", ExportFormat::csv},
                               Offer{"events.tsv", ExportFormat::events},    Offer{"briefing.pdf", BriefingFormat::pdf},
                               Offer{"briefing.docx", BriefingFormat::docx}, Offer{"briefing.txt", BriefingFormat::text}};

std::string offers_in_words() {
    std::string words;
    for (const Offer& offer : offers) words.append(words.empty() ? "" : ", ").append(offer.name);
    return words;
}

/// What was asked for is not there, or is nothing that the format could hold.
HttpResponse not_to_be_had(const Error& why) { return http_not_found(why.text()); }

HttpResponse file(const HttpRequest& request, std::string type, std::string bytes, const std::string& name) {
    HttpResponse made{.type = std::move(type), .body = std::move(bytes), .headers = {}};
    made.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + name + "\"");
    return tagged(request, std::move(made));
}

class Exporter {
  public:
    Exporter(const Desk& desk, const HttpRequest& request) : desk_(desk), request_(request) {}

    HttpResponse answer() {
        const std::string name = request_.path.substr(export_prefix.size());
        const auto* const offer = std::ranges::find(offers, name, &Offer::name);
        if (offer == offers.end()) return http_not_found("There is no " + name + ". There are " + offers_in_words() + ".");
        for (const auto& [asked, value] : request_.query) {
            if (asked != "body" && asked != "session" && asked != "since" && asked != "language") return http_problem(400, "Bad Request", "There is no " + asked + " to ask for. There are body, session, since and language.");
        }
        const auto folded = desk_.records.folded();
        if (!folded) return http_failure(folded.error());
        const auto words = [this](std::string_view sha256, Span span) { return desk_.records.words(sha256, span); };
        if (const auto* const briefing = std::get_if<BriefingFormat>(&offer->format)) return brief((*folded)->record, words, *briefing);
        return record_as((*folded)->record, words, std::get<ExportFormat>(offer->format));
    }

  private:
    HttpResponse brief(const Record& record, const WordsOf& words, BriefingFormat format) const {
        const std::string& asked = request_.asked("language");
        const auto language = asked.empty() ? BriefingLanguage::english : briefing_language(asked);
        if (!language) return http_problem(400, "Bad Request", "language: en, zh or ru.");
        const bool session = !request_.asked("session").empty(), sessions = !request_.asked("body").empty() || !request_.asked("since").empty();
        if (session == sessions) return http_problem(400, "Bad Request", "A briefing is of a session, or of a body, or since a date, or of a body since a date.");
        if (!request_.asked("since").empty() && !parse_iso_date(request_.asked("since"))) return bad_since();
        auto made = make_briefing(record, words, {request_.asked("session"), request_.asked("body"), request_.asked("since"), *language, format});
        if (!made) return not_to_be_had(made.error());
        return file(request_, std::move(made->media_type), std::move(made->bytes), made->name);
    }

    static HttpResponse bad_since() { return http_problem(400, "Bad Request", "since: a date, as 2024-08-21, 2024-08 or 2024."); }

    HttpResponse record_as(const Record& record, const WordsOf& words, ExportFormat format) const {
        const std::string& asked = request_.asked("since");
        const std::optional<Date> since = asked.empty() ? Date{} : parse_iso_date(asked);
        if (!since) return bad_since();
        auto made = export_as(record, words, {format, request_.asked("body"), request_.asked("session"), *since});
        if (!made) return not_to_be_had(made.error());
        return file(request_, std::move(made->media_type), std::move(made->bytes), made->name);
    }

    const Desk& desk_;
    const HttpRequest& request_;
};

}  // namespace

Routes export_routes(const Desk& desk) {
    return {{"GET", export_prefix, [&desk](const HttpRequest& request) { return Exporter(desk, request).answer(); }, 0, Gate::reader, true}};
}

}  // namespace rapporteur
