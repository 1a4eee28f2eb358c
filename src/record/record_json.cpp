#include "record/record_json.h"

#include <boost/json.hpp>

#include "base/utf8.h"
#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "record/scales.h"
#include "record/series_names.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

/// Writes a record; keeps it at hand for the hashes of the documents that supports refer to.
class ToJson {
  public:
    explicit ToJson(const Record& record) : record_(record) {}

    json::object write() const {
        return Fields()
            .list("documents", record_.documents, [this](const auto& item) { return document(item); })
            .list("bodies", record_.bodies, [this](const auto& item) { return body(item); })
            .list("organizations", record_.organizations, [this](const auto& item) { return body(item); })
            .list("reporting", record_.reporting, [this](const auto& item) { return line(item); })
            .list("sessions", record_.sessions, [this](const auto& item) { return session(item); })
            .list("people", record_.people, [this](const auto& item) { return person(item); })
            .list("offices", record_.offices, [this](const auto& item) { return office(item); })
            .list("instruments", record_.instruments, [this](const auto& item) { return instrument(item); })
            .list("commitments", record_.commitments, [this](const auto& item) { return commitment(item); })
            .list("figures", record_.indicators, [this](const auto& item) { return series(item); })
            .list("history", record_.history, [this](const auto& item) { return history(item); })
            .list("gaps", record_.gaps, [](const auto& item) { return gap(item); })
            .list("expectations", record_.expectations, [](const auto& item) { return expectation(item); })
            .list("conflicts", record_.conflicts, [this](const auto& item) { return conflict(item); })
            .list("remarks", record_.remarks, [this](const auto& item) { return remark(item); })
            .list("acts", record_.acts, act)
            .put("notes", record_.notes)
            .take();
    }

  private:
    std::string_view sha256(DocumentIndex document) const { return record_.documents.at(document).sha256; }

    json::object support(const Support& support) const {
        Fields out;
        if (support.document != no_document) out.put("document", sha256(support.document));
        if (support.act != 0) out.put("act", json::value(support.act));
        return out.span("span", support.span).text("rule", support.rule).text("said", support.said).take();
    }

    json::array supports(const std::vector<Support>& all) const {
        json::array out;
        for (const Support& one : all) out.push_back(support(one));
        return out;
    }

    Fields supported(const std::vector<Support>& all) const {
        return std::move(Fields().put("sources", json::value(record_.sources(all))).put("support", supports(all)));
    }

    template <class T, class Convert>
    json::array held(const std::vector<Held<T>>& all, Convert convert) const {
        json::array out;
        for (const Held<T>& one : all) {
            json::object item{{"value", convert(one.value)}};
            for (auto& field : supported(one.supports).take()) item.insert(field);
            out.push_back(std::move(item));
        }
        return out;
    }

    /// Left out where nothing is known.
    template <class T, class Convert>
    void fact(Fields& out, std::string_view slot, const Fact<T>& fact, Convert convert) const {
        if (!fact && !fact.disputed() && fact.plans.empty()) return;
        json::object item;
        if (fact) {
            item["value"] = convert(*fact.value);
            for (auto& field : supported(fact.supports).take()) item.insert(field);
        }
        if (fact.disputed()) item["conflicts"] = held(fact.conflicts, convert);
        if (!fact.plans.empty()) item["plans"] = held(fact.plans, convert);
        out.put(slot, json::value(std::move(item)));
    }

    static json::value string(std::string_view text) { return json::string(replace_invalid_utf8(text)); }
    static json::value date_range(const DateRange& date) { return string(date.iso()); }

    static void date(Fields& out, std::string_view key, const Date& date) {
        if (!date.empty()) out.put(key, date.iso());
    }

    json::object document(const RecordDocument& item) const {
        Fields out;
        out.put("sha256", item.sha256)
            .text("path", item.path)
            .text("title", item.title)
            .text("outlet", item.outlet)
            .text("language", item.language)
            .text("source", item.source);
        date(out, "published", item.published);
        if (!item.date.first.empty()) out.put("date", item.date.iso());
        if (item.date_derived) out.put("date_derived", json::value(true));
        if (item.outside) out.put("outside", json::value(true));
        out.put("sessions", item.sessions);
        out.any("derived", item.derived, [this](const DerivedNote& note) { return derived(note); });
        return out.any("notes", item.notes, [](const Note& note) { return Fields().put("kind", name_of(note.kind)).span("span", note.span).take(); }).take();
    }

    json::object derived(const DerivedNote& note) const {
        return Fields()
            .put("entity", note.entity)
            .put("slot", note.slot)
            .put("value", note.value)
            .list("from", note.from, [this](DocumentIndex from) { return string(sha256(from)); })
            .take();
    }

    json::object body(const Body& item) const {
        Fields out;
        out.put("id", item.id).put("name", item.name).put("kind", name_of(item.kind));
        out.put("parties", item.parties).put("topics", item.topics);
        if (!item.aliases.empty()) out.put("aliases", item.aliases);
        if (item.named_by != 0) out.put("named_by", json::value(item.named_by));
        return out.list("names", item.names, [this](const BodyName& name) { return body_name(name); }).take();
    }

    json::object body_name(const BodyName& name) const {
        Fields out;
        out.put("name", name.name).text("language", name.language);
        date(out, "first", name.first);
        date(out, "last", name.last);
        return with_support(out, name.supports);
    }

    json::object with_support(Fields& out, const std::vector<Support>& all) const {
        return out.put("sources", json::value(record_.sources(all))).put("support", json::value(supports(all))).take();
    }

    json::object line(const ReportingLine& item) const {
        Fields out;
        out.put("child", item.child).put("parent", item.parent);
        return with_support(out, item.supports);
    }

    static json::object place(const SessionPlace& place) {
        return Fields().text("city", place.city).text("country", place.country).take();
    }

    json::object session(const Session& item) const {
        Fields out;
        out.put("id", item.id).put("body", item.body).put("kind", name_of(item.kind));
        if (!item.aliases.empty()) out.put("aliases", item.aliases);
        const auto name = [](auto value) { return string(name_of(value)); };
        fact(out, "ordinal", item.ordinal, [](int ordinal) { return json::value(ordinal); });
        fact(out, "status", item.status, name);
        fact(out, "date", item.date, date_range);
        fact(out, "mode", item.mode, name);
        fact(out, "place", item.place, place);
        const auto chair = [this](const SessionChair& one) {
            Fields fields;
            fields.text("party", one.party);
            fact(fields, "person", one.person, string);
            return fields.take();
        };
        const auto report = [this](const HeardReport& one) {
            Fields fields;
            fields.put("child", one.child);
            return with_support(fields, one.supports);
        };
        out.list("chairs", item.chairs, chair).any("reports", item.reports, report);
        out.list("documents", item.documents, [this](DocumentIndex d) { return string(sha256(d)); });
        return with_support(out, item.supports);
    }

    json::object tenure(const Tenure& item) const {
        Fields out;
        out.put("office", item.office).put("person", item.person).put("title", item.title);
        date(out, "first", item.first);
        date(out, "last", item.last);
        return with_support(out, item.supports);
    }

    json::object person(const Person& item) const {
        Fields out;
        out.put("id", item.id).put("name", item.name).text("party", item.party);
        if (!item.aliases.empty()) out.put("aliases", item.aliases);
        if (item.named_by != 0) out.put("named_by", json::value(item.named_by));
        const auto name = [this](const PersonName& one) {
            Fields fields;
            fields.put("name", one.name).text("language", one.language);
            return with_support(fields, one.supports);
        };
        return out.list("names", item.names, name)
            .list("offices", item.tenures, [this](const Tenure& one) { return tenure(one); })
            .put("chaired", item.chaired)
            .take();
    }

    json::object office(const Office& item) const {
        Fields out;
        out.put("id", item.id).text("party", item.party).put("title", item.title);
        return out.list("holders", item.holders, [this](const Tenure& one) { return tenure(one); }).take();
    }

    json::object instrument(const Instrument& item) const {
        Fields out;
        out.put("id", item.id).text("session", item.session);
        if (item.session_concluded) out.put("session_concluded", json::value(true));
        out.put("kind", name_of(item.kind)).text("title", item.title);
        fact(out, "count", item.count, [](int count) { return json::value(count); });
        const auto event = [this](const InstrumentEvent& one) {
            Fields fields;
            fields.put("action", name_of(one.action));
            return with_support(fields, one.supports);
        };
        return out.list("events", item.events, event).take();
    }

    static json::object target(const Commitment& item) {
        const Target& target = *item.target;
        Fields out;
        out.text("measure", target.measure)
            .put("comparator", name_of(target.comparator))
            .number("value", target.value)
            .text("unit", target.unit)
            .text("derivation", target.derivation)
            .span("span", target.span);
        if (const auto& base = item.target_base) {
            Fields from;
            from.put("series", base->series).text("period", base->period);
            from.put("comparator", name_of(base->comparator)).number("value", base->value);
            out.put("base", json::value(from.take()));
        }
        return out.take();
    }

    static json::object deadline(const Commitment& item) {
        const Deadline& deadline = *item.deadline;
        Fields out;
        if (!deadline.date.first.empty()) out.put("value", deadline.date.iso());
        out.text("words", deadline.words).span("span", deadline.span).text("year_from", item.deadline_year_from);
        if (item.deadline_by != 0) out.put("act", json::value(item.deadline_by));
        return out.take();
    }

    json::object commitment(const Commitment& item) const {
        Fields out;
        out.put("id", item.id).text("session", item.session);
        if (item.session_concluded) out.put("session_concluded", json::value(true));
        out.put("actor", item.actor).text("speaker", item.speaker).put("strength", name_of(item.strength));
        out.list("actions", item.actions, [](const ActionClaim& action) {
            return Fields().span("span", action.span).put("areas", action.areas).take();
        });
        if (item.target) out.put("target", json::value(target(item)));
        if (item.deadline) out.put("deadline", json::value(deadline(item)));
        return with_support(out, item.supports);
    }

    json::object series(const IndicatorSeries& item) const {
        Fields out;
        out.put("id", item.id).put("measure", item.measure).text("unit", item.unit).put("parties", item.parties);
        const auto observation = [this](const Observation& one) {
            Fields fields;
            fields.text("period", one.period)
                .put("comparator", name_of(one.comparator))
                .number("value", one.value)
                .number("change_percent", one.change_percent)
                .text("source", one.source);
            return with_support(fields, one.supports);
        };
        const auto pair = [](const ObservationConflict& one) { return json::array{one.a, one.b}; };
        return out.list("observations", item.observations, observation).any("conflicts", item.conflicts, pair).take();
    }

    json::object history(const History& item) const {
        Fields out;
        out.put("body", item.body);
        fact(out, "since", item.since, [](int year) { return json::value(year); });
        return out.put("agrees", item.agrees).put("disagrees", item.disagrees).take();
    }

    static json::object gap(const Gap& item) {
        Fields out;
        out.put("body", item.body).put("kind", name_of(item.kind));
        if (item.first != 0) out.put("first", json::value(item.first)).put("last", json::value(item.last));
        return out.text("session", item.session).take();
    }

    static json::object expectation(const Expectation& item) {
        return Fields()
            .put("body", item.body)
            .put("ordinal", json::value(item.ordinal))
            .put("year", json::value(item.year))
            .put("basis", name_of(item.basis))
            .put("state", name_of(item.state))
            .take();
    }

    json::object conflict(const Conflict& item) const {
        Fields out;
        out.put("entity", item.entity).put("slot", item.slot).put("decided", json::value(item.decided));
        return out.put("values", json::value(held(item.values, [](const std::string& text) { return string(text); })))
            .take();
    }

    json::object remark(const Remark& item) const {
        Fields out;
        out.put("kind", name_of(item.kind)).text("session", item.session).text("speaker", item.speaker);
        return out.text("name", item.name).put("support", json::value(support(item.support))).take();
    }

    static json::object act(const Act& item) {
        json::error_code never;
        Fields out;
        out.put("number", json::value(item.number)).put("author", item.author).put("time", item.time);
        return out.text("reason", item.reason).put("body", json::parse(act_body_to_json(item.body), never)).take();
    }

    const Record& record_;
};

}  // namespace

std::string record_to_json(const Record& record) {
    return json::serialize(ToJson(record).write());
}

}  // namespace rapporteur
