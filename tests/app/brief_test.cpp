#include <algorithm>
#include <cstdlib>

#include "world.h"

/// Briefings as other people's tools see them: poppler's for PDF, Python's zipfile and ElementTree for DOCX.
namespace rapporteur::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const std::string body = "body/kz-uz/commission/intergovernmental-commission-on-bilateral-cooperation";

class Brief : public World {
  protected:
    void SetUp() override { ran_well({"read", RAPPORTEUR_EXAMPLES_DIR}); }

    /// What a command line writes to standard output; it must end well.
    std::string said(const std::string& command) const {
        const auto out = path("said");
        EXPECT_EQ(std::system(("cd " + folder().string() + " && " + command + " > " + out.string()).c_str()), 0)
            << command;
        return read_file(out);
    }

    /// The pages' words with every run of blanks as one.
    std::string words_of_pdf(const std::string& name) const {
        std::string out;
        for (char c : said("pdftotext -nopgbrk " + name + " -")) {
            const bool blank = c == ' ' || c == '\n';
            if (!blank || (!out.empty() && out.back() != ' ')) out += blank ? ' ' : c;
        }
        return out;
    }

    static void expect_in_order(const std::string& text, const std::vector<std::string>& words) {
        std::size_t at = 0;
        for (const std::string& one : words) {
            const std::size_t found = text.find(one, at);
            ASSERT_NE(found, text.npos) << one << " is not after what stands before it in\n" << text.substr(at);
            at = found + one.size();
        }
    }

    std::string python(const std::string& script, const std::string& file) const {
        put("check.py", script);
        return said("python3 check.py " + file);
    }
};

TEST_F(Brief, PdfSaysItsWordsInReadingOrderInThreeLanguages) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> expected = {
        {"en",
         {"At a glance", "What was agreed", "20, 18 May 2023", "Astana, Kazakhstan", "double bilateral trade",
          "What became of it", "passed", "Figures", "What sources disagree on", "Sources",
          "Altyn News, 19 November 2021"}},
        {"zh",
         {"概览", "商定内容", "2023年5月18日", "哈萨克斯坦", "double bilateral trade", "后续情况", "已过", "指标",
          "不一致", "来源", "2021年11月19日"}},
        {"ru",
         {"Коротко", "Что согласовано", "20, 18 мая 2023", "Astana, Казахстан", "double bilateral trade",
          "Что из этого вышло", "истёк", "Показатели", "В чём источники расходятся", "Источники", "19 ноября 2021"}}};
    for (const auto& [language, words] : expected) {
        ran_well({"brief", "--body", body, "--language", language, "--out", language + ".pdf"});
        expect_in_order(words_of_pdf(language + ".pdf"), words);
    }
}

TEST_F(Brief, PdfCarriesItsFontsTitleOutlineAndLinks) {
    ran_well({"brief", "--body", body, "--language", "zh", "--out", "zh.pdf"});
    const std::vector<std::string> fonts = lines_of(said("pdffonts zh.pdf"));
    ASSERT_GT(fonts.size(), 3U);
    for (std::size_t i = 2; i < fonts.size(); ++i)
        EXPECT_THAT(fonts[i], HasSubstr(" yes yes yes ")) << "embedded, subset, with its characters";
    EXPECT_THAT(said("pdffonts zh.pdf"), AllOf(HasSubstr("CJK"), HasSubstr("Noto")));
    const std::string info = said("TZ=UTC pdfinfo zh.pdf");
    EXPECT_THAT(info, AllOf(HasSubstr("Kazakhstan-Uzbekistan intergovernmental commission"),
                            HasSubstr("595.28 x 841.89"), HasSubstr("A4")));
    EXPECT_THAT(said("TZ=UTC pdfinfo -isodates zh.pdf"), HasSubstr("CreationDate:    2025-09-04T00:00:00Z"));
    EXPECT_THAT(said("pdfinfo -dests zh.pdf"), AllOf(HasSubstr("\"n1\""), HasSubstr("\"n10\""), HasSubstr("\"h")));
    EXPECT_THAT(read_file(path("zh.pdf")), AllOf(HasSubstr("/Link"), HasSubstr("/Outlines"), HasSubstr("/Dest")));
}

TEST_F(Brief, DocxOpensAndItsPartsHoldTogether) {
    ran_well({"brief", "--since", "2023", "--language", "ru", "--out", "b.docx"});
    const std::string told = python(R"(
import sys, zipfile, xml.etree.ElementTree as tree
package = zipfile.ZipFile(sys.argv[1])
assert package.testzip() is None
parts = {name: tree.fromstring(package.read(name)) for name in package.namelist()}
assert package.namelist()[0] == '[Content_Types].xml'
w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
r = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
document = parts['word/document.xml']
styles = {style.get(w + 'styleId') for style in parts['word/styles.xml'].iter(w + 'style')}
used = {one.get(w + 'val') for kind in ('pStyle', 'rStyle') for one in document.iter(w + kind)}
assert used <= styles, used - styles
bookmarks = [one.get(w + 'name') for one in document.iter(w + 'bookmarkStart')]
assert len(bookmarks) == len(set(bookmarks))
anchors = {one.get(w + 'anchor') for one in document.iter(w + 'hyperlink')} - {None}
assert anchors and anchors <= set(bookmarks), anchors - set(bookmarks)
links = {one.get('Id'): one for one in parts['word/_rels/document.xml.rels']}
for one in document.iter():
    if one.get(r + 'id'): assert one.get(r + 'id') in links
for table in document.iter(w + 'tbl'):
    widths = len(list(table.iter(w + 'gridCol')))
    assert all(len(row.findall(w + 'tc')) == widths for row in table.findall(w + 'tr'))
heads = [row for row in document.iter(w + 'tr') if row.find(w + 'trPr/' + w + 'tblHeader') is not None]
assert heads
text = ' '.join(one.text or '' for one in document.iter(w + 't'))
print(len(heads) > 5, 'Что согласовано' in text, 'Kambarata-1' in text, 'Индия' in text)
)",
                                    "b.docx");
    EXPECT_EQ(told, "True True True True\n");
}

TEST_F(Brief, TheSameBytesTwiceAndInAnotherTimeZone) {
    for (const std::string format : {"pdf", "docx"}) {
        ran_well({"brief", "--body", body, "--out", "one." + format});
        const Ran other = run({"brief", "--body", body, "--out", "two." + format},
                              {.in = {}, .out_path = {}, .in_child = [] { setenv("TZ", "Asia/Vladivostok", 1); }});
        EXPECT_EQ(other.code, 0);
        EXPECT_EQ(read_file(path("one." + format)), read_file(path("two." + format))) << format;
        EXPECT_FALSE(std::filesystem::exists(path("one." + format + ".part")));
    }
}

TEST_F(Brief, ASessionIsChosenByItsWords) {
    EXPECT_THAT(
        ran_well({"brief", "--session", "kazakhstan heads of government 3"}),
        AllOf(HasSubstr("Session 3, 27 November 2024"), HasSubstr("hydropower plant Kambarata-1"), HasSubstr("“")));
    const Ran several = run({"brief", "--session", "intergovernmental commission 2023"});
    EXPECT_NE(several.code, 0);
    EXPECT_THAT(several.out, IsEmpty());
}

TEST_F(Brief, WhatIsNotUnderstoodIsSaid) {
    EXPECT_EQ(run({"brief"}).code, 2);
    EXPECT_EQ(run({"brief", "--session", "3", "--since", "2024"}).code, 2);
    EXPECT_EQ(run({"brief", "--since", "2024", "--language", "fr"}).code, 2);
    const Ran none = run({"brief", "--body", "body/none"});
    EXPECT_EQ(none.code, 3);
    EXPECT_THAT(none.err, HasSubstr("there is no such body in the record"));
    EXPECT_THAT(run({"brief", "--since", "yesterday"}).err, HasSubstr("is no date"));
    EXPECT_EQ(run({"brief", "--since", "2024", "--out", "/proc/none/b.pdf"}).code, 3);
}

TEST_F(Brief, HostileNamesAndTitlesStayText) {
    put("hostile.jsonl",
        R"json({"title":"<w:t>&\u0000\u0001\u202e\ufffe]]></w:t> ')>>endobj","url":"javascript:alert('x')","outlet":"Wire <script>\u001b[31m","published":"2024-05-02","text":"The 7th meeting of the Serbia-Hungary Joint Committee for <b>Ec&onomic</b> Cooperation was held in Belgrade on May 1, 2024. The two sides agreed to build <script>alert(1)</script> ')>>endobj %%EOF bridges by the end of 2024."})json"
        "\n");
    ran_well({"read", "hostile.jsonl"});
    for (const std::string name : {"h.pdf", "h.docx", "h.txt"})
        ran_well({"brief", "--since", "2024-05-01", "--out", name});
    EXPECT_THAT(words_of_pdf("h.pdf"), AllOf(HasSubstr("Wire <script>"), HasSubstr("endobj")));
    EXPECT_THAT(read_file(path("h.txt")), AllOf(HasSubstr("Wire <script>"), Not(HasSubstr("\x1B"))));
    EXPECT_EQ(python(R"(
import sys, zipfile, xml.etree.ElementTree as tree
package = zipfile.ZipFile(sys.argv[1])
for name in package.namelist(): tree.fromstring(package.read(name))
print('javascript' in package.read('word/_rels/document.xml.rels').decode())
)",
                     "h.docx"),
              "False\n");
}

}  // namespace
}  // namespace rapporteur::testing
