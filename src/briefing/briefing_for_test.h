#pragma once

#include <string>

#include "record/readings_for_test.h"

namespace rapporteur::test {

/// Two reports of one meeting that disagree on trade, with a commitment of each side; words are made up from their
/// places.
inline std::vector<Input> two_reports() {
    Report first("first", "2024-05-31"), second("second", "2025-06-02");
    first.info().outlet = "Altyn News";
    first.info().title = "Leaders meet";
    first.info().url = "https://example.org/a?b=1&c=2";
    const auto meeting = first.body(BodyKind::heads_of_government, {"KZ", "UZ"}, "meeting of heads of government");
    SessionClaim& held = first.session(meeting, 5, "2024-05-30");
    held.place = Place{"Tashkent", "UZ", first.next()};
    held.chairs.push_back({first.person("UZ", "Bek Ann", "Prime Minister"), "UZ"});
    const auto undertake = [&](const Party& actor, Strength strength, std::optional<Deadline> deadline) {
        CommitmentClaim claim;
        claim.actor = actor;
        claim.strength = strength;
        claim.trigger = first.next();
        claim.actions = {{first.next(), {"trade"}}};
        claim.deadline = std::move(deadline);
        first.reading().commitments.push_back(std::move(claim));
    };
    undertake("UZ", Strength::ready, {});
    undertake("KZ", Strength::pledged, Deadline{{{2024, 12, 31}, {}}, "by the end of 2024", {}, false});
    undertake("both", Strength::agreed, Deadline{{{2025, 0, 0}, {}}, "in 2025", {}, false});
    first.figure("bilateral trade", Comparator::greater, 4500000000, "2023").change_percent = 12.5;
    first.reading().instruments.push_back(
        {InstrumentKind::minutes, InstrumentAction::signed_, "minutes", 0, first.next(), {}, ""});
    second.session(second.body(BodyKind::heads_of_government, {"KZ", "UZ"}, "meeting of heads of government"), 5);
    second.figure("bilateral trade", Comparator::equal, 3000000000, "2023");
    return {first, second};
}

inline const EntityId meeting_5 = "session/kz-uz/heads-of-government/5";

/// What stands between two claims of a made-up report is a line's end.
inline std::string words_by_place(std::string_view sha256, Span span) {
    if (span.begin % 10 != 0) return "\n";
    return std::string(sha256) + " at " + std::to_string(span.begin);
}

}  // namespace rapporteur::test
