#include <algorithm>
#include <set>

#include "serve_world.h"

/// The record's lists and the search, as `serve` answers.
namespace rapporteur::testing {
namespace {

namespace json = boost::json;
using ::testing::HasSubstr;


class ServeLists : public Serve {
  protected:
    json::value asked_for(const std::string& target) const {
        const Answered answered = got(port_, target);
        EXPECT_EQ(answered.status, 200) << target << "\n" << answered.body;
        return json::parse(answered.body);
    }

    static std::multiset<std::string> entries(const json::value& list) {
        std::multiset<std::string> out;
        for (json::value entry : list.as_array()) {
            for (const char* const added : {"id", "created", "modified"}) entry.as_object().erase(added);
            out.insert(json::serialize(entry));
        }
        return out;
    }
};

TEST_F(ServeLists, TheySayWhatTheCommandLineSays) {
    const std::pair<const char*, const char*> topics[] = {{"mechanisms", "mechanisms"}, {"sessions", "sessions"}, {"people", "people"}, {"commitments", "commitments"},
                                                          {"instruments", "instruments"}, {"figures", "series"}, {"gaps", "gaps"}, {"gaps", "expectations"},
                                                          {"conflicts", "conflicts"}, {"review", "items"}, {"documents", "documents"}};
    for (const auto& [topic, list] : topics) {
        const auto told = asked_for(std::string("/api/v1/") + topic), shown = json::parse(ran_well({"show", topic, "--format", "json"}));
        EXPECT_EQ(entries(told.at(list)), entries(shown.at(list))) << topic;
    }
    EXPECT_EQ(asked_for("/api/v1/mechanisms").at("sources"), json::parse(ran_well({"show", "--format", "json"})).at("sources"));
}

TEST_F(ServeLists, PagesTogetherAreTheWhole) {
    const json::array whole = asked_for("/api/v1/documents").at("documents").as_array();
    json::array together;
    std::string after = "0";
    for (int pages = 0; pages < 10 && !after.empty(); ++pages) {
        const auto page = asked_for("/api/v1/documents?limit=1&after=" + after);
        for (const auto& entry : page.at("documents").as_array()) together.push_back(entry);
        after = page.as_object().contains("next") ? std::string(page.at("next").as_string()) : "";
    }
    EXPECT_EQ(together, whole);
    EXPECT_EQ(asked_for("/api/v1/documents?limit=1").at("total"), json::value(3));
}

TEST_F(ServeLists, FiltersAreAllRequired) {
    EXPECT_EQ(asked_for("/api/v1/sessions?side=KZ").at("sessions").as_array().size(), 3U);
    EXPECT_EQ(asked_for("/api/v1/sessions?side=KZ&year=1992").at("sessions").as_array().size(), 1U);
    EXPECT_EQ(asked_for("/api/v1/sessions?side=CN").at("sessions").as_array().size(), 0U);
    EXPECT_EQ(asked_for("/api/v1/sessions?facets=1").at("facets").at("side").at("UZ"), json::value(3));
}

TEST_F(ServeLists, CommitmentsStandInTheOrderAskedFor) {
    const auto days = [&](const std::string& query, const char* field) {
        std::vector<std::string> out;
        for (std::string after = "0"; !after.empty();) {
            const auto page = asked_for("/api/v1/commitments?limit=2&after=" + after + query);
            for (const auto& one : page.at("commitments").as_array()) out.emplace_back(one.at(field).as_string());
            after = page.as_object().contains("next") ? std::string(page.at("next").as_string()) : "";
        }
        return out;
    };
    const std::vector<std::string> upwards{"1992-12-31", "1993-12-31", "1994-12-31"}, downwards{"1994-12-31", "1993-12-31", "1992-12-31"};
    EXPECT_EQ(days("&sort=deadline", "due"), upwards);
    EXPECT_EQ(days("&sort=-deadline", "due"), downwards);
    EXPECT_EQ(days("&sort=-deadline&side=both", "due"), downwards);
    EXPECT_EQ(days("&sort=date", "date"), (std::vector<std::string>{"1991-05-12", "1992-05-12", "1993-05-12"}));
    EXPECT_EQ(days("&sort=-date", "date"), days("", "date"));
    EXPECT_EQ(days("&sort=strength", "strength"), (std::vector<std::string>{"agreed", "agreed", "agreed"}));
    EXPECT_EQ(days("&sort=-side", "actor"), (std::vector<std::string>{"both", "both", "both"}));
    EXPECT_EQ(days("&due=overdue", "due"), upwards) << "their days are long past";
    EXPECT_TRUE(days("&due=open", "due").empty());
    EXPECT_TRUE(days("&due=none", "due").empty());
    for (const char* const query : {"sort=colour", "due=later", "due=open&sort=side"}) EXPECT_EQ(got(port_, std::string("/api/v1/commitments?") + query).status, 400) << query;
    EXPECT_EQ(got(port_, "/api/v1/people?sort=date").status, 400);
}

TEST_F(ServeLists, OneEntryHasAnAddressOfItsOwn) {
    for (const auto& [topic, list] : std::vector<std::pair<std::string, const char*>>{{"commitments", "commitments"}, {"instruments", "instruments"}, {"figures", "series"}, {"people", "people"}}) {
        const auto all = asked_for("/api/v1/" + topic).at(list).as_array();
        ASSERT_FALSE(all.empty()) << topic;
        const auto one = asked_for("/api/v1/" + topic + "?limit=100&id=" + std::string(all.back().at("id").as_string()));
        EXPECT_EQ(one.at(list), json::value(json::array{all.back()})) << topic;
        EXPECT_EQ(one.at("total"), json::value(1)) << topic;
        EXPECT_TRUE(asked_for("/api/v1/" + topic + "?id=nobody").at(list).as_array().empty()) << topic;
        EXPECT_EQ(got(port_, "/api/v1/" + topic + "?id=nobody&modified_since=2020-01-01").status, 400) << topic;
    }
}

TEST_F(ServeLists, AreasAreNamedInTheReadersLanguage) {
    EXPECT_EQ(asked_for("/api/v1/names?language=ru").at("areas").at("energy"), json::value("энергетика"));
    EXPECT_EQ(asked_for("/api/v1/names?language=zh").at("areas").at("trade"), json::value("贸易"));
    EXPECT_EQ(asked_for("/api/v1/names?language=xx").at("areas").at("five_g"), json::value("5G")) << "in English, where a language has no name";
}

TEST_F(ServeLists, AMechanismIsShortInTheListAndWholeByItself) {
    put_reports(4, 9);
    ran_well({"read", "reports"});
    const auto body = asked_for("/api/v1/mechanisms").at("mechanisms").at(0).at("bodies").at(0), whole = asked_for("/api/v1/mechanism/kz-uz").at("bodies").at(0);
    EXPECT_EQ(whole.at("sessions").as_array().size(), 9U);
    EXPECT_EQ(body.at("sessions").as_array(), json::array{whole.at("sessions").at(8)});
    for (const auto& one : {body, whole}) {
        EXPECT_EQ(one.at("session_count"), json::value(9));
        EXPECT_EQ(one.at("first"), json::value("1991-05-12"));
        EXPECT_EQ(one.at("last"), json::value("1999-05-12"));
    }
}

TEST_F(ServeLists, WhatCannotBeAskedForIsToldSo) {
    for (const char* const query : {"colour=red", "limit=0", "limit=1001", "limit=x", "after=-1", "modified_since=2020-01-01&side=KZ"}) {
        EXPECT_EQ(got(port_, std::string("/api/v1/sessions?") + query).status, 400) << query;
    }
    EXPECT_EQ(got(port_, "/api/v1/search?colour=red").status, 400);
    EXPECT_EQ(got(port_, "/api/v1/search?q=" + std::string(600, 'q')).status, 400);
    EXPECT_EQ(got(port_, "/api/v1/changes").status, 400);
}

TEST_F(ServeLists, WhatChangedAndWentIsTold) {
    const auto series = asked_for("/api/v1/figures").at("series").at(0);
    const auto cited = series.at("values").at(0).at("cited").at(0);
    const std::string before = std::string(asked_for("/api/v1/changes?since=2000-01-01T00:00:00Z").at("now").as_string());
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));  // times are told in seconds
    std::vector<json::value> acts;
    for (const auto& value : series.at("values").as_array()) {
        for (const auto& words : value.at("cited").as_array()) acts.push_back(json::object{{"act", "reject"}, {"document", words.at("document")}, {"claim", "indicator"}, {"span", words.at("span")}});
    }
    for (const auto& act : acts) EXPECT_EQ(posted("/api/v1/acts", json::serialize(json::object{{"act", act}})).status, 201);
    const auto since = asked_for("/api/v1/figures?modified_since=" + before);
    ASSERT_EQ(since.at("removed").as_array().size(), 1U);
    EXPECT_EQ(since.at("removed").at(0).at("id"), series.at("id"));
    EXPECT_TRUE(asked_for("/api/v1/figures").at("series").as_array().empty());
    EXPECT_EQ(asked_for("/api/v1/changes?since=" + before).at("topics").at("figures").at("removed").at(0).at("id"), series.at("id"));

    posted("/api/v1/acts", R"({"act":{"act":"undo","number":1}})");
    EXPECT_EQ(asked_for("/api/v1/figures").at("series").as_array().size(), 1U) << "what is taken back comes back";
}

TEST_F(ServeLists, SearchFindsWordsPhrasesAndWhatIsLeftOut) {
    const auto kinds = [&](const std::string& query) {
        std::set<std::string> out;
        const auto told = asked_for("/api/v1/search?q=" + query);
        for (const auto& one : told.at("results").as_array()) out.emplace(one.at("kind").as_string());
        return out;
    };
    EXPECT_EQ(kinds("abenov"), (std::set<std::string>{"person", "session", "document"}));
    EXPECT_EQ(kinds("aben"), kinds("abenov")) << "the last word may go on";
    EXPECT_EQ(kinds("aben+"), std::set<std::string>{}) << "it is whole once a blank follows";
    EXPECT_EQ(kinds("%22border+market%22"), (std::set<std::string>{"commitment", "document"}));
    EXPECT_EQ(kinds("%22market+border%22"), std::set<std::string>{});
    EXPECT_EQ(kinds("tashkent+-border+-tashkent"), std::set<std::string>{});
    EXPECT_EQ(kinds("abenov&kind=person"), std::set<std::string>{"person"});
    EXPECT_EQ(kinds("abenov&side=UZ&kind=person"), std::set<std::string>{});
    EXPECT_EQ(kinds("%22%29+OR+words+:+*"), std::set<std::string>{}) << "nothing typed is a command";
}

TEST_F(ServeLists, SearchMarksWhatItFound) {
    const auto found = asked_for("/api/v1/search?q=JAMSHID&kind=document&limit=1");
    std::string marked;
    for (const auto& part : found.at("results").at(0).at("excerpt").as_array()) {
        if (part.at("hit").as_bool()) marked += part.at("text").as_string();
    }
    EXPECT_EQ(marked, "Jamshid");
    const auto& result = found.at("results").at(0);
    const auto begin = result.at("span").at(0).to_number<std::size_t>(), end = result.at("span").at(1).to_number<std::size_t>();
    const std::string text(asked_for("/api/v1/document/" + std::string(result.at("id").as_string())).at("text").as_string());
    EXPECT_EQ(text.substr(begin, end - begin), "Jamshid");
    EXPECT_TRUE(found.as_object().contains("next"));
}

TEST_F(ServeLists, ChineseIsFoundWithoutBlanks) {
    posted("/api/v1/documents?name=zh.txt", "中俄总理第二十九次定期会晤在莫斯科举行,双方签署联合公报。\n");
    const json::array found = asked_for("/api/v1/search?q=%E5%AE%9A%E6%9C%9F%E4%BC%9A%E6%99%A4&kind=document").at("results").as_array();  // 定期会晤
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(json::serialize(found.at(0)), HasSubstr("zh.txt"));
}

TEST_F(ServeLists, AnswersOutliveARecordThatCannotBeWritten) {
    server_->signal(SIGTERM);
    server_->wait();
    std::filesystem::permissions(folder(), std::filesystem::perms::all & ~std::filesystem::perms::others_write);
    std::filesystem::permissions(path("rapporteur.db"), std::filesystem::perms::owner_read | std::filesystem::perms::others_read);
    Given given;
    given.in_child = become_nobody;
    start(given);
    EXPECT_EQ(asked_for("/api/v1/sessions").at("sessions").as_array().size(), 3U);
}

TEST_F(ServeLists, WhyASentenceWasReadSoIsTold) {
    const std::string sha256(asked_for("/api/v1/documents?limit=1").at("documents").at(0).at("sha256").as_string());
    const auto document = asked_for("/api/v1/document/" + sha256), told = asked_for("/api/v1/document/" + sha256 + "/explain");
    const std::string text(document.at("text").as_string());
    std::size_t fired = 0, missed = 0;
    for (const auto& sentence : told.at("sentences").as_array()) {
        EXPECT_LE(sentence.at("span").at(1).to_number<std::size_t>(), text.size());
        fired += sentence.at("fired").as_array().size();
        const json::value* const miss = sentence.as_object().if_contains("near_miss");
        if (miss == nullptr) continue;
        ++missed;
        const auto begin = miss->at("span").at(0).to_number<std::size_t>(), end = miss->at("span").at(1).to_number<std::size_t>();
        EXPECT_EQ(std::string(miss->at("matched").as_string()), text.substr(begin, end - begin));
        EXPECT_FALSE(miss->at("wanted").as_string().empty());
    }
    EXPECT_GT(fired, 10U);
    EXPECT_GT(missed, 0U);
    EXPECT_EQ(got(port_, "/api/v1/document/00/explain").status, 404);
}

TEST_F(ServeLists, WordsOfADocumentTellWhatRestsOnThem) {
    const std::string sha256(asked_for("/api/v1/documents?limit=1").at("documents").at(0).at("sha256").as_string());
    const auto document = asked_for("/api/v1/document/" + sha256);
    std::set<std::string> kinds;
    for (const auto& one : document.at("supports").as_array()) kinds.insert(std::string(one.at("entity").as_string()).substr(0, 6));
    EXPECT_EQ(kinds, (std::set<std::string>{"body/k", "commit", "figure", "instru", "person", "sessio"}));
}

/// Every address of the description that needs nothing but itself answers as it says, with what it says must be there.
TEST_F(ServeLists, TheDescriptionDescribesWhatIsServed) {
    const auto description = asked_for("/api");
    EXPECT_EQ(description.at("openapi"), json::value("3.1.0"));
    std::size_t asked_of = 0;
    for (const auto& [path, item] : description.at("paths").as_object()) {
        if (item.as_object().contains("x-only-with")) continue;
        const json::value& get = item.at("get");
        std::string target(path);
        bool askable = target.find('{') == std::string::npos && target != "/api/v1/events";
        if (const json::value* const parameters = get.as_object().if_contains("parameters")) {
            for (const auto& one : parameters->as_array()) {
                if (one.at("required").as_bool() && one.as_object().contains("example")) target += "?" + std::string(one.at("name").as_string()) + "=" + std::string(one.at("example").as_string());
            }
        }
        if (!askable) continue;
        ++asked_of;
        const auto answer = asked_for(target);
        const json::value* const required = get.at("responses").at("200").at("content").at("application/json").at("schema").as_object().if_contains("required");
        if (required == nullptr) continue;
        for (const auto& field : required->as_array()) EXPECT_TRUE(answer.as_object().contains(field.as_string())) << target << " " << field;
    }
    EXPECT_GE(asked_of, 15U);
}

TEST_F(ServeLists, FilesAreTheCommandLinesFiles) {
    const auto file = [&](const std::string& target) {
        const Answered answered = got(port_, "/api/v1/export/" + target);
        EXPECT_EQ(answered.status, 200) << target << answered.body;
        EXPECT_THAT(answered.head, HasSubstr("Content-Disposition: attachment; filename=")) << target;
        return answered.body;
    };
    EXPECT_EQ(file("calendar.ics"), ran_well({"export", "--format", "ics"}));
    EXPECT_EQ(file("record.jsonld"), ran_well({"export", "--format", "jsonld"}));
    EXPECT_EQ(file("briefing.txt?since=1992&language=ru"), ran_well({"brief", "--since", "1992", "--language", "ru", "--format", "text"}));
    EXPECT_THAT(file("briefing.pdf?since=1990"), ::testing::StartsWith("%PDF-"));
    EXPECT_THAT(file("briefing.docx?since=1990"), ::testing::StartsWith("PK"));
    EXPECT_THAT(file("tables.zip"), ::testing::StartsWith("PK"));
    EXPECT_EQ(got(port_, "/api/v1/export/record.exe").status, 404);
    EXPECT_EQ(got(port_, "/api/v1/export/calendar.ics?body=body/none").status, 404);
    EXPECT_EQ(got(port_, "/api/v1/export/calendar.ics?since=yesterday").status, 400);
    for (const char* const asked : {"language=xx", "", "since=yesterday", "since=2024&session=session/x"}) {
        EXPECT_EQ(got(port_, std::string("/api/v1/export/briefing.pdf?") + asked).status, 400) << asked;
    }
    EXPECT_EQ(got(port_, "/api/v1/export/briefing.pdf?body=body/none").status, 404);
}

}  // namespace
}  // namespace rapporteur::testing
