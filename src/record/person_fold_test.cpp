#include "record/person_fold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/readings_for_test.h"
#include "record/spelling.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;

struct Seen {
    Party party;
    std::string name;
    std::string office = {};
    std::string date = {};
};

Record record_of(const std::vector<Seen>& all) {
    std::vector<test::Input> inputs;
    for (const Seen& seen : all) {
        test::Report report(std::string(1, char('a' + int(inputs.size()))), seen.date);
        report.person(seen.party, seen.name, seen.office);
        inputs.push_back(report);
    }
    return test::fold(inputs);
}

TEST(People, OneAnotherGivenNameIsAnotherPerson) {
    const Record record =
        record_of({{"CN", "Li Keqiang", "Premier", "2020-12-03"}, {"CN", "Li Qiang", "Premier", "2024-08-22"}});
    EXPECT_THAT(test::ids(record.people), ElementsAre("person/cn/li-keqiang", "person/cn/li-qiang"));
    ASSERT_EQ(record.offices.size(), 1u);
    EXPECT_EQ(record.offices[0].holders.size(), 2u);
}

TEST(People, SpellingsOfOneNameMeet) {
    for (const auto& [one, other] :
         std::vector<std::pair<std::string, std::string>>{{"Yury Trutnev", "Yuri Trutnev"},
                                                          {"Dmitry Chernyshenko", "Dmitriy Chernyshenko"},
                                                          {"Sergey Lavrov", "Sergei Lavrov"},
                                                          {"Alexey Overchuk", "Aleksei Overchuk"},
                                                          {"Михаил Мишустин", "Mikhail Mishustin"},
                                                          {"Sergey Alexeevich Ryabkov", "Sergey Ryabkov"},
                                                          {"李强", "Li Qiang"},
                                                          {"何立峰", "He Lifeng"},
                                                          {"Nguyễn Xuân Phúc", "Nguyen Xuan Phuc"}}) {
        EXPECT_EQ(record_of({{"XX", one}, {"XX", other}}).people.size(), 1u) << one << " / " << other;
    }
}

TEST(People, OneLetterMattersButForTheSameOffice) {
    EXPECT_EQ(record_of({{"RU", "Alexander Novak"}, {"RU", "Aleksander Novak"}}).people.size(), 1u);
    EXPECT_EQ(record_of({{"RU", "Alexandr Novak"}, {"RU", "Alexander Novak"}}).people.size(), 2u);
    EXPECT_EQ(record_of({{"RU", "Alexandr Novak", "Deputy Prime Minister"},
                         {"RU", "Alexander Novak", "deputy prime-minister"}})
                  .people.size(),
              1u);
}

TEST(People, OthersStayApart) {
    for (const auto& [one, other] :
         std::vector<std::pair<Seen, Seen>>{{{"CN", "Jin Wei"}, {"CN", "Yin Wei"}},
                                            {{"CN", "Zhang Wei"}, {"CN", "Zang Wei"}},
                                            {{"CN", "Wang Yang"}, {"CN", "Yang Wang"}},
                                            {{"KZ", "Ann Lee"}, {"UZ", "Ann Lee"}},
                                            {{"VN", "Nguyen Xuan Phuc"}, {"VN", "Nguyen Van Phuc"}}}) {
        EXPECT_EQ(record_of({one, other}).people.size(), 2u) << one.name << " / " << other.name;
    }
}

TEST(People, AShortNameIsTheBearerInThatOfficeNearestInTime) {
    const Record record = record_of({{"CN", "Li Keqiang", "Premier", "2020-12-03"},
                                     {"CN", "Li Qiang", "Premier", "2024-08-22"},
                                     {"CN", "Li", "Premier", "2021-01-01"},
                                     {"CN", "Li", "Premier", "2024-09-01"},
                                     {"CN", "Li", "Premier", "2001-01-01"}});
    EXPECT_THAT(test::ids(record.people),
                ElementsAre("person/cn/li-keqiang", "person/cn/li-premier-2001", "person/cn/li-qiang"));
    EXPECT_EQ(record.person("person/cn/li-premier-2021"), record.person("person/cn/li-keqiang"));
}

TEST(People, AShortNameOfTwoIsNeither) {
    const Record record = record_of({{"CN", "Li Keqiang", "Premier", "2024-01-03"},
                                     {"CN", "Li Qiang", "Premier", "2024-08-22"},
                                     {"CN", "Li", "Premier", "2024-06-01"}});
    EXPECT_EQ(record.people.size(), 3u);
}

TEST(People, ANameWithoutPartyJoinsItsOnlyBearer) {
    EXPECT_EQ(record_of({{"", "Ann Lee"}, {"KZ", "Ann Lee"}}).people.size(), 1u);
    EXPECT_EQ(record_of({{"", "Ann Lee"}, {"KZ", "Ann Lee"}, {"UZ", "Ann Lee"}}).people.size(), 3u);
}

TEST(Offices, TenuresRunFromFirstToLastSeen) {
    const Record record = record_of({{"CN", "Li Qiang", "Premier", "2024-08-22"},
                                     {"CN", "Li Qiang", "premier", "2023-12-19"},
                                     {"CN", "Li Qiang", "Premier"}});
    ASSERT_EQ(record.people.size(), 1u);
    ASSERT_EQ(record.people[0].tenures.size(), 1u);
    const Tenure& tenure = record.people[0].tenures[0];
    EXPECT_EQ(tenure.title, "Premier");
    EXPECT_EQ(tenure.first.iso(), "2023-12-19");
    EXPECT_EQ(tenure.last.iso(), "2024-08-22");
    EXPECT_EQ(tenure.supports.size(), 3u);
}

TEST(Offices, ATenureNeverEndsInTheFuture) {
    test::Report report("a", "2025-09-04");
    report.person("UZ", "Rustam Azizov", "Deputy Prime Minister");
    report.session(report.body(BodyKind::commission, {"KZ", "UZ"}, "commission"), 22, "2025-09-19",
                   SessionStatus::announced);
    report.reading().document.event_date = Stated<DateRange>{parse_iso_range("2025-09-19").value(), {}};
    EXPECT_EQ(test::fold({report}).people.at(0).tenures.at(0).last.iso(), "2025-09-04");
    report.info().published = {};
    const Record undated = test::fold({report});
    EXPECT_TRUE(undated.people.at(0).tenures.at(0).last.empty());
    EXPECT_TRUE(undated.documents.at(0).date.first.empty());
}

}  // namespace
}  // namespace rapporteur
