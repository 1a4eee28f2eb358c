#include "views/commitments_view.h"

#include <algorithm>
#include <memory>
#include <set>

#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

std::string target_text(const Commitment& commitment, const Messages& say) {
    if (!commitment.target) return {};
    const Target& target = *commitment.target;
    if (!target.value) return target.derivation + (target.derivation.empty() ? "" : " ") + target.measure;
    std::string out = say.name("target", name_of(target.comparator)) + " " + say.number(*target.value);
    if (!target.unit.empty()) out += " " + target.unit;
    if (!target.derivation.empty()) out = say("target.derived", {out, target.derivation});
    if (!target.measure.empty() && target.measure != target.unit) out += ": " + target.measure;
    return out;
}

std::string deadline_text(const Commitment& commitment) {
    if (!commitment.deadline) return {};
    const Deadline& deadline = *commitment.deadline;
    return deadline.date.first.empty() ? deadline.words : deadline.date.iso();
}

/// "2024-12-31" of a deadline told as a day, a month or a year: what is due is due by its end.
std::string due_day(const Commitment& commitment) {
    if (!commitment.deadline || commitment.deadline->date.first.empty()) return {};
    return days_of(commitment.deadline->date).last.iso();
}

std::string actions_text(const CommitmentRow& row) {
    std::string out;
    if (row.actions.empty() && !row.source.cited.empty()) return row.source.cited[0].words;
    for (const std::string& action : row.actions) out += (out.empty() ? "" : " / ") + cleaned(action);
    return out;
}

/// The document that tells of a commitment of no known session; empty for others.
std::string teller_of(const CommitmentRow& row) {
    return row.session.empty() && !row.source.cited.empty() ? row.source.cited[0].document : std::string();
}

}  // namespace

CommitmentRow view_commitment(const ViewSource& from, const Commitment& commitment, const LaterWords& later, const Messages& say) {
    CommitmentRow row;
    row.id = commitment.id;
    row.session = commitment.session;
    if (const Session* const session = from.record.session(commitment.session)) {
        row.session_title = session_title(from.record, *session, say);
        row.body = session->body;
        if (session->date) row.date = session->date.value->iso();
    }
    row.actor = commitment.actor;
    if (!commitment.speaker.empty()) row.speaker = title_of(from.record, commitment.speaker, say);
    row.strength = name_of(commitment.strength);
    std::set<std::string> areas;
    for (const ActionClaim& action : commitment.actions) {
        areas.insert(action.areas.begin(), action.areas.end());
        if (!from.words || action.span.empty() || commitment.supports.empty()) continue;
        row.actions.push_back(
            from.words(from.record.documents.at(commitment.supports[0].document).sha256, action.span));
    }
    row.areas.assign(areas.begin(), areas.end());
    row.target = target_text(commitment, say);
    row.deadline = deadline_text(commitment);
    row.due = due_day(commitment);
    if (!commitment.deadline_year_from.empty()) {
        row.deadline_year_from = title_of(from.record, commitment.deadline_year_from, say);
    }
    row.source = cite(from, {}, commitment.supports);
    row.later = later.of(commitment);
    return row;
}

CommitmentsView view_commitments(const ViewSource& from, const Messages& say) {
    CommitmentsView view;
    const std::unique_ptr<const LaterWords> own = from.later != nullptr ? nullptr : std::make_unique<const LaterWords>(from);
    const LaterWords& later = own ? *own : *from.later;
    for (const Commitment& one : from.record.commitments) view.commitments.push_back(view_commitment(from, one, later, say));
    std::stable_sort(view.commitments.begin(), view.commitments.end(),
                     [](const CommitmentRow& a, const CommitmentRow& b) {
                         return std::pair(a.session, teller_of(a)) < std::pair(b.session, teller_of(b));
                     });
    return view;
}

boost::json::value to_json(const CommitmentRow& row) {
    Fields out;
    out.put("id", row.id).text("session", row.session).text("session_title", row.session_title);
    out.text("body", row.body).text("date", row.date).put("actor", row.actor).text("speaker", row.speaker);
    out.put("strength", row.strength).put("actions", row.actions).put("areas", row.areas);
    out.text("target", row.target).text("deadline", row.deadline).text("due", row.due).text("deadline_year_from", row.deadline_year_from);
    out.put("sources", boost::json::value(row.source.sources));
    out.list("cited", row.source.cited, [](const Cited& cited) { return to_json(cited); });
    return out.any("later", row.later, [](const LaterWord& word) { return to_json(word); }).take();
}

boost::json::value to_json(const CommitmentsView& view) {
    return Fields().list("commitments", view.commitments, [](const CommitmentRow& row) { return to_json(row); }).take();
}

void show(TextPage& page, const CommitmentRow& row, std::size_t indent) {
    const Messages& say = page.say();
    std::string head = say("commitment.head", {row.actor, say.name("strength", row.strength)});
    if (!row.speaker.empty()) head += " " + say("commitment.speaker", {row.speaker});
    page.line(head, indent);
    for (const std::string& action : row.actions) page.line("- " + action, indent + 2);
    if (!row.target.empty()) page.line(say("commitment.target", {row.target}), indent + 2);
    if (!row.deadline.empty()) page.line(say("commitment.deadline", {row.deadline}), indent + 2);
    if (!row.deadline_year_from.empty()) page.line(say("commitment.year_from", {row.deadline_year_from}), indent + 4);
    for (const Cited& cited : row.source.cited) page.line(line_of(cited, say), indent + 4);
    if (!row.later.empty()) page.line(say("commitment.later"), indent + 2);
    for (const LaterWord& word : row.later) page.line(say("commitment.later_at", {word.cited.date, line_of(word.cited, say)}), indent + 4);
}

void show(TextPage& page, const CommitmentsView& view) {
    const Messages& say = page.say();
    if (view.commitments.empty()) return page.line(say("commitments.none"));
    for (auto begin = view.commitments.begin(); begin != view.commitments.end();) {
        const auto end = std::find_if(begin, view.commitments.end(), [&](const CommitmentRow& row) {
            return row.session != begin->session || teller_of(row) != teller_of(*begin);
        });
        page.blank();
        page.heading(begin->session.empty() ? say("session.unknown_in", {teller_of(*begin)}) : begin->session_title);
        TextTable table{{say("column.actor"), say("column.strength"), say("column.commitment"), say("column.target"),
                         say("column.deadline"), say("column.sources")},
                        {}};
        for (; begin != end; ++begin) {
            table.rows.push_back({begin->actor, say.name("strength", begin->strength), actions_text(*begin),
                                  begin->target, begin->deadline, std::to_string(begin->source.sources)});
        }
        page.table(table, 2);
    }
}

}  // namespace rapporteur
