#include <algorithm>

#include "briefing/budget.h"
#include "briefing/draft.h"
#include "briefing/names.h"
#include "reading/claim_names.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

/// What sources contradict each other on: every value with those who say so, none called right.
class DisagreementsPart {
  public:
    explicit DisagreementsPart(BriefingDraft& draft) : draft_(draft), wording_(draft.wording) {}

    void add() {
        draft_.heading(1, draft_.say("heading.disagreements"));
        const auto& conflicts = draft_.scope.conflicts;
        if (conflicts.empty()) return draft_.line({draft_.say("disagree.none"), {}, Tone::quiet});
        BriefingTable table{{{"", 2.4, false}, {"", 3.6, false}}, {}};
        for (const Conflict* one : conflicts) {
            if (table.rows.size() == budget::conflicts) break;
            table.rows.push_back({about(*one), values(*one)});
        }
        const std::size_t rows = table.rows.size();
        draft_.table(std::move(table));
        draft_.left_out("left_out.conflicts", conflicts.size(), rows);
    }

  private:
    Lines about(const Conflict& conflict) const {
        std::string slot = conflict.slot;
        if (const auto slash = slot.find('/'); slash != slot.npos) {
            slot = draft_.say("slot." + slot.substr(0, slash), {wording_.party(slot.substr(slash + 1))});
        } else if (briefing_words(wording_.language()).contains("slot." + slot)) {
            slot = draft_.say("slot." + slot);
        }
        Lines lines{{name_of_entity(conflict.entity), {}, Tone::plain}, {shown(slot, budget::name), {}, Tone::quiet}};
        const IndicatorSeries* series = draft_.scope.bodies.size() > 1 ? series_of(conflict.entity) : nullptr;
        if (series != nullptr) lines.push_back({wording_.parties(series->parties), {}, Tone::quiet});
        return lines;
    }

    std::string name_of_entity(const EntityId& id) const {
        if (const IndicatorSeries* series = series_of(id)) {
            return series->measure.empty() ? draft_.say("figure.unnamed")
                                           : capitalised(shown(series->measure, budget::name));
        }
        for (const auto& [session, instruments] : draft_.scope.instruments) {
            const auto found = std::ranges::find(instruments, id, &Instrument::id);
            if (found != instruments.end()) return instrument_name(**found, wording_);
        }
        if (const Session* session = draft_.record.session(id))
            return session_heading(draft_.record, *session, wording_);
        return body_name(draft_.record.body(id), id, wording_);
    }

    const IndicatorSeries* series_of(const EntityId& id) const {
        const auto found = std::ranges::find(draft_.scope.figures, id, &IndicatorSeries::id);
        return found == draft_.scope.figures.end() ? nullptr : *found;
    }

    Lines values(const Conflict& conflict) {
        Lines lines;
        for (const Held<std::string>& held : conflict.values) {
            if (lines.size() == budget::parts_of_a_fact) break;
            lines.push_back({value_text(conflict, held), draft_.passages.cite(held.supports), Tone::plain});
        }
        lines.push_back({draft_.say(conflict.decided ? "disagree.decided" : "disagree.undecided"), {}, Tone::quiet});
        return lines;
    }

    /// Values of the record's closed forms in the briefing's language; others as they are.
    std::string value_text(const Conflict& conflict, const Held<std::string>& held) const {
        if (const IndicatorSeries* series = series_of(conflict.entity)) {
            for (const Observation& one : series->observations) {
                if (one.period == conflict.slot && one.supports == held.supports) {
                    return wording_.amount(one.comparator, one.value, series->unit);
                }
            }
        }
        if (conflict.slot == "mode" || conflict.slot == "status") return draft_.say(conflict.slot + "." + held.value);
        if (conflict.slot.starts_with("chair/"))
            return person_name(draft_.record.person(held.value), held.value, wording_);
        if (conflict.slot == "place") return place_text_of(held.value);
        const auto date = conflict.slot == "date" ? parse_iso_range(held.value) : std::nullopt;
        return date ? wording_.range(*date) : shown(held.value, budget::name);
    }

    /// "Moscow, RU" as the record writes it.
    std::string place_text_of(const std::string& text) const {
        const auto comma = text.rfind(", ");
        if (comma == text.npos) return text.size() == 2 ? wording_.party(text) : shown(text, budget::name);
        return wording_.place({text.substr(0, comma), text.substr(comma + 2)});
    }

    BriefingDraft& draft_;
    const Wording& wording_;
};

}  // namespace

void add_disagreements(BriefingDraft& draft) {
    DisagreementsPart(draft).add();
}

}  // namespace rapporteur
