#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <ctime>
#include <random>

#include "record/name_likeness.h"
#include "record/readings_for_test.h"
#include "record/record_json.h"
#include "record/sources.h"
#include "record/words.h"

namespace rapporteur {
namespace {

/// A report that may agree with, complete, contradict or copy others: few names, few numbers, much overlap.
test::Report random_report(int number, std::mt19937& random) {
    const auto roll = [&](int sides) { return int(random() % unsigned(sides)); };
    const char* const names[] = {"Energy Committee", "Energy Cooperation Committee", "Committee on Energy and Trade",
                                 "Committee", "Trade Committee"};
    const char* const people[] = {"Li Qiang",     "Li Keqiang",   "Li",
                                  "Yury Trutnev", "Yuri Trutnev", "Yury Petrovich Trutnev"};
    const char* const dates[] = {"", "2024", "2024-08", "2024-08-20", "2024-08-21", "2024-08-20/2024-08-22"};
    test::Report report("d" + std::to_string(number), roll(2) ? "2024-08-2" + std::to_string(roll(9)) : "");
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

std::vector<Act> random_acts(const Record& record, std::mt19937& random) {
    std::vector<Act> acts;
    const auto pick = [&](const auto& list) { return list[random() % list.size()].id; };
    for (ActNumber number = 1; number <= 4; ++number) {
        ActBody body = Undo{number / 2 + 1};
        if (random() % 4 == 0) body = Same{EntityKind::body, pick(record.bodies), pick(record.bodies)};
        if (random() % 4 == 1) body = NotSame{EntityKind::session, pick(record.sessions), pick(record.sessions)};
        if (random() % 4 == 2) body = SetSlot{pick(record.sessions), "date", "2024-08-19"};
        acts.push_back({number, "ann", "t", "", body});
    }
    return acts;
}

RC_GTEST_PROP(Order, MakesNoDifferenceToOneByte, (unsigned seed)) {
    std::mt19937 random(seed);
    std::vector<test::Input> inputs;
    const int count = 2 + int(random() % 10);
    for (int i = 0; i < count; ++i) inputs.push_back(random_report(i, random));
    auto acts = random_acts(test::fold(inputs), random);
    const std::string expected = record_to_json(test::fold(inputs, acts));
    for (int turn = 0; turn < 3; ++turn) {
        std::shuffle(inputs.begin(), inputs.end(), random);
        std::shuffle(acts.begin(), acts.end(), random);
        RC_ASSERT(record_to_json(test::fold(inputs, acts)) == expected);
    }
}

RC_GTEST_PROP(Order, UndoingEveryActRestoresTheRecord, (unsigned seed)) {
    std::mt19937 random(seed);
    std::vector<test::Input> inputs;
    for (int i = 0; i < 6; ++i) inputs.push_back(random_report(i, random));
    Record before = test::fold(inputs);
    auto acts = random_acts(before, random);
    std::erase_if(acts, [](const Act& act) { return std::holds_alternative<Undo>(act.body); });
    const std::size_t count = acts.size();
    for (std::size_t i = 0; i < count; ++i) acts.push_back({ActNumber(100 + i), "ann", "t", "", Undo{acts[i].number}});
    RC_ASSERT(record_to_json(test::fold(inputs, acts)) == record_to_json(before));
}

TEST(Order, TheSameDocumentTwiceIsOne) {
    std::mt19937 random(7);
    test::Input input = random_report(1, random), moved = input;
    moved.info.path = "a/elsewhere.txt";
    const std::string expected = record_to_json(test::fold({input, moved}));
    EXPECT_EQ(record_to_json(test::fold({moved, input, input})), expected);
    EXPECT_NE(expected.find("a/elsewhere.txt"), std::string::npos);
}

TEST(Scale, ThirtyThousandReportsTakeSeconds) {
    std::mt19937 random(1);
    RecordBuilder builder;
    for (int i = 0; i < 30000; ++i) {
        test::Report report = random_report(i, random);
        report.person("AA", "Name" + std::to_string(i % 5000) + " Family" + std::to_string(i % 700), "Minister");
        report.body(BodyKind::commission, {"AA"},
                    "Domestic committee number " + std::to_string(i % 3000) + " for affairs");
        builder.add(report.reading(), report.info());
    }
    const std::clock_t begin = std::clock();  // the processor's time: others may use the machine
    const Record record = builder.finish();
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    RecordProperty("seconds", std::to_string(seconds));
    EXPECT_LT(seconds, 30);  // generous, for sanitizers
    EXPECT_EQ(record.documents.size(), 30000u);
}

TEST(Sources, CopiesShareOneAndOthersDoNot) {
    const Sketch one{1, 2, 3, 4, 5, 6, 7, 8}, near{1, 2, 3, 4, 5, 6, 7, 9}, far{1, 2, 3, 10, 11, 12, 13, 14}, none;
    const std::vector<const Sketch*> prints{&one, &far, &near, &none, &one, &none};
    EXPECT_EQ(sources_of(prints), (std::vector<DocumentIndex>{0, 1, 0, 3, 0, 5}));
    EXPECT_EQ(likeness(one, near), 0.875);
    EXPECT_EQ(likeness(one, none), 0);
    constexpr std::uint64_t bit = std::uint64_t{1} << 63;
    EXPECT_EQ(likeness({1, 2, bit | 1, bit | 2}, {1, 2, bit | 3, bit | 4}), 1);  // short texts
    EXPECT_EQ(likeness({1, 2, 3, bit | 2}, {1, 2, bit | 3, bit | 2}), 2.0 / 3);
    EXPECT_EQ(likeness(none, none), 0);
}

test::Report printed(const std::string& name, const std::string& published, std::uint64_t bytes) {
    test::Report report(name, published);
    report.reading().source.bytes = bytes;
    report.info().sketch = {1, 2, 3, 4, 5, 6, 7, 8};
    return report;
}

TEST(Sources, BearTheNameOfTheirOriginal) {
    const Record record = test::fold({printed("a", "2023-05-19", 900), printed("b", "2023-05-18", 800),
                                      printed("c", "2023-05-18", 1000), printed("d", "", 5000)});
    for (const RecordDocument& document : record.documents) EXPECT_EQ(document.source, "c");
}

TEST(WordsTest, FoldCaseAccentsWidthAndKeepWholeLetters) {
    Words words;
    EXPECT_EQ(words.key("The  FAR-East’s région"), "the far east s region");
    EXPECT_EQ(words.key("Ｆｕｌｌ"), "full");
    EXPECT_EQ(words.key("Чайковский"), "чайковский");
    EXPECT_EQ(words.of("会晤 a").size(), 3u);
    EXPECT_EQ(words.slug("Regular Meeting"), "regular-meeting");
    EXPECT_EQ(words.slug("会晤"), "hui-wu");
    EXPECT_EQ(words.slug("").size(), 8u);
    EXPECT_LE(words.slug(std::string(500, 'x')).size(), 57u);
    EXPECT_EQ(words.key("\xFF\xFE broken"), "broken");
}

TEST(NameLikenessTest, RareWordsWeighMoreThanCommonOnes) {
    const std::vector<std::vector<std::string>> names{
        {"committee", "on", "energy"}, {"committee", "on", "trade"}, {"committees", "on", "energy"}};
    const NameLikeness likeness(names);
    EXPECT_EQ(likeness.rarest(names[1]), "trade");
    EXPECT_EQ(likeness.share(names[0], names[2]).of_a, 1);
    EXPECT_LT(likeness.share(names[0], names[1]).of_a, 0.7);
    EXPECT_EQ(likeness.share({}, names[1]).of_a, 0);
}

}  // namespace
}  // namespace rapporteur
