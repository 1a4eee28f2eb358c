#include "briefing/briefing_docx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "briefing/docx_parts.h"
#include "briefing/noted.h"
#include "briefing/xml.h"
#include "text/zip.h"

namespace rapporteur {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Xml, EscapesMarkupAndLeavesOutWhatXmlDoesNotAllow) {
    EXPECT_EQ(xml_escaped("<a href=\"x\">&amp;"), "&lt;a href=&quot;x&quot;&gt;&amp;amp;");
    EXPECT_EQ(xml_escaped(std::string("a\0b\x01\x0B\x1F"
                                      "c\t",
                                      9)),
              "abc\t");
    EXPECT_EQ(xml_escaped("a\xFF\xED\xA0\x80\xEF\xBF\xBE\xEF\xBF\xBF"
                          "b"),
              "ab");
    EXPECT_EQ(xml_escaped("中文 😀"), "中文 😀");
}

TEST(Zip, IsTheSameWhateverTheTimeZone) {
    const std::vector<std::pair<std::string, std::string>> files = {{"a.txt", "A"},
                                                                    {"b/c.txt", std::string(100000, 'c')}};
    setenv("TZ", "Pacific/Kiritimati", 1);
    tzset();
    const std::string east = zip_of(files);
    setenv("TZ", "America/Adak", 1);
    tzset();
    EXPECT_EQ(zip_of(files), east);
    unsetenv("TZ");
    tzset();
    EXPECT_LT(east.size(), 2000U);
}

TEST(Docx, LanguageTagsOfDocumentsAreNotTrusted) {
    EXPECT_EQ(docx_language("zh-Hans"), "zh-CN");
    EXPECT_EQ(docx_language("uz"), "uz");
    EXPECT_EQ(docx_language("x\"/><w:b"), "en-GB");
}

TEST(Docx, OnlyTheWebIsLinkedTo) {
    EXPECT_TRUE(can_be_followed("https://example.org/a?b=1&c=2"));
    EXPECT_FALSE(can_be_followed("javascript:alert(1)"));
    EXPECT_FALSE(can_be_followed("file:///etc/passwd"));
    EXPECT_FALSE(can_be_followed("https://example.org/' uri='x"));
    EXPECT_FALSE(can_be_followed("https://example.org/\xE4\xB8\xAD"));
}

TEST(Docx, CorePropertiesBearTheTitleAndTheRecordsLatestDay) {
    Briefing briefing;
    briefing.title = "A <title> & more";
    briefing.as_of = {2024, 8, 21};
    const std::string core = docx_core_properties(briefing);
    EXPECT_THAT(core, HasSubstr("<dc:title>A &lt;title&gt; &amp; more</dc:title>"));
    EXPECT_THAT(core, HasSubstr(">2024-08-21T00:00:00Z<"));
    briefing.as_of = {2024, 8, 0};
    EXPECT_THAT(docx_core_properties(briefing), Not(HasSubstr("created")));
}

}  // namespace
}  // namespace rapporteur
