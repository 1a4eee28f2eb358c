#include <algorithm>
#include <map>

#include "briefing/budget.h"
#include "briefing/commitment_words.h"
#include "briefing/names.h"
#include "reading/claim_names.h"

namespace rapporteur {
namespace {

/// What was agreed at each session: its facts, its instruments, what each side undertook.
class AgreedPart {
  public:
    explicit AgreedPart(BriefingDraft& draft) : draft_(draft), wording_(draft.wording) {}

    void add() {
        draft_.heading(1, draft_.say("heading.agreed"));
        const bool alone = draft_.scope.sessions.size() == 1;
        for (const Session* session : draft_.scope.sessions) {
            if (!alone) draft_.heading(2, heading_of(*session));
            add_facts(*session);
            add_outcome(session->id, alone ? 2 : 3);
        }
        const bool more = draft_.scope.instruments.contains("") || draft_.scope.commitments.contains("");
        if (more) {
            draft_.heading(2, draft_.say("heading.unknown_session"));
            add_outcome("", 3);
        }
        if (!more && draft_.scope.sessions.empty()) draft_.line({draft_.say("agreed.none"), {}, Tone::plain});
        draft_.left_out("left_out.instruments", instruments_, std::min(instruments_, budget::instruments));
        draft_.left_out("left_out.commitments", commitments_, std::min(commitments_, budget::commitments));
        draft_.left_out("left_out.sessions", draft_.scope.sessions_left_out, 0);
    }

  private:
    /// Where all are of one body, which the title names, its name is left out and the date told instead.
    std::string heading_of(const Session& session) const {
        if (draft_.scope.bodies.size() > 1) return session_heading(draft_.record, session, wording_);
        const std::string label = session_label(session, wording_);
        return session.ordinal && session.date ? wording_.list({label, wording_.range(*session.date.value)}) : label;
    }

    void add_facts(const Session& session) {
        facts_ = {{{"", 1.0, false}, {"", 4.2, false}}, {}};
        const auto date = [&](const DateRange& value) { return wording_.range(value); };
        const auto place = [&](const SessionPlace& value) { return wording_.place(value); };
        const auto mode = [&](Mode value) { return draft_.say("mode." + std::string(name_of(value))); };
        const auto status = [&](SessionStatus value) { return draft_.say("status." + std::string(name_of(value))); };
        add_name(session);
        add("fact.date", session.date, date);
        const bool held = session.status && *session.status.value == SessionStatus::held;
        if (!held) add("fact.status", session.status, status);
        add("fact.place", session.place, place);
        add("fact.mode", session.mode, mode);
        add_chairs(session);
        add_reports(session);
        add_missing(session);
        draft_.table(std::move(facts_));
    }

    void row(std::string_view label, Lines lines) {
        facts_.rows.push_back({{{draft_.say(label), {}, Tone::quiet}}, std::move(lines)});
    }

    template <class T, class Text>
    void add(std::string_view label, const Fact<T>& fact, Text text) {
        Lines lines = lines_of(fact, text);
        if (!lines.empty()) row(label, std::move(lines));
    }

    /// The value, then all that contradicts it; what was announced otherwise.
    template <class T, class Text>
    Lines lines_of(const Fact<T>& fact, Text text) {
        Lines lines;
        if (fact.value) lines.push_back({text(*fact.value), draft_.passages.cite(fact.supports), Tone::plain});
        if (fact.disputed())
            lines.push_back({draft_.say("label", {draft_.say("fact.disputed"), ""}), {}, Tone::warning});
        for (const Held<T>& other : fact.conflicts) {
            if (lines.size() == budget::parts_of_a_fact) break;
            lines.push_back({text(other.value), draft_.passages.cite(other.supports), Tone::warning});
        }
        for (const Held<T>& plan : fact.plans) {
            if (lines.size() == budget::parts_of_a_fact) break;
            if (fact.value && text(plan.value) == text(*fact.value)) continue;
            lines.push_back(
                {draft_.say("fact.planned", {text(plan.value)}), draft_.passages.cite(plan.supports), Tone::quiet});
        }
        return lines;
    }

    /// What the session is called, resting on the words for its ordinal; without one on those that name it.
    void add_name(const Session& session) {
        const auto other = [](int ordinal) { return std::to_string(ordinal); };
        Lines lines{{session_label(session, wording_),
                     draft_.passages.cite(session.ordinal ? session.ordinal.supports : session.supports), Tone::plain}};
        Fact<int> rest = session.ordinal;
        rest.value.reset();
        const Lines further = lines_of(rest, other);
        lines.insert(lines.end(), further.begin(), further.end());
        row("fact.session", std::move(lines));
    }

    /// In the order of the body's parties, each in the same way.
    void add_chairs(const Session& session) {
        Lines lines;
        for (const SessionChair& chair : session.chairs) {
            const auto name = [&](const EntityId& person) { return chair_name(session, person); };
            Lines of_side = lines_of(chair.person, name);
            if (!of_side.empty()) of_side[0].text = draft_.say("label", {wording_.party(chair.party), of_side[0].text});
            lines.insert(lines.end(), of_side.begin(), of_side.end());
        }
        if (!lines.empty()) row("fact.chairs", std::move(lines));
    }

    /// With the office in which documents show the person on the day of the session.
    std::string chair_name(const Session& session, const EntityId& id) const {
        const Person* person = draft_.record.person(id);
        const std::string name = person_name(person, id, wording_);
        if (person == nullptr || !session.date) return name;
        const Date day = session.date.value->first;
        const Tenure* best = nullptr;
        for (const Tenure& one : person->tenures) {
            const bool then = !one.first.empty() && one.first <= last_day(*session.date.value) && day <= one.last;
            if (then && (best == nullptr || best->supports.size() < one.supports.size())) best = &one;
        }
        return best == nullptr ? name : wording_.list({name, shown(best->title, budget::name)});
    }

    void add_reports(const Session& session) {
        Lines lines;
        for (const HeardReport& report : session.reports) {
            if (lines.size() == budget::parts_of_a_fact) break;
            lines.push_back({body_name(draft_.record.body(report.child), report.child, wording_),
                             draft_.passages.cite(report.supports), Tone::plain});
        }
        if (!lines.empty()) row("fact.reports", std::move(lines));
    }

    void add_missing(const Session& session) {
        std::vector<std::string> missing;
        const auto miss = [&](bool known, std::string_view slot) {
            if (!known) missing.push_back(draft_.say(slot));
        };
        const bool by_link = session.mode && (*session.mode.value == Mode::video || *session.mode.value == Mode::phone);
        miss(session.date || session.date.disputed(), "slot.date");
        miss(by_link || session.place || session.place.disputed(), "slot.place");
        miss(session.mode || session.mode.disputed(), "slot.mode");
        const Body* body = draft_.record.body(session.body);
        for (const Party& party : body == nullptr ? std::vector<Party>{} : body->parties) {
            const bool named =
                std::ranges::any_of(session.chairs, [&](const auto& chair) { return chair.party == party; });
            if (!named) missing.push_back(draft_.say("slot.chair", {wording_.party(party)}));
        }
        if (!missing.empty()) row("fact.missing", {{wording_.list(missing), {}, Tone::quiet}});
    }

    void add_outcome(std::string_view session, unsigned level) {
        if (const auto found = draft_.scope.instruments.find(session); found != draft_.scope.instruments.end()) {
            add_instruments(found->second, level);
        }
        if (const auto found = draft_.scope.commitments.find(session); found != draft_.scope.commitments.end()) {
            add_commitments(found->second, level);
        }
    }

    void add_instruments(const std::vector<const Instrument*>& instruments, unsigned level) {
        BriefingTable table{{{draft_.say("column.instrument"), 3.4, false},
                             {draft_.say("column.kind"), 1.4, false},
                             {draft_.say("column.acts"), 1.8, false}},
                            {}};
        for (const Instrument* one : instruments) {
            if (instruments_++ < budget::instruments) table.rows.push_back(instrument_row(*one));
        }
        if (table.rows.empty()) return;
        draft_.heading(level, draft_.say("heading.instruments"));
        draft_.table(std::move(table));
    }

    std::vector<Lines> instrument_row(const Instrument& one) {
        Lines name{{instrument_name(one, wording_), {}, Tone::plain}};
        const auto number = [](int count) { return std::to_string(count); };
        for (CitedText& line : lines_of(one.count, number)) {
            if (!line.notes.empty()) line.text = draft_.say("instrument.count", {line.text});
            if (one.count.disputed()) name.push_back(std::move(line));
        }
        Lines acts;
        for (const InstrumentEvent& event : one.events) {
            acts.push_back({draft_.say("action." + std::string(name_of(event.action))),
                            draft_.passages.cite(event.supports), Tone::plain});
        }
        return {std::move(name),
                {{draft_.say("instrument." + std::string(name_of(one.kind))), {}, Tone::plain}},
                std::move(acts)};
    }

    /// One table for each side, all alike; within one the strongest first.
    void add_commitments(std::vector<const Commitment*> commitments, unsigned level) {
        const std::size_t room = budget::commitments - std::min(commitments_, budget::commitments);
        commitments_ += commitments.size();
        if (commitments.size() > room) commitments.resize(room);
        if (commitments.empty()) return;
        std::ranges::stable_sort(commitments, {}, &Commitment::strength);
        std::map<Party, std::vector<const Commitment*>, BySide> by_side;
        for (const Commitment* one : commitments) by_side[one->actor].push_back(one);
        draft_.heading(level, draft_.say("heading.commitments"));
        for (const auto& [side, all] : by_side) add_side(side, all);
    }

    void add_side(const Party& side, const std::vector<const Commitment*>& all) {
        BriefingTable table{{{wording_.party(side), 1.2, false}, {draft_.say("column.commitment"), 6, false}}, {}};
        for (const Commitment* one : all) {
            Lines lines = commitment_lines(draft_, *one);
            append(lines, "commitment.target", target_lines(draft_, *one));
            append(lines, "commitment.deadline", deadline_lines(draft_, *one));
            const std::string strength = draft_.say("strength." + std::string(name_of(one->strength)));
            table.rows.push_back({{{strength, {}, Tone::plain}}, std::move(lines)});
        }
        draft_.table(std::move(table));
    }

    /// The first line with its label before it.
    void append(Lines& to, std::string_view label, Lines lines) {
        if (!lines.empty()) lines[0].text = wording_.labelled(label, lines[0].text);
        to.insert(to.end(), lines.begin(), lines.end());
    }

    BriefingDraft& draft_;
    const Wording& wording_;
    BriefingTable facts_;
    std::size_t instruments_ = 0;
    std::size_t commitments_ = 0;
};

}  // namespace

void add_agreed(BriefingDraft& draft) {
    AgreedPart(draft).add();
}

}  // namespace rapporteur
