#include "exports/ics/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exports/example_for_test.h"

namespace rapporteur {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string calendar(const Record& record) {
    return calendar_of({record, test::made_up_words()}, Messages(english())).value_or("");
}

/// The lines of the event of a session, unfolded.
std::string event(const Record& record, const EntityId& session) {
    std::string text = calendar(record);
    for (std::size_t fold = text.find("\r\n "); fold != text.npos; fold = text.find("\r\n ", fold)) text.erase(fold, 3);
    const std::size_t uid = text.find("UID:" + session + "@rapporteur\r\n");
    return uid == text.npos ? "" : text.substr(uid, text.find("END:VEVENT", uid) - uid);
}

TEST(Calendar, AHeldSessionIsConfirmedOnItsDay) {
    const std::string made = event(test::example_record(), "session/kz-uz/commission/trade/20");
    EXPECT_THAT(made, HasSubstr("DTSTART;VALUE=DATE:20230512\r\nDTEND;VALUE=DATE:20230513\r\n"));
    EXPECT_THAT(made, HasSubstr("STATUS:CONFIRMED\r\n"));
    EXPECT_THAT(made, HasSubstr("LOCATION:Tashkent\\, UZ\r\n"));
    EXPECT_THAT(made, HasSubstr("SEQUENCE:0\r\n"));
    EXPECT_THAT(made, HasSubstr("DTSTAMP:20230513T000000Z\r\n"));
    EXPECT_THAT(made, HasSubstr("chair for KZ: Serik Abenov\\nchair for UZ: Jamshid Karimov\\n"));
}

TEST(Calendar, AnAnnouncedSessionIsTentativeAndARangeOfDaysSpans) {
    const std::string made = event(test::example_record(), "session/kz-uz/commission/trade/21");
    EXPECT_THAT(made, HasSubstr("DTSTART;VALUE=DATE:20240603\r\nDTEND;VALUE=DATE:20240606\r\nSTATUS:TENTATIVE\r\n"));
}

TEST(Calendar, ASessionCalledOffIsCancelled) {
    EXPECT_THAT(event(test::example_record(), "session/kz-uz/commission/trade/22"), HasSubstr("STATUS:CANCELLED\r\n"));
}

TEST(Calendar, ASessionOfWhichOnlyTheMonthIsKnownHasNoEvent) {
    const Record record = test::example_record();
    EXPECT_EQ(event(record, "session/kz-uz/commission/trade/18"), "");
    EXPECT_EQ(sessions_without_days(record), 1U);
}

TEST(Calendar, ADisputedDateHasNoEvent) {
    test::Report a("aa"), b("bb");
    a.session(a.body(BodyKind::commission, {"KZ", "UZ"}, "commission"), 1, "2024-01-01");
    b.session(b.body(BodyKind::commission, {"KZ", "UZ"}, "commission"), 1, "2024-02-01");
    const Record record = test::fold({a, b});
    ASSERT_EQ(record.sessions.size(), 1U);
    EXPECT_EQ(calendar(record), "") << "and a calendar without an event is none";
}

TEST(Calendar, AnActRaisesTheSequenceAndKeepsTheUid) {
    const Act act{1, "li", "2024-01-01T00:00:00Z", "",
                  SetSlot{"session/kz-uz/commission/trade/20", "date", "2023-05-14"}};
    const std::string made = event(test::example_record({act}), "session/kz-uz/commission/trade/20");
    EXPECT_THAT(made, HasSubstr("SEQUENCE:1\r\n"));
    EXPECT_THAT(made, HasSubstr("DTSTART;VALUE=DATE:20230514\r\n"));
}

TEST(Calendar, ANameCannotEndItsLine) {
    test::Report report("aa");
    report.session(report.body(BodyKind::commission, {"KZ", "UZ"}, "a\r\nEND:VCALENDAR\r\nb;c"), 1, "2024-01-01");
    EXPECT_THAT(calendar(test::fold({report})), Not(HasSubstr("\r\nEND:VCALENDAR\r\nb")));
}

}  // namespace
}  // namespace rapporteur
