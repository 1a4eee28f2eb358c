#include <algorithm>
#include <map>

#include "briefing/budget.h"
#include "briefing/commitment_words.h"
#include "briefing/names.h"
#include "reading/claim_names.h"

namespace rapporteur {
namespace {

DateRange date_of(const Session& session) {
    return session.date ? *session.date.value : DateRange{};
}

/// What became of what was agreed, as far as later documents tell: deadlines, targets, acts on instruments, sessions.
class FollowedPart {
  public:
    explicit FollowedPart(BriefingDraft& draft) : draft_(draft), wording_(draft.wording) {
        for (const auto& [session, all] : draft_.scope.commitments) {
            commitments_.insert(commitments_.end(), all.begin(), all.end());
        }
    }

    void add() {
        draft_.heading(1, draft_.say("heading.followed"));
        add_deadlines();
        add_targets();
        add_instruments();
        add_sessions();
    }

  private:
    void add_deadlines() {
        std::vector<const Commitment*> dated;
        for (const Commitment* one : commitments_) {
            if (one->deadline && !one->deadline->date.first.empty()) dated.push_back(one);
        }
        if (dated.empty()) return;
        std::ranges::stable_sort(dated, [](const Commitment* a, const Commitment* b) {
            const Date one = last_day(a->deadline->date), other = last_day(b->deadline->date);
            return one != other ? one < other : BySide()(a->actor, b->actor);
        });
        draft_.heading(2, draft_.say("heading.deadlines"));
        BriefingTable table{{{draft_.say("column.deadline"), 1.7, false},
                             {draft_.say("column.state"), 1.3, false},
                             {draft_.say("column.side"), 1.6, false},
                             {draft_.say("column.commitment"), 4.3, false}},
                            {}};
        for (const Commitment* one : dated) {
            if (table.rows.size() == budget::commitments) break;
            table.rows.push_back(deadline_row(*one));
        }
        const std::size_t rows = table.rows.size();
        draft_.table(std::move(table));
        draft_.line({draft_.say("deadlines.note", {wording_.date(draft_.as_of)}), {}, Tone::quiet});
        draft_.left_out("left_out.commitments", dated.size(), rows);
    }

    std::vector<Lines> deadline_row(const Commitment& one) {
        const bool passed = deadline_passed(one, draft_.as_of);
        const CitedText state{
            draft_.say(passed ? "deadline.passed" : "deadline.to_come"), {}, passed ? Tone::warning : Tone::plain};
        Lines when = deadline_lines(draft_, one);
        when.resize(1);
        return {std::move(when), {state}, side_of(one), commitment_lines(draft_, one)};
    }

    /// Where the briefing speaks of several bodies, whose sides they are stands below.
    Lines side_of(const Commitment& one) const {
        Lines lines{{wording_.party(one.actor), {}, Tone::plain}};
        const Session* session = draft_.scope.bodies.size() > 1 ? draft_.record.session(one.session) : nullptr;
        const Body* body = session == nullptr ? nullptr : draft_.record.body(session->body);
        if (body != nullptr) lines.push_back({wording_.parties(body->parties), {}, Tone::quiet});
        return lines;
    }

    /// Later observations of the figure that a target speaks of. Offered beside it; whether it was reached is not said.
    void add_targets() {
        BriefingTable table{{{draft_.say("column.side"), 1.6, false},
                             {draft_.say("column.target"), 3, false},
                             {draft_.say("column.deadline"), 1.7, false},
                             {draft_.say("column.latest"), 2.8, false}},
                            {}};
        for (const Commitment* one : commitments_) {
            if (table.rows.size() == budget::figures) break;
            if (!one->target || !one->target->value) continue;
            Lines target = target_lines(draft_, *one);
            target[0].notes = commitment_keys(draft_, *one);
            Lines deadline = deadline_lines(draft_, *one);
            deadline.resize(std::min<std::size_t>(deadline.size(), 1));
            table.rows.push_back({side_of(*one), std::move(target), std::move(deadline), {latest_of(*one)}});
        }
        if (table.rows.empty()) return;
        draft_.heading(2, draft_.say("heading.targets"));
        draft_.table(std::move(table));
    }

    CitedText latest_of(const Commitment& commitment) {
        const IndicatorSeries* series = series_of(commitment);
        const Observation* latest = nullptr;
        for (std::size_t i = 0; series != nullptr && i < series->observations.size(); ++i) {
            const Observation& one = series->observations[i];
            if (is_later(one, commitment) && (latest == nullptr || latest->period < one.period)) latest = &one;
        }
        if (latest == nullptr) return {draft_.say("target.no_later"), {}, Tone::quiet};
        const std::string value = wording_.amount(latest->comparator, latest->value, series->unit);
        return {draft_.say("label", {shown(latest->period, budget::name), value}),
                draft_.passages.cite(latest->supports), Tone::plain};
    }

    /// The series a target was derived from; else the one series of the same measure, unit and parties.
    const IndicatorSeries* series_of(const Commitment& commitment) {
        if (series_.empty()) {
            for (const IndicatorSeries& one : draft_.record.indicators) {
                series_[one.id] = &one;
                const auto [place, fresh] = by_measure_.emplace(std::tuple(one.measure, one.unit, one.parties), &one);
                if (!fresh) place->second = nullptr;
            }
        }
        if (commitment.target_base) {
            const auto found = series_.find(commitment.target_base->series);
            return found == series_.end() ? nullptr : found->second;
        }
        const Session* session = draft_.record.session(commitment.session);
        const Body* body = session == nullptr ? nullptr : draft_.record.body(session->body);
        if (body == nullptr || commitment.target->measure.empty()) return nullptr;
        const auto found =
            by_measure_.find(std::tuple(commitment.target->measure, commitment.target->unit, body->parties));
        return found == by_measure_.end() ? nullptr : found->second;
    }

    /// Of a period after that of the figure the target was derived from; else of a document after the commitment's.
    bool is_later(const Observation& one, const Commitment& commitment) const {
        if (one.period.empty()) return false;
        if (commitment.target_base) return one.period > commitment.target_base->period;
        return first_told(one.supports) > first_told(commitment.supports);
    }

    Date first_told(const std::vector<Support>& supports) const {
        Date first;
        for (const Support& support : supports) {
            if (support.document == no_document) continue;
            const Date date = draft_.record.documents.at(support.document).date.first;
            if (!date.empty() && (first.empty() || date < first)) first = date;
        }
        return first;
    }

    void add_instruments() {
        BriefingTable table{{{draft_.say("column.instrument"), 3, false}, {draft_.say("column.acts"), 3.4, false}}, {}};
        bool any = false;
        for (const auto& [id, instruments] : draft_.scope.instruments) {
            const Session* session = draft_.record.session(id);
            any = any || !instruments.empty();
            for (const Instrument* one : instruments) {
                Lines acts = later_acts(*one, session);
                if (acts.empty() || table.rows.size() == budget::instruments) continue;
                Lines name{{instrument_name(*one, wording_), {}, Tone::plain}};
                if (session != nullptr && draft_.scope.sessions.size() > 1) {
                    name.push_back({session_heading(draft_.record, *session, wording_), {}, Tone::quiet});
                }
                table.rows.push_back({std::move(name), std::move(acts)});
            }
        }
        if (!any) return;
        draft_.heading(2, draft_.say("heading.later_acts"));
        if (table.rows.empty()) draft_.line({draft_.say("instruments.none_later"), {}, Tone::quiet});
        draft_.table(std::move(table));
    }

    /// The day of the first document that tells of the session or the instrument.
    Date first_report(const Instrument& instrument, const Session* session) const {
        Date first = session == nullptr ? Date{} : first_told(session->supports);
        for (const InstrumentEvent& event : instrument.events) {
            const Date told = first_told(event.supports);
            if (first.empty() || (!told.empty() && told < first)) first = told;
        }
        return first;
    }

    /// Acts that no first report tells, but one of a day after it and after the session; that there is none, where all
    /// was only announced.
    Lines later_acts(const Instrument& instrument, const Session* session) {
        Lines lines;
        const DateRange held = session == nullptr ? DateRange{} : date_of(*session);
        const Date first = first_report(instrument, session);
        bool only_words = !instrument.events.empty();
        for (const InstrumentEvent& event : instrument.events) {
            only_words = only_words &&
                         (event.action == InstrumentAction::planned || event.action == InstrumentAction::announced);
            const Date told = first_told(event.supports);
            if (!lies_before(held, told) || !lies_before({first, {}}, told)) continue;
            const std::string action = draft_.say("action." + std::string(name_of(event.action)));
            lines.push_back({wording_.list({action, wording_.date(told), draft_.say("instruments.later_than_session")}),
                             draft_.passages.cite(event.supports), Tone::plain});
        }
        if (only_words) {
            lines.push_back({draft_.say("instruments.only_planned"),
                             draft_.passages.cite(instrument.events[0].supports), Tone::warning});
        }
        return lines;
    }

    /// Of the same bodies: after the only session, or what is announced and expected after all of them.
    void add_sessions() {
        draft_.heading(2, draft_.say("heading.further_sessions"));
        std::set<const Session*> here(draft_.scope.sessions.begin(), draft_.scope.sessions.end());
        const bool alone = here.size() == 1;
        std::vector<const Session*> later;
        for (const Session& one : draft_.record.sessions) {
            if (!draft_.scope.bodies.contains(one.body)) continue;
            const bool open = one.status && *one.status.value == SessionStatus::announced;
            const bool after = alone && !here.contains(&one) && is_after(one, **here.begin());
            if (after || (!alone && open)) later.push_back(&one);
        }
        std::ranges::stable_sort(later, {}, [](const Session* one) { return date_of(*one); });
        std::size_t lines = 0;
        for (const Session* one : later) {
            if (++lines <= budget::sessions) draft_.line(line_of(*one));
        }
        add_expectations(lines);
        if (lines == 0) draft_.line({draft_.say("next.none"), {}, Tone::quiet});
    }

    static bool is_after(const Session& one, const Session& than) {
        const bool dated = one.date && than.date;
        if (dated) return date_of(than) < date_of(one);
        return one.ordinal && than.ordinal && one.kind == than.kind && *than.ordinal.value < *one.ordinal.value;
    }

    CitedText line_of(const Session& one) {
        const bool open = one.status && *one.status.value == SessionStatus::announced;
        const std::string date = one.date ? wording_.range(date_of(one)) : draft_.say("session.undated");
        const bool past = one.date && lies_before(date_of(one), draft_.as_of);
        const std::string status = one.status ? draft_.say("status." + std::string(name_of(*one.status.value))) : "";
        const std::string name = session_heading(draft_.record, one, wording_);
        const std::string_view key = !open ? "next.held" : past ? "next.outcome_unknown" : "next.announced";
        return {draft_.say(key, {name, open || status.empty() ? date : wording_.list({date, status})}),
                draft_.passages.cite(one.supports), past && open ? Tone::warning : Tone::plain};
    }

    void add_expectations(std::size_t& lines) {
        for (const Expectation& one : draft_.record.expectations) {
            if (!draft_.scope.bodies.contains(one.body) || ++lines > budget::sessions) continue;
            const std::string name = wording_.list({body_name(draft_.record.body(one.body), one.body, wording_),
                                                    draft_.say("session.numbered", {std::to_string(one.ordinal)})});
            const bool reached = one.state == ExpectationState::not_in_documents;
            draft_.line(
                {draft_.say(reached ? "next.not_in_documents" : "next.expected", {name, std::to_string(one.year)}),
                 {},
                 Tone::quiet});
        }
    }

    BriefingDraft& draft_;
    const Wording& wording_;
    std::vector<const Commitment*> commitments_;
    std::map<std::string_view, const IndicatorSeries*> series_;
    std::map<std::tuple<std::string, std::string, std::vector<Party>>, const IndicatorSeries*> by_measure_;
};

}  // namespace

void add_followed(BriefingDraft& draft) {
    FollowedPart(draft).add();
}

}  // namespace rapporteur
