#include <algorithm>
#include <array>
#include <map>

#include "briefing/commitment_words.h"
#include "reading/claim_names.h"
#include "views/text_page.h"

namespace rapporteur {
namespace {

constexpr std::array<Strength, 6> ladder = {Strength::agreed, Strength::pledged, Strength::will,
                                            Strength::ready,  Strength::urged,   Strength::hoped};

struct Counts {
    std::size_t commitments = 0;
    std::size_t with_deadline = 0;
    std::size_t passed = 0;
    std::map<Party, std::map<Strength, std::size_t>, BySide> by_side;
};

Counts count(const BriefingDraft& draft) {
    Counts counts;
    for (const auto& [session, all] : draft.scope.commitments) {
        counts.commitments += all.size();
        for (const Commitment* one : all) {
            ++counts.by_side[one->actor][one->strength];
            if (one->deadline && !one->deadline->date.first.empty()) ++counts.with_deadline;
            if (deadline_passed(*one, draft.as_of)) ++counts.passed;
        }
    }
    return counts;
}

Lines cell(std::size_t number) {
    return {{number == 0 ? "–" : std::to_string(number), {}, Tone::plain}};
}

/// A column as wide as the first word of its head needs.
BriefingColumn counted(std::string head) {
    constexpr std::size_t narrowest = 8;  // columns of text
    const std::size_t word = display_width(head.substr(0, head.find(' ')));
    return {std::move(head), double(std::max(narrowest, word)), true};
}

/// How many commitments of each strength each side undertook.
BriefingTable matrix(const BriefingDraft& draft, const Counts& counts) {
    constexpr std::size_t most_sides = 20;
    BriefingTable table{{{draft.say("column.by_side"), 20, false}}, {}};
    for (Strength strength : ladder) {
        table.columns.push_back(counted(draft.say("strength." + std::string(name_of(strength)))));
    }
    for (const auto& [side, by_strength] : counts.by_side) {
        if (table.rows.size() == most_sides) break;
        std::vector<Lines> row{{{draft.wording.party(side), {}, Tone::plain}}};
        for (Strength strength : ladder) {
            const auto found = by_strength.find(strength);
            row.push_back(cell(found == by_strength.end() ? 0 : found->second));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

/// The briefing in numbers.
void add_glance(BriefingDraft& draft) {
    const Counts counts = count(draft);
    std::size_t instruments = 0;
    for (const auto& [session, all] : draft.scope.instruments) instruments += all.size();
    draft.heading(1, draft.say("heading.glance"));
    BriefingTable table;
    const auto add = [&](std::string_view key, std::size_t number) {
        table.columns.push_back(counted(draft.say(key)));
        if (table.rows.empty()) table.rows.emplace_back();
        table.rows[0].push_back(cell(number));
    };
    add("column.sessions", draft.scope.sessions.size() + draft.scope.sessions_left_out);
    add("column.instruments", instruments);
    add("column.commitments", counts.commitments);
    add("column.deadlines", counts.with_deadline);
    add("column.passed", counts.passed);
    add("column.disagreements", draft.scope.conflicts.size());
    add("column.documents", draft.scope.documents.size());
    draft.table(std::move(table));
    draft.table(matrix(draft, counts));
}

}  // namespace rapporteur
