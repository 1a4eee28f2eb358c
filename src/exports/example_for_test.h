#pragma once

#include "exports/export.h"
#include "record/readings_for_test.h"

/// A record of two mechanisms for the tests of exports: a commission of Kazakhstan and Uzbekistan that met twice, is
/// announced once and called off once, and one of India and Tanzania.
namespace rapporteur::test {

/// Places of readings for tests are made up; these are the words of every span.
inline WordsOf made_up_words() {
    return [](std::string_view, Span span) { return std::string(span.size(), 'w'); };
}

inline Report kazakh_report() {
    Report report("aa", "2023-05-13");
    const BodyIndex body =
        report.body(BodyKind::commission, {"KZ", "UZ"}, "Kazakhstan-Uzbekistan commission", {"trade"});
    const BodyIndex heads = report.body(BodyKind::heads_of_government, {"KZ", "UZ"}, "meeting of prime ministers");
    report.report(body, heads);
    SessionClaim& session = report.session(body, 20, "2023-05-12");
    session.place = Place{"Tashkent", "UZ", report.next()};
    session.mode = Stated<Mode>{Mode::in_person, {}};
    session.chairs = {{report.person("KZ", "Serik Abenov", "Deputy Prime Minister"), "KZ"},
                      {report.person("UZ", "Jamshid Karimov", "Deputy Prime Minister"), "UZ"}};
    report.reading().instruments = {
        {InstrumentKind::minutes, InstrumentAction::signed_, "minutes", 0, report.next(), report.next(), "test"},
        {InstrumentKind::contract, InstrumentAction::signed_, "contract", 0, report.next(), report.next(), "test"}};
    const auto commit = [&](Party actor, Strength strength) {
        CommitmentClaim claim;
        claim.actor = std::move(actor);
        claim.speaker = 0;
        claim.strength = strength;
        claim.trigger = report.next();
        claim.actions = {{report.next(), {"trade"}}};
        claim.session = 0;
        claim.rule = "test";
        report.reading().commitments.push_back(std::move(claim));
    };
    commit("both", Strength::agreed);
    commit("KZ", Strength::will);
    commit("UZ", Strength::urged);
    commit("both", Strength::hoped);
    report.figure("bilateral trade", Comparator::greater, 5e9, "2022");
    return report;
}

inline std::vector<Input> example_reports() {
    Report earlier("bb", "2021");
    earlier.session(earlier.body(BodyKind::commission, {"KZ", "UZ"}, "Kazakhstan-Uzbekistan commission", {"trade"}), 18,
                    "2021-03");
    Report later("cc", "2024-02-01");
    const BodyIndex body =
        later.body(BodyKind::commission, {"KZ", "UZ"}, "Kazakhstan-Uzbekistan commission", {"trade"});
    later.session(body, 21, "2024-06-03/2024-06-05", SessionStatus::announced);
    later.session(body, 22, "2025-06-03", SessionStatus::cancelled);
    Report other("dd", "2024-07-02");
    other.session(other.body(BodyKind::commission, {"IN", "TZ"}, "India-Tanzania joint commission", {"trade"}), 10,
                  "2024-07-01");
    return {kazakh_report(), earlier, later, other};
}

inline Record example_record(std::vector<Act> acts = {}) {
    return fold(example_reports(), std::move(acts));
}

}  // namespace rapporteur::test
