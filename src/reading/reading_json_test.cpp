#include "reading/reading_json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "reading/claim_names.h"

namespace rapporteur {
namespace {

const char* const small_reading =
    R"({"source":{"path":"a.txt","sha256":"ab","bytes":100,"language":"en"},)"
    R"("document":{"agency":{"value":"Agency","span":[0,6]},"published":{"value":"2024-08-22","span":[7,17]}},)"
    R"("people":[{"id":"p1","name":"Ann Lee","party":"AA","offices":[{"title":"Premier","party":"AA","span":[1,5]}],)"
    R"("mentions":[[6,13],[20,23]],"rule":"en.person"}],)"
    R"("bodies":[{"id":"b1","name":"A-B Commission","kind":"commission","parties":["AA","BB"],"topics":["energy"],)"
    R"("mentions":[[30,44]]}],)"
    R"("reports":[],)"
    R"("sessions":[{"id":"s1","body":"b1","kind":"regular","status":"held","ordinal":{"value":29,"span":[26,30]},)"
    R"("date":{"value":"2024-08-20/2024-08-21","span":[50,60]},"mode":{"value":"in-person"},)"
    R"("place":{"city":"Moscow","country":"RU","span":[61,67]},"chairs":[{"person":"p1","party":"AA"}],)"
    R"("span":[26,44]}],)"
    R"("instruments":[{"kind":"minutes","action":"signed","title":"minutes","session":"s1","span":[70,77],)"
    R"("action_span":[78,80]}],)"
    R"("commitments":[{"actor":"AA","speaker":"p1","strength":"will","trigger":[81,85],"session":"s1",)"
    R"("actions":[{"span":[86,90],"areas":["tourism"]}],)"
    R"("target":{"measure":"trips","comparator":">","value":2000000,"derivation":"2 x 1000000",)"
    R"("span":[86,90]},)"
    R"("deadline":{"value":"--12-31","words":"by the end","span":[90,92],"year_from_record":true}}],)"
    R"("indicators":[{"measure":"trade","comparator":"~","value":2.5E11,"unit":"USD","period":"2023",)"
    R"("change_percent":2.63E1,"source":"ministry","span":[93,95]}],)"
    R"("areas":[{"id":"energy","span":[95,96]}],"history":[{"since":1996,"subject":"b1","span":[96,97]}],)"
    R"("quotes":[{"speaker":"p1","span":[97,98]}],"milestones":[{"kind":"anniversary","name":"75th","span":[98,99]}],)"
    R"("assessments":[{"span":[99,100]}],"notes":[{"message":"not read","span":[0,1]}]})";

std::string again(const std::string& json) {
    const auto reading = reading_from_json(json);
    return reading ? reading_to_json(*reading) : reading.error().text();
}

TEST(ReadingJson, WritesWhatItReadsInOneFixedOrder) {
    std::string expected = small_reading;
    expected.replace(expected.find("2.5E11"), 6, "250000000000");
    EXPECT_EQ(again(small_reading), expected);
    EXPECT_EQ(again(expected), expected);
}

TEST(ReadingJson, AnEmptyObjectIsAnEmptyReading) {
    const auto reading = reading_from_json("{}");
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading->sessions.empty());
}

TEST(ReadingJson, TakesLooserTargetsAndDeadlines) {
    const auto reading = reading_from_json(
        R"({"file":"x.txt","sha256":"cd","commitments":[{"actor":"RU","speaker":"nobody","strength":"will",
            "actions":[],"trigger":null,
            "deadline":{"value":"2024-12-31","span":{"start":3,"end":9,"text":"by then"},"basis":"year cross-document"},
            "target":{"measure":"trips","operator":">=","value":2000000,"span":{"start":1,"end":2}}}]})");
    ASSERT_TRUE(reading) << reading.error().text();
    EXPECT_EQ(reading->source.path, "x.txt");
    EXPECT_EQ(reading->source.sha256, "cd");
    const CommitmentClaim& claim = reading->commitments.at(0);
    EXPECT_FALSE(claim.speaker);
    EXPECT_EQ(claim.target->comparator, Comparator::greater);
    EXPECT_EQ(claim.target->value, 2000000);
    EXPECT_EQ(claim.deadline->date.first, (Date{0, 12, 31}));
    EXPECT_TRUE(claim.deadline->year_from_record);
    EXPECT_EQ(claim.deadline->words, "by then");
    EXPECT_EQ(claim.deadline->span, (Span{3, 9}));
}

struct Refusal {
    const char* json;
    const char* message;
};

TEST(ReadingJson, RefusesAndNamesTheField) {
    const Refusal refusals[] = {
        {"", "is not JSON"},
        {"[]", "is not an object"},
        {R"({"people":{}})", "people: is not an array"},
        {R"({"people":[{"id":1}]})", "people[0].id: is not a string"},
        {R"({"people":[{"id":"a"},{"id":"a"}]})", "people[1].id: is used twice"},
        {R"({"people":[{"name":"a"}]})", "people[0].id: is missing"},
        {R"({"areas":[{"id":"a","span":[5]}]})", "areas[0].span: is not a span"},
        {R"({"areas":[{"id":"a","span":[5,5]}]})", "areas[0].span: is not a span"},
        {R"({"areas":[{"id":"a","span":[-1,5]}]})", "areas[0].span: is not a span"},
        {R"({"areas":[{"id":"a","span":[1,5000000000]}]})", "areas[0].span: ends at byte 5000000000"},
        {R"({"areas":[{"id":"a","span":[1,51]}]})", "areas[0].span: ends at byte 51 of a text of 50"},
        {R"({"areas":[{"id":"a","span":[1,1e300]}]})", "areas[0].span[1]: is not a whole number"},
        {R"({"bodies":[{"id":"a","kind":"club"}]})", "bodies[0].kind: is not one of the names"},
        {R"({"bodies":[{"id":"a"}]})", "bodies[0].kind: is missing"},
        {R"({"sessions":[{"id":"s","body":"b","kind":"regular","status":"held"}]})", "sessions[0].body: refers to"},
        {R"({"document":{"published":{"value":"22 August"}}})", "document.published.value: is not a date"},
        {R"({"history":[{"since":-4}]})", "history[0].since: is out of range"},
        {R"({"indicators":[{"comparator":"=","measure":"a"}]})", "indicators[0].value: is missing"},
    };
    for (const Refusal& refusal : refusals) {
        const auto reading = reading_from_json(refusal.json, 50);
        ASSERT_FALSE(reading) << refusal.json;
        EXPECT_NE(reading.error().text().find(refusal.message), std::string::npos) << reading.error().text();
    }
}

TEST(ReadingJson, DeepNestingIsRefused) {
    EXPECT_FALSE(reading_from_json(std::string(100000, '[')));
    EXPECT_FALSE(reading_from_json(R"({"x":)" + std::string(100000, '[') + std::string(100000, ']') + "}"));
}

TEST(ReadingJson, EveryNameIsReadBack) {
    for (int i = 0; i <= int(BodyKind::organization); ++i) {
        EXPECT_EQ(named<BodyKind>(name_of(BodyKind(i))), BodyKind(i));
    }
    for (int i = 0; i <= int(InstrumentKind::documents); ++i) {
        EXPECT_EQ(named<InstrumentKind>(name_of(InstrumentKind(i))), InstrumentKind(i));
    }
    for (int i = 0; i <= int(Strength::hoped); ++i) EXPECT_EQ(named<Strength>(name_of(Strength(i))), Strength(i));
    EXPECT_FALSE(named<Mode>("telepathy"));
}

RC_GTEST_PROP(ReadingJsonProperty, DamagedInputNeverCrashes, ()) {
    std::string text = small_reading;
    const auto edits = *rc::gen::container<std::vector<std::pair<unsigned short, char>>>(
        rc::gen::arbitrary<std::pair<unsigned short, char>>());
    for (const auto& [place, byte] : edits) text[place % text.size()] = byte;
    const auto reading = reading_from_json(text);
    if (!reading) return;
    const std::string once = reading_to_json(*reading);
    RC_ASSERT(again(once) == once);
}

/// The careful human's readings that lie beside a developer's checkout; CI must have them.
TEST(ReadingJson, ReadsTheGoldReadings) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(RAPPORTEUR_SHARED_DIR) / "gold";
    if (!fs::exists(folder)) {
        const char* ci = std::getenv("CI");
        if (ci && std::string(ci) == "true") FAIL() << folder << " is missing";
        GTEST_SKIP() << folder << " is missing";
    }
    for (const auto& entry : fs::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        std::stringstream text;
        text << file.rdbuf();
        const auto reading = reading_from_json(text.str());
        ASSERT_TRUE(reading) << entry.path() << ": " << reading.error().text();
        EXPECT_FALSE(reading->sessions.empty());
        EXPECT_EQ(again(reading_to_json(*reading)), reading_to_json(*reading)) << entry.path();
    }
}

}  // namespace
}  // namespace rapporteur
