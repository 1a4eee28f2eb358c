#include "views/cited.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "reading/claim_names.h"
#include "reading/json_fields.h"

namespace rapporteur {
namespace {

constexpr std::size_t longest_quote = 160;      // columns
constexpr std::size_t longest_short_name = 40;  // columns

Cited cited_from(const ViewSource& from, const Support& support) {
    Cited out;
    out.span = support.span;
    out.said = support.said;
    out.rule = support.rule;
    out.act = support.act;
    if (support.document == no_document) return out;
    const RecordDocument& document = from.record.documents.at(support.document);
    out.sha256 = document.sha256;
    out.outlet = document.outlet;
    if (!document.date.first.empty()) out.date = document.date.first.iso();
    out.document = document.path.empty() ? document.sha256.substr(0, 12) : document.path;
    if (from.words && !support.span.empty()) out.words = from.words(document.sha256, support.span);
    return out;
}

/// Acts first, then by the date of the document, an original before its copies.
std::vector<const Support*> by_time(const Record& record, const std::vector<Support>& supports) {
    const auto rank = [&](const Support* support) {
        if (support->document == no_document) return std::tuple(0, Date{}, false, std::string_view(), support->act);
        const RecordDocument& document = record.documents.at(support->document);
        const bool dated = !document.date.first.empty();
        return std::tuple(dated ? 1 : 2, document.date.first, document.source != document.sha256,
                          std::string_view(document.path), ActNumber(support->span.begin));
    };
    std::vector<const Support*> out;
    for (const Support& support : supports) out.push_back(&support);
    std::stable_sort(out.begin(), out.end(), [&](const Support* a, const Support* b) { return rank(a) < rank(b); });
    return out;
}

/// What tells the session from others of its body.
std::string label_of(const Session& session, const Messages& say) {
    std::string out;
    if (session.kind != SessionKind::regular) out = "(" + say.name("session", name_of(session.kind)) + ") ";
    if (session.ordinal) return out + std::to_string(*session.ordinal.value);
    return out + (session.date ? session.date.value->iso() : say("session.undated"));
}

}  // namespace

std::string file_name(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos || slash + 1 == path.size() ? path : path.substr(slash + 1);
}

std::string file_names(const std::vector<std::string>& paths, std::string_view between) {
    std::vector<std::string> names;
    for (const std::string& path : paths) names.push_back(file_name(path));
    return fmt::to_string(fmt::join(names, between));
}

std::vector<Cited> cite(const ViewSource& from, const std::vector<Support>& supports, std::size_t most) {
    std::vector<const Support*> chosen, further;
    std::set<std::string_view> sources;
    for (const Support* support : by_time(from.record, supports)) {
        const bool act = support->document == no_document;
        const bool fresh = act || sources.insert(from.record.documents.at(support->document).source).second;
        (fresh ? chosen : further).push_back(support);
        if (chosen.size() == most) break;
    }
    for (const Support* support : further) {
        if (chosen.size() < most) chosen.push_back(support);
    }
    std::vector<Cited> out;
    for (const Support* support : chosen) out.push_back(cited_from(from, *support));
    return out;
}

CitedValue cite(const ViewSource& from, std::string value, const std::vector<Support>& supports) {
    return {std::move(value), from.record.sources(supports), cite(from, supports)};
}

boost::json::value to_json(const Cited& cited) {
    Fields out;
    out.text("document", cited.sha256).text("path", cited.document).text("outlet", cited.outlet).text("date", cited.date).span("span", cited.span).text("words", cited.words);
    out.text("said", cited.said).text("rule", cited.rule);
    if (cited.act != 0) out.put("act", boost::json::value(cited.act));
    return out.take();
}

boost::json::value to_json(const CitedValue& value) {
    const auto one = [](const Cited& cited) { return to_json(cited); };
    return Fields()
        .put("value", value.value)
        .put("sources", boost::json::value(value.sources))
        .list("cited", value.cited, one)
        .take();
}

std::string line_of(const Cited& cited, const Messages& say) {
    if (cited.act != 0) return say("cited.act", {std::to_string(cited.act)});
    std::string out = file_name(cited.document);
    if (!cited.words.empty()) out += ": " + say("cited.words", {shortened(cleaned(cited.words), longest_quote)});
    if (!cited.said.empty()) out += " " + say("cited.said", {cited.said});
    return out;
}

std::string session_title(const Record& record, const Session& session, const Messages& say) {
    const Body* body = record.body(session.body);
    return (body ? body->name : session.body) + " " + label_of(session, say);
}

std::string short_session_title(const Record& record, const EntityId& id, const Messages& say) {
    const Session* session = record.session(id);
    if (!session) return id;
    const Body* body = record.body(session->body);
    return shortened(body ? body->name : session->body, longest_short_name) + " " + label_of(*session, say);
}

std::vector<std::string> short_session_titles(const Record& record, const std::vector<EntityId>& ids,
                                              const Messages& say) {
    std::vector<std::string> out;
    EntityId body;
    for (const EntityId& id : ids) {
        const Session* session = record.session(id);
        if (session && session->body == body) {
            out.back() += ", " + label_of(*session, say);
        } else {
            out.push_back(short_session_title(record, id, say));
        }
        body = session ? session->body : EntityId();
    }
    return out;
}

std::string title_of(const Record& record, const EntityId& id, const Messages& say) {
    if (const Session* session = record.session(id)) return session_title(record, *session, say);
    if (const Body* body = record.body(id)) return body->name;
    if (const Person* person = record.person(id)) return person->name;
    for (const Instrument& instrument : record.instruments) {
        if (instrument.id != id) continue;
        const std::string title =
            instrument.title.empty() ? say.name("instrument", name_of(instrument.kind)) : instrument.title;
        return instrument.session.empty() ? title : title_of(record, instrument.session, say) + ": " + title;
    }
    for (const IndicatorSeries& series : record.indicators) {
        if (series.id == id) return series.measure;
    }
    return id;
}

}  // namespace rapporteur
