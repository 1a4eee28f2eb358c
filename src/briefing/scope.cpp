#include "briefing/scope.h"

#include <algorithm>

#include "briefing/budget.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

DateRange date_of(const Session& session) {
    if (session.date) return *session.date.value;
    return session.date.conflicts.empty() ? DateRange{} : session.date.conflicts[0].value;
}

bool is_held(const Session& session) {
    return session.status && *session.status.value == SessionStatus::held;
}

bool is_since(const DateRange& range, const Date& since) {
    return !range.first.empty() && !lies_before(range, since);
}

bool belongs(const Session& session, const BriefingSubject& subject) {
    if (subject.session != nullptr) return &session == subject.session;
    if (subject.body != nullptr && session.body != subject.body->id) return false;
    return subject.since.empty() || is_since(date_of(session), subject.since);
}

class Scoper {
  public:
    Scoper(const Record& record, const BriefingSubject& subject) : record_(record), subject_(subject) {}

    BriefingScope scope() {
        add_sessions();
        add_documents();
        add_outcomes();
        add_conflicts();
        return std::move(out_);
    }

  private:
    void add_sessions() {
        for (const Session& session : record_.sessions) {
            if (belongs(session, subject_)) out_.sessions.push_back(&session);
        }
        std::ranges::stable_sort(out_.sessions, [](const Session* a, const Session* b) {
            return is_held(*a) != is_held(*b) ? is_held(*a) : date_of(*a).first > date_of(*b).first;
        });
        if (out_.sessions.size() > budget::sessions) {
            out_.sessions_left_out = out_.sessions.size() - budget::sessions;
            out_.sessions.resize(budget::sessions);
        }
        for (const Session* session : out_.sessions) {
            ids_.insert(session->id);
            out_.bodies.insert(session->body);
        }
    }

    bool without_body() const { return subject_.session == nullptr && subject_.body == nullptr; }

    void add_documents() {
        for (const Session* session : out_.sessions) {
            out_.documents.insert(session->documents.begin(), session->documents.end());
        }
        if (!without_body()) return;
        for (DocumentIndex d = 0; d < record_.documents.size(); ++d) {
            const RecordDocument& document = record_.documents[d];
            if (!document.outside && is_since(document.date, subject_.since)) out_.documents.insert(d);
        }
    }

    bool in_documents(const std::vector<Support>& supports) const {
        return std::ranges::any_of(supports, [&](const Support& one) { return out_.documents.contains(one.document); });
    }

    bool wanted(const EntityId& session, const std::vector<Support>& supports) const {
        if (session.empty()) return without_body() && in_documents(supports);
        return ids_.contains(session);
    }

    void add_outcomes() {
        for (const Instrument& one : record_.instruments) {
            const bool told = !one.events.empty() && wanted(one.session, one.events[0].supports);
            if (!told) continue;
            out_.instruments[one.session].push_back(&one);
            entities_.insert(one.id);
        }
        for (const Commitment& one : record_.commitments) {
            if (wanted(one.session, one.supports)) out_.commitments[one.session].push_back(&one);
        }
        for (const IndicatorSeries& one : record_.indicators) {
            const bool told = std::ranges::any_of(
                one.observations, [&](const Observation& observation) { return in_documents(observation.supports); });
            if (!told) continue;
            out_.figures.push_back(&one);
            entities_.insert(one.id);
        }
    }

    void add_conflicts() {
        for (const Conflict& one : record_.conflicts) {
            const bool here =
                ids_.contains(one.entity) || entities_.contains(one.entity) || out_.bodies.contains(one.entity);
            if (here) out_.conflicts.push_back(&one);
        }
    }

    const Record& record_;
    const BriefingSubject& subject_;
    BriefingScope out_;
    std::set<std::string_view> ids_;       ///< of the sessions
    std::set<std::string_view> entities_;  ///< instruments and series
};

}  // namespace

BriefingScope scope_of(const Record& record, const BriefingSubject& subject) {
    return Scoper(record, subject).scope();
}

Date last_day(const DateRange& range) {
    const DateRange days = days_of(range);
    return days.last.empty() ? days.first : days.last;
}

bool lies_before(const DateRange& range, const Date& date) {
    if (range.first.empty() || date.empty()) return false;
    return last_day(range) < days_of({date, {}}).first;
}

}  // namespace rapporteur
