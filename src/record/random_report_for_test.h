#pragma once

#include <random>

#include "record/readings_for_test.h"

namespace rapporteur::test {

/// A report that may agree with, complete, contradict or copy others: few names, few numbers, much overlap.
inline Report random_report(int number, std::mt19937& random) {
    const auto roll = [&](int sides) { return int(random() % unsigned(sides)); };
    const char* const names[] = {"Energy Committee", "Energy Cooperation Committee", "Committee on Energy and Trade",
                                 "Committee", "Trade Committee"};
    const char* const people[] = {"Li Qiang",     "Li Keqiang",   "Li",
                                  "Yury Trutnev", "Yuri Trutnev", "Yury Petrovich Trutnev"};
    const char* const dates[] = {"", "2024", "2024-08", "2024-08-20", "2024-08-21", "2024-08-20/2024-08-22"};
    Report report("d" + std::to_string(number), roll(2) ? "2024-08-2" + std::to_string(roll(9)) : "");
    const auto kind = roll(3) ? BodyKind::commission : BodyKind::heads_of_government;
    std::vector<std::string> topics;
    if (roll(3) == 0) topics = {roll(2) ? "energy" : "trade"};
    const BodyIndex body = report.body(kind, {"AA", "BB"}, names[roll(5)], topics);
    const BodyIndex parent = report.body(BodyKind::heads_of_government, {"AA", "BB"}, "meeting");
    if (roll(2)) report.report(body, parent);
    SessionClaim& session = report.session(body, roll(4), dates[roll(6)], SessionStatus(roll(3)));
    for (int i = roll(3); i > 0; --i) session.chairs.push_back({report.person("AA", people[roll(6)], "Premier"), "AA"});
    if (roll(2)) report.figure("trade", Comparator(roll(4)), 100 + roll(5), "2023");
    if (roll(2)) report.reading().history.push_back({2020 + roll(3), body, report.next(), "test"});
    for (int i = roll(3); i > 0; --i) {
        CommitmentClaim claim;
        claim.actor = roll(2) ? "AA" : "both";
        claim.trigger = report.next();
        if (roll(2)) claim.deadline = Deadline{{{0, 12, 31}, {}}, "by the end", {}, true};
        report.reading().commitments.push_back(claim);
        InstrumentClaim instrument;
        instrument.title = names[roll(5)];
        instrument.action = InstrumentAction(roll(6));
        instrument.span = report.next();
        report.reading().instruments.push_back(instrument);
    }
    if (roll(2)) report.info().sketch = {1, 2, 3, 4, 5, 6, 7, std::uint64_t(roll(3))};
    return report;
}

}  // namespace rapporteur::test
