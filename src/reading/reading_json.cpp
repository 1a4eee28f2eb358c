#include "reading/reading_json.h"

#include <array>
#include <boost/json.hpp>

#include "reading/claim_names.h"
#include "reading/json_fields.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

std::string id(char prefix, std::size_t index) {
    return prefix + std::to_string(index + 1);
}

Fields& put_id(Fields& fields, std::string_view key, char prefix, std::optional<std::uint32_t> index) {
    if (index) fields.put(key, id(prefix, *index));
    return fields;
}

/// A date without a year is `--12-31` or `--12` (docs/reading-json.md, Deadlines).
std::string date_text(const DateRange& range) {
    const Date& date = range.first;
    if (date.year != 0 || date.month == 0) return range.iso();
    const std::string with_year = Date{1, date.month, date.day}.iso();
    return "--" + with_year.substr(5);
}

/// Makes the values of one reading in storage of its own, given up as a whole.
class ReadingWriter {
  public:
    explicit ReadingWriter(json::storage_ptr storage) : storage_(std::move(storage)) {}

    json::object reading_json(const Reading& reading) const {
        const auto area = [this](const AreaClaim& claim) {
            return fields().put("id", claim.id).span("span", claim.span).take();
        };
        const auto note = [this](const Note& claim) {
            return fields().text("kind", claim.kind == NoteKind::other ? "" : name_of(claim.kind)).put("message", claim.message).span("span", claim.span).take();
        };
        return fields()
            .put("source", source_json(reading.source))
            .put("document", document_json(reading.document))
            .put("people", numbered(reading.people, &ReadingWriter::person_json))
            .put("bodies", numbered(reading.bodies, &ReadingWriter::body_json))
            .list("reports", reading.reports, [this](const auto& claim) { return report_json(claim); })
            .put("sessions", numbered(reading.sessions, &ReadingWriter::session_json))
            .list("instruments", reading.instruments, [this](const auto& claim) { return instrument_json(claim); })
            .list("commitments", reading.commitments, [this](const auto& claim) { return commitment_json(claim); })
            .list("indicators", reading.indicators, [this](const auto& claim) { return indicator_json(claim); })
            .list("areas", reading.areas, area)
            .list("history", reading.history, [this](const auto& claim) { return history_json(claim); })
            .list("quotes", reading.quotes, [this](const auto& claim) { return said_json(claim); })
            .list("milestones", reading.milestones, [this](const auto& claim) { return milestone_json(claim); })
            .list("assessments", reading.assessments, [this](const auto& claim) { return said_json(claim); })
            .list("notes", reading.notes, note)
            .take();
    }

  private:
    Fields fields() const { return Fields(storage_); }

    template <class T, class Convert>
    void put_stated(Fields& out, std::string_view key, const Maybe<T>& slot, Convert convert) const {
        if (slot) out.put(key, fields().put("value", convert(slot->value)).span("span", slot->span).take());
    }

    json::object source_json(const SourceInfo& source) const {
        return fields()
            .text("path", source.path)
            .text("sha256", source.sha256)
            .text("original_sha256", source.original_sha256)
            .put("bytes", source.bytes)
            .text("language", source.language)
            .take();
    }

    json::object document_json(const DocumentClaims& document) const {
        const auto same = [](const std::string& text) { return std::string_view(text); };
        const auto iso = [](const auto& date) { return date.iso(); };
        Fields out = fields();
        put_stated(out, "headline", document.headline, same);
        put_stated(out, "agency", document.agency, same);
        put_stated(out, "published", document.published, iso);
        put_stated(out, "dateline_place", document.dateline_place, same);
        put_stated(out, "dateline_date", document.dateline_date, iso);
        put_stated(out, "event_date", document.event_date, iso);
        return out.take();
    }

    /// An array of `convert(item, position)`.
    template <class T>
    json::array numbered(const std::vector<T>& items,
                         json::object (ReadingWriter::*convert)(const T&, std::size_t) const) const {
        json::array out(storage_);
        for (std::size_t i = 0; i < items.size(); ++i) out.push_back((this->*convert)(items[i], i));
        return out;
    }

    json::array spans_json(const std::vector<Span>& spans) const {
        json::array out(storage_);
        for (Span span : spans) out.push_back(json::array({span.begin, span.end}, storage_));
        return out;
    }

    json::object person_json(const PersonClaim& person, std::size_t index) const {
        const auto office = [this](const OfficeClaim& claim) {
            return fields()
                .put("title", claim.title)
                .text("party", claim.party)
                .span("span", claim.span)
                .text("rule", claim.rule)
                .take();
        };
        return fields()
            .put("id", id('p', index))
            .put("name", person.name)
            .text("party", person.party)
            .list("offices", person.offices, office)
            .put("mentions", spans_json(person.mentions))
            .text("rule", person.rule)
            .take();
    }

    json::object body_json(const BodyClaim& body, std::size_t index) const {
        return fields()
            .put("id", id('b', index))
            .put("name", body.name)
            .text("designation", body.designation)
            .put("kind", name_of(body.kind))
            .put("parties", body.parties)
            .put("topics", body.topics)
            .put("mentions", spans_json(body.mentions))
            .text("rule", body.rule)
            .take();
    }

    json::object report_json(const ReportClaim& report) const {
        return fields()
            .put("child", id('b', report.child))
            .put("parent", id('b', report.parent))
            .span("span", report.span)
            .text("rule", report.rule)
            .take();
    }

    json::object session_json(const SessionClaim& session, std::size_t index) const {
        Fields out = fields();
        out.put("id", id('s', index))
            .put("body", id('b', session.body))
            .put("kind", name_of(session.kind))
            .put("status", name_of(session.status));
        put_stated(out, "ordinal", session.ordinal, [](int value) { return value; });
        put_stated(out, "date", session.date, [](const DateRange& date) { return date.iso(); });
        put_stated(out, "mode", session.mode, [](Mode mode) { return name_of(mode); });
        if (const auto& place = session.place) {
            out.put(
                "place",
                fields().text("city", place->city).text("country", place->country).span("span", place->span).take());
        }
        const auto chair = [this](const Chair& claim) {
            return fields().put("person", id('p', claim.person)).text("party", claim.party).take();
        };
        return out.list("chairs", session.chairs, chair).span("span", session.span).text("rule", session.rule).take();
    }

    json::object instrument_json(const InstrumentClaim& instrument) const {
        Fields out = fields();
        out.put("kind", name_of(instrument.kind))
            .put("action", name_of(instrument.action))
            .text("title", instrument.title);
        if (instrument.count) out.put("count", json::value(*instrument.count));
        return put_id(out, "session", 's', instrument.session)
            .span("span", instrument.span)
            .span("action_span", instrument.action_span)
            .text("rule", instrument.rule)
            .take();
    }

    json::object target_json(const Target& target) const {
        return fields()
            .text("measure", target.measure)
            .text("subject", target.subject)
            .put("comparator", name_of(target.comparator))
            .number("value", target.value)
            .text("unit", target.unit)
            .text("derivation", target.derivation)
            .span("span", target.span)
            .take();
    }

    json::object deadline_json(const Deadline& deadline) const {
        Fields out = fields();
        if (deadline.date != DateRange{}) out.put("value", date_text(deadline.date));
        out.text("words", deadline.words).span("span", deadline.span);
        if (deadline.year_from_record) out.put("year_from_record", true);
        return out.take();
    }

    json::object commitment_json(const CommitmentClaim& commitment) const {
        const auto action = [this](const ActionClaim& claim) {
            return fields().span("span", claim.span).put("areas", claim.areas).take();
        };
        Fields out = fields();
        out.put("actor", commitment.actor);
        put_id(out, "speaker", 'p', commitment.speaker)
            .put("strength", name_of(commitment.strength))
            .span("trigger", commitment.trigger);
        put_id(out, "session", 's', commitment.session).list("actions", commitment.actions, action);
        if (commitment.target) out.put("target", target_json(*commitment.target));
        if (commitment.deadline) out.put("deadline", deadline_json(*commitment.deadline));
        return out.text("rule", commitment.rule).take();
    }

    json::object indicator_json(const IndicatorClaim& indicator) const {
        return fields()
            .put("measure", indicator.measure)
            .text("subject", indicator.subject)
            .put("comparator", name_of(indicator.comparator))
            .number("value", indicator.value)
            .text("unit", indicator.unit)
            .text("period", indicator.period)
            .number("change_percent", indicator.change_percent)
            .text("source", indicator.source)
            .span("span", indicator.span)
            .text("rule", indicator.rule)
            .take();
    }

    json::object history_json(const HistoryClaim& history) const {
        Fields out = fields();
        out.put("since", history.since);
        return put_id(out, "subject", 'b', history.subject)
            .span("span", history.span)
            .text("rule", history.rule)
            .take();
    }

    /// Quotes and assessments: who said it, and where.
    template <class Claim>
    json::object said_json(const Claim& claim) const {
        Fields out = fields();
        return put_id(out, "speaker", 'p', claim.speaker).span("span", claim.span).text("rule", claim.rule).take();
    }

    json::object milestone_json(const MilestoneClaim& milestone) const {
        return fields()
            .text("kind", milestone.kind)
            .text("name", milestone.name)
            .span("span", milestone.span)
            .text("rule", milestone.rule)
            .take();
    }

    json::storage_ptr storage_;
};

}  // namespace

std::string reading_to_json(const Reading& reading) {
    std::array<unsigned char, 32U << 10> first_bytes;
    json::monotonic_resource storage(first_bytes.data(), first_bytes.size());
    return json::serialize(ReadingWriter(&storage).reading_json(reading));
}

}  // namespace rapporteur
