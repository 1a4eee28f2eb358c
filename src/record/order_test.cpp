#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

#include "record/name_likeness.h"
#include "record/random_report_for_test.h"
#include "record/record_json.h"
#include "record/sources.h"
#include "record/words.h"

namespace rapporteur {
namespace {

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
    for (int i = 0; i < count; ++i) inputs.push_back(test::random_report(i, random));
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
    for (int i = 0; i < 6; ++i) inputs.push_back(test::random_report(i, random));
    Record before = test::fold(inputs);
    auto acts = random_acts(before, random);
    std::erase_if(acts, [](const Act& act) { return std::holds_alternative<Undo>(act.body); });
    const std::size_t count = acts.size();
    for (std::size_t i = 0; i < count; ++i) acts.push_back({ActNumber(100 + i), "ann", "t", "", Undo{acts[i].number}});
    RC_ASSERT(record_to_json(test::fold(inputs, acts)) == record_to_json(before));
}

TEST(Order, TheSameDocumentTwiceIsOne) {
    std::mt19937 random(7);
    test::Input input = test::random_report(1, random), moved = input;
    moved.info.path = "a/elsewhere.txt";
    const std::string expected = record_to_json(test::fold({input, moved}));
    EXPECT_EQ(record_to_json(test::fold({moved, input, input})), expected);
    EXPECT_NE(expected.find("a/elsewhere.txt"), std::string::npos);
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
