#include "exports/events/event_table.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/utf8.h"
#include "exports/csv/cells.h"
#include "exports/events/country_code.h"
#include "exports/events/event_codes.h"
#include "reading/claim_names.h"

namespace rapporteur {
namespace {

/// What happened, before it is written for each pair of sides.
struct Happening {
    EntityId id;
    std::string kind;  ///< "session", "instrument", "commitment"
    DateRange date;
    EntityId session;
    std::vector<Support> supports;
    Span words;  ///< of the document of the first support
    std::string areas;
};

/// Fields hold no tab and no line end: each becomes a blank, as other control characters do. What a spreadsheet would run as a formula, and a
/// quotation mark that it would take for the beginning of a quoted field, has an apostrophe before it (docs/exports.md).
std::string field(std::string_view value) {
    const std::string valid = replace_invalid_utf8(std::string(value));
    std::string out;
    for (const char c : valid) {
        const auto byte = static_cast<unsigned char>(c);
        out += byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
    const std::size_t start = out.find_first_not_of('\'');
    const bool quoted = start != out.npos && out[start] == '"';
    return quoted || begins_a_formula(out) ? "'" + out : out;
}

bool is_day(const DateRange& date) {
    return date.first.is_day() && (date.last.empty() || date.last.is_day());
}

bool is_everybody(const Party& actor) {
    return actor == "both" || actor == "all";
}

/// From the first words to the last: the trigger and all its actions.
Span words_of(const Commitment& commitment) {
    Span out = commitment.supports.empty() ? Span{} : commitment.supports.front().span;
    for (const ActionClaim& action : commitment.actions) out = out.empty() ? action.span : cover(out, action.span);
    return out;
}

class Events {
  public:
    explicit Events(const ViewSource& from) : from_(from) {}

    EventTable write() {
        row({"event_id", "link",  "date",      "end_date", "source",     "source_sector", "target",   "target_sector",
             "event",    "mode",  "quad_code", "cameo",    "cameo_root", "cameo_quad",    "mirrored", "kind",
             "session",  "areas", "sources",   "document", "path",       "begin",         "end",      "words"});
        for (const Session& each : from_.record.sessions) session(each);
        for (const Instrument& each : from_.record.instruments) instrument(each);
        for (const Commitment& each : from_.record.commitments) commitment(each);
        return std::move(table_);
    }

  private:
    void leave_out(const std::string& why) { ++table_.left_out[why]; }

    void row(const std::vector<std::string>& fields) {
        for (std::size_t i = 0; i < fields.size(); ++i) table_.tsv += (i == 0 ? "" : "\t") + field(fields[i]);
        table_.tsv += '\n';
    }

    /// Parties of the body whose session it is; none where it is not known.
    std::vector<Party> parties(const EntityId& session) const {
        const Session* found = from_.record.session(session);
        const Body* body = found ? from_.record.body(found->body) : nullptr;
        return body ? body->parties : std::vector<Party>();
    }

    /// The session's days, else those of the document that tells it.
    DateRange date_of(const EntityId& session, const std::vector<Support>& supports) const {
        const Session* found = from_.record.session(session);
        if (found && found->date && is_day(*found->date.value)) return *found->date.value;
        return date_of(supports);
    }

    DateRange date_of(const std::vector<Support>& supports) const {
        for (const Support& support : supports) {
            if (support.document == no_document) continue;
            const RecordDocument& document = from_.record.documents.at(support.document);
            if (is_day(document.date)) return document.date;
            if (document.published.is_day()) return {document.published, {}};
        }
        return {};
    }

    void session(const Session& session) {
        const std::string kind = "session";
        if (!session.status) return leave_out("sessions whose status is not known or disputed");
        if (*session.status.value == SessionStatus::cancelled) return leave_out("sessions that were called off");
        const Body* body = from_.record.body(session.body);
        if (!body || body->parties.size() < 2) return leave_out("sessions of bodies whose sides are not known");
        const bool announced = *session.status.value == SessionStatus::announced;
        Happening what{session.id, kind, {}, session.id, session.supports, {}, {}};
        if (announced) what.date = date_of(session.status.supports);
        if (!announced && session.date) what.date = *session.date.value;
        if (!session.supports.empty()) what.words = session.supports.front().span;
        each_pair(body->parties, what, [&](const Party& source, const Party& target) {
            return announced ? code_of_announced_meeting() : code_of_meeting(venue(session, source, target));
        });
    }

    static Venue venue(const Session& session, const Party& source, const Party& target) {
        if (session.mode && *session.mode.value == Mode::video) return Venue::by_video;
        if (session.mode && *session.mode.value == Mode::phone) return Venue::by_phone;
        if (!session.place || session.place.value->country.empty()) return Venue::unknown;
        const std::string& country = session.place.value->country;
        if (country == target) return Venue::at_recipient;
        return country == source ? Venue::at_actor : Venue::elsewhere;
    }

    void instrument(const Instrument& instrument) {
        for (const InstrumentEvent& event : instrument.events) {
            const std::optional<EventCode> code = code_of(instrument.kind, event.action);
            if (!code) {
                leave_out("instruments that were " + std::string(name_of(event.action)) +
                          (instrument.kind == InstrumentKind::contract ? " (contracts)" : ""));
                continue;
            }
            const std::vector<Party> sides = parties(instrument.session);
            if (sides.size() < 2) {
                leave_out("instruments of no session whose sides are known");
                continue;
            }
            Happening what{instrument.id + "/" + std::string(name_of(event.action)),
                           "instrument",
                           date_of(instrument.session, event.supports),
                           instrument.session,
                           event.supports,
                           {},
                           {}};
            if (!event.supports.empty()) what.words = event.supports.front().span;
            each_pair(sides, what, [&](const Party&, const Party&) { return *code; });
        }
    }

    void commitment(const Commitment& commitment) {
        const std::optional<EventCode> code = code_of(commitment.strength);
        if (!code) return leave_out("hopes");
        const std::vector<Party> sides = parties(commitment.session);
        if (sides.size() < 2) return leave_out("commitments of no session whose sides are known");
        Happening what{commitment.id,
                       "commitment",
                       date_of(commitment.session, commitment.supports),
                       commitment.session,
                       commitment.supports,
                       words_of(commitment),
                       joined(areas_of(commitment))};
        if (commitment.strength == Strength::urged) return request(commitment, sides, what, *code);
        if (is_everybody(commitment.actor)) {
            return each_pair(sides, what, [&](const Party&, const Party&) { return *code; });
        }
        if (std::ranges::find(sides, commitment.actor) == sides.end())
            return leave_out("commitments of others than the sides");
        for (const Party& other : sides) {
            if (other != commitment.actor) event(what, commitment.actor, other, *code, false);
        }
    }

    static std::vector<std::string> areas_of(const Commitment& commitment) {
        std::vector<std::string> out;
        for (const ActionClaim& action : commitment.actions) {
            for (const std::string& area : action.areas) {
                if (std::ranges::find(out, area) == out.end()) out.push_back(area);
            }
        }
        return out;
    }

    /// The actor of a commitment is who is to act; who asks for it is the speaker.
    void request(const Commitment& commitment, const std::vector<Party>& sides, const Happening& what,
                 const EventCode& code) {
        const Person* speaker = from_.record.person(commitment.speaker);
        if (!speaker || speaker->party.empty()) return leave_out("requests of which is not told who made them");
        bool any = false;
        for (const Party& side : sides) {
            if (side == speaker->party || (!is_everybody(commitment.actor) && side != commitment.actor)) continue;
            event(what, speaker->party, side, code, false);
            any = true;
        }
        if (!any) leave_out("requests of a side to itself or to others than the sides");
    }

    /// A line for each ordered pair of sides: what both do is done by each to the other. The second of a pair is
    /// marked, but where one visits the other the host's.
    template <class Code>
    void each_pair(const std::vector<Party>& sides, const Happening& what, Code code) {
        for (const Party& source : sides) {
            for (const Party& target : sides) {
                if (source == target) continue;
                const EventCode made = code(source, target);
                const bool host = made.cameo == "043";
                const bool mirrored = host || (made.mode != "visit" && target < source);
                event(what, source, target, made, mirrored);
            }
        }
    }

    void event(const Happening& what, const Party& source, const Party& target, const EventCode& code, bool mirrored) {
        const std::optional<std::string> from = country_code(source), to = country_code(target);
        if (!from || !to) return leave_out("events of parties that are no states");
        if (!is_day(what.date)) return leave_out("events without a day");
        const auto quad = [](Quad each) { return std::to_string(static_cast<int>(each)); };
        std::vector<std::string> fields = {what.id + "/" + *from + "-" + *to,
                                           what.id,
                                           what.date.first.iso(),
                                           cell(what.date.last),
                                           *from,
                                           "GOV",
                                           *to,
                                           "GOV",
                                           std::string(code.plover),
                                           std::string(code.mode),
                                           quad(code.plover_quad),
                                           std::string(code.cameo),
                                           std::string(code.cameo.substr(0, 2)),
                                           quad(code.cameo_quad),
                                           mirrored ? "1" : "0",
                                           what.kind,
                                           what.session,
                                           what.areas,
                                           sources(from_.record, what.supports)};
        add_words(what, fields);
        row(fields);
        ++table_.events;
    }

    void add_words(const Happening& what, std::vector<std::string>& fields) const {
        const bool told = !what.supports.empty() && what.supports.front().document != no_document;
        if (!told) {
            fields.insert(fields.end(), 5, "");
            return;
        }
        const RecordDocument& document = from_.record.documents.at(what.supports.front().document);
        const bool worded = !what.words.empty();
        fields.insert(fields.end(), {document.sha256, document.path, worded ? std::to_string(what.words.begin) : "",
                                     worded ? std::to_string(what.words.end) : "",
                                     worded && from_.words ? from_.words(document.sha256, what.words) : ""});
    }

    const ViewSource& from_;
    EventTable table_;
};

}  // namespace

EventTable events_of(const ViewSource& from) {
    return Events(from).write();
}

}  // namespace rapporteur
