#include "exports/ics/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "exports/ics/ical_text.h"
#include "reading/claim_names.h"

namespace rapporteur {
namespace {

/// First day and the day after the last.
struct Days {
    Date first;
    Date after;
};

std::optional<Days> days_of_event(const Session& session) {
    if (!session.date) return {};
    const DateRange& date = *session.date.value;
    const Date last = date.last.empty() ? date.first : date.last;
    const auto is_day = [](const Date& each) { return each.is_day() && each.valid() && each.year < 9999; };
    if (!is_day(date.first) || !is_day(last) || last < date.first) return {};
    return Days{date.first, plus_days(last, 1)};
}

std::string digits(const Date& day) {
    return fmt::format("{:04}{:02}{:02}", day.year, day.month, day.day);
}

/// The latest day that documents which speak of the session bear: when what the event says came to be.
Date latest(const Record& record, const Session& session) {
    Date out;
    for (const DocumentIndex each : session.documents) {
        const RecordDocument& document = record.documents.at(each);
        out = std::max({out, document.published, document.date.first, document.date.last});
    }
    return out.empty() ? record.latest() : out;
}

std::string stamp(const Date& date) {
    if (date.empty()) return "19700101T000000Z";
    return digits({date.year, std::max(date.month, 1U), std::max(date.day, 1U)}) + "T000000Z";
}

template <class T>
void add_acts(const Fact<T>& fact, std::set<ActNumber>& acts) {
    for (const Support& support : fact.supports) acts.insert(support.act);
}

/// How often what is told of the session may have changed: documents beyond the first, and acts in force that set one
/// of its slots.
std::size_t sequence_of(const Session& session) {
    std::set<ActNumber> acts;
    add_acts(session.date, acts);
    add_acts(session.status, acts);
    add_acts(session.mode, acts);
    add_acts(session.place, acts);
    for (const SessionChair& chair : session.chairs) add_acts(chair.person, acts);
    acts.erase(0);
    return acts.size() + (session.documents.empty() ? 0 : session.documents.size() - 1);
}

std::string_view status_word(SessionStatus status) {
    switch (status) {
        case SessionStatus::held:
            return "CONFIRMED";
        case SessionStatus::announced:
            return "TENTATIVE";
        case SessionStatus::cancelled:
            break;
    }
    return "CANCELLED";
}

std::string place_of(const SessionPlace& place) {
    if (place.city.empty() || place.country.empty()) return place.city + place.country;
    return place.city + ", " + place.country;
}

class Calendar {
  public:
    Calendar(const ViewSource& from, const Messages& say) : from_(from), say_(say) {}

    std::optional<std::string> write() {
        put("BEGIN:VCALENDAR");
        put("VERSION:2.0");
        put("PRODID:-//Rapporteur//Record of mechanisms//EN");
        put("CALSCALE:GREGORIAN");
        text("X-WR-CALNAME", name());
        bool any = false;
        for (const Session& session : from_.record.sessions) {
            const std::optional<Days> days = days_of_event(session);
            if (days) event(session, *days);
            any = any || days;
        }
        put("END:VCALENDAR");
        return any ? std::optional(std::move(out_)) : std::nullopt;
    }

  private:
    void put(std::string_view content) { out_ += ical_line(content); }
    void text(std::string_view property, std::string_view value) {
        put(std::string(property) + ":" + ical_text(value));
    }

    /// A lone body's name, else the program's.
    std::string name() const {
        return from_.record.bodies.size() == 1 ? from_.record.bodies.front().name : say_("calendar.name");
    }

    void event(const Session& session, const Days& days) {
        put("BEGIN:VEVENT");
        text("UID", session.id + "@rapporteur");
        put("DTSTAMP:" + stamp(latest(from_.record, session)));
        put(fmt::format("SEQUENCE:{}", sequence_of(session)));
        put("DTSTART;VALUE=DATE:" + digits(days.first));
        put("DTEND;VALUE=DATE:" + digits(days.after));
        if (session.status) put("STATUS:" + std::string(status_word(*session.status.value)));
        text("SUMMARY", session_title(from_.record, session, say_));
        if (session.place) text("LOCATION", place_of(*session.place.value));
        if (const Body* body = from_.record.body(session.body)) {
            text("CATEGORIES", name_of(body->kind));
        }
        put("TRANSP:TRANSPARENT");
        text("DESCRIPTION", description(session));
        put("END:VEVENT");
    }

    /// Mode, chairs, whether more than one thing is said; then who says when it is, with the words.
    std::string description(const Session& session) const {
        std::string out;
        const auto line = [&](const std::string& words) { out += (out.empty() ? "" : "\n") + words; };
        if (session.mode) line(say_.name("mode", name_of(*session.mode.value)));
        for (const SessionChair& chair : session.chairs) {
            if (!chair.person) continue;
            const std::string who = title_of(from_.record, *chair.person.value, say_);
            line(say_("calendar.chair", {say_("slot.chair", {chair.party}), who}));
        }
        if (session.date.disputed()) line(say_("calendar.disputed"));
        const CitedValue date = cite(from_, session.date.value->iso(), session.date.supports);
        line(say_("calendar.date", {date.value, say_.count("sources", date.sources)}));
        for (const Cited& cited : date.cited) line("- " + line_of(cited, say_));
        line(session.id);
        return out;
    }

    const ViewSource& from_;
    const Messages& say_;
    std::string out_;
};

}  // namespace

std::optional<std::string> calendar_of(const ViewSource& from, const Messages& say) {
    return Calendar(from, say).write();
}

std::size_t sessions_without_days(const Record& record) {
    return std::size_t(
        std::ranges::count_if(record.sessions, [](const Session& each) { return !days_of_event(each); }));
}

}  // namespace rapporteur
