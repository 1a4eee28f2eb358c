#include "briefing/docx_parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "briefing/noted.h"
#include "briefing/xml.h"
#include "views/text_page.h"

namespace rapporteur {
namespace {

constexpr std::size_t longest_running_title = 70;  // columns

std::string with_head(std::string_view rest) {
    return std::string(xml_head) + std::string(rest);
}

/// `size`: in half points. `more`: further run properties, `frame`: of the paragraph.
std::string paragraph_style(std::string_view id, std::string_view name, int size, std::string_view frame,
                            std::string_view more = {}) {
    return fmt::format(
        "<w:style w:type=\"paragraph\" w:styleId=\"{0}\"{5}><w:name w:val=\"{1}\"/>{6}<w:qFormat/><w:pPr>{3}</w:pPr>"
        "<w:rPr>{4}<w:sz w:val=\"{2}\"/><w:szCs w:val=\"{2}\"/></w:rPr></w:style>",
        id, name, size, frame, more, id == "Normal" ? " w:default=\"1\"" : "",
        id == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>");
}

std::string character_style(std::string_view id, std::string_view name, std::string_view properties) {
    return fmt::format(
        "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"{}\"><w:name "
        "w:val=\"{}\"/><w:rPr>{}</w:rPr></w:style>",
        id, name, properties);
}

std::string heading(unsigned level, int size, int before) {
    const std::string frame = fmt::format(
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"{}\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/>", before,
        level - 1);
    return paragraph_style(fmt::format("Heading{}", level), fmt::format("heading {}", level), size, frame,
                           "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" "
                           "w:eastAsia=\"SimHei\"/><w:b/><w:color w:val=\"1F3247\"/>");
}

std::string field(std::string_view name) {
    return fmt::format("<w:fldSimple w:instr=\" {} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>", name);
}

std::string run(std::string_view text) {
    return text.empty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + xml_escaped(text) + "</w:t></w:r>";
}

/// "Page {0} of {1}" with fields in the places of the numbers.
std::string page_number(const Wording& wording) {
    std::string text = wording.say()("page.number", {"\x01", "\x02"});
    std::string out;
    while (!text.empty()) {
        const std::size_t mark = std::min(text.find_first_of("\x01\x02"), text.size());
        out += run(text.substr(0, mark));
        if (mark < text.size()) out += field(text[mark] == '\x01' ? "PAGE" : "NUMPAGES");
        text.erase(0, mark + 1);
    }
    return out;
}

}  // namespace

std::string docx_content_types() {
    return with_head(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/word/document.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        "<Override PartName=\"/word/styles.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
        "<Override PartName=\"/word/settings.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>"
        "<Override PartName=\"/word/header1.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>"
        "<Override PartName=\"/word/footer1.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
        "<Override PartName=\"/docProps/core.xml\" "
        "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        "</Types>");
}

std::string docx_package_relationships() {
    return with_head(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"document\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
        "Target=\"word/document.xml\"/>"
        "<Relationship Id=\"core\" "
        "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
        "Target=\"docProps/core.xml\"/>"
        "</Relationships>");
}

std::string docx_document_relationships(const std::vector<std::string>& urls) {
    constexpr std::string_view type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    std::string out = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const std::string_view part : {"styles", "settings", "header", "footer"}) {
        const bool numbered = part == "header" || part == "footer";
        out += fmt::format("<Relationship Id=\"{0}\" Type=\"{1}{0}\" Target=\"{0}{2}.xml\"/>", part, type,
                           numbered ? "1" : "");
    }
    for (std::size_t i = 0; i < urls.size(); ++i) {
        out += fmt::format("<Relationship Id=\"link{}\" Type=\"{}hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
                           i, type, xml_escaped(urls[i]));
    }
    return with_head(out + "</Relationships>");
}

std::string docx_core_properties(const Briefing& briefing) {
    std::string out =
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    out += "<dc:title>" + xml_escaped(briefing.title) + "</dc:title><dc:subject>" + xml_escaped(briefing.subtitle) +
           "</dc:subject>";
    out += fmt::format("<dc:language>{}</dc:language>", code_of(briefing.language));
    if (briefing.as_of.is_day()) {
        out += "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + briefing.as_of.iso() + "T00:00:00Z</dcterms:created>";
    }
    return with_head(out + "</cp:coreProperties>");
}

std::string docx_language(std::string_view code) {
    if (code.starts_with("zh")) return "zh-CN";
    if (code.starts_with("ru")) return "ru-RU";
    if (code.starts_with("en") || code.empty()) return "en-GB";
    const bool letters =
        std::ranges::all_of(code, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; });
    return letters && code.size() <= 12 ? std::string(code) : "en-GB";
}

std::string docx_styles(BriefingLanguage language) {
    const std::string tag = docx_language(code_of(language));
    std::string out = fmt::format("<w:styles {}>", docx_namespaces);
    out += fmt::format(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
        "w:cs=\"Times New Roman\" w:eastAsia=\"SimSun\"/>"
        "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"{}\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"80\" w:line=\"259\" "
        "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>",
        language == BriefingLanguage::chinese ? "en-GB" : tag);
    out += paragraph_style("Normal", "Normal", 21, "");
    out += paragraph_style("Title", "Title", 36,
                           "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>",
                           "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" "
                           "w:eastAsia=\"SimHei\"/><w:b/><w:color w:val=\"1F3247\"/>");
    out += paragraph_style("Subtitle", "Subtitle", 23, "<w:spacing w:after=\"120\"/>", "<w:color w:val=\"44546A\"/>");
    out += paragraph_style("Standing", "Standing", 18,
                           "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"5\" "
                           "w:color=\"8496A9\"/></w:pBdr><w:spacing w:after=\"120\"/>",
                           "<w:color w:val=\"44546A\"/>");
    out += heading(1, 27, 360);
    out += heading(2, 23, 260);
    out += heading(3, 21, 180);
    out += paragraph_style("TableText", "Table Text", 19,
                           "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>");
    out +=
        paragraph_style("TableHead", "Table Head", 17,
                        "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
                        "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"SimHei\"/><w:b/>");
    out += paragraph_style("SourceHead", "Source Head", 19,
                           "<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"20\"/>", "<w:b/>");
    out += paragraph_style("SourceWhere", "Source Whereabouts", 17, "<w:keepNext/><w:spacing w:after=\"40\"/>",
                           "<w:color w:val=\"44546A\"/>");
    out += paragraph_style("SourceNote", "Source Note", 19,
                           "<w:tabs><w:tab w:val=\"left\" w:pos=\"567\"/></w:tabs><w:spacing w:after=\"30\" "
                           "w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"567\" w:hanging=\"567\"/>");
    out += paragraph_style("Running", "Running", 16,
                           "<w:tabs><w:tab w:val=\"right\" w:pos=\"9412\"/></w:tabs><w:spacing w:after=\"0\"/>",
                           "<w:color w:val=\"44546A\"/>");
    out += character_style("Quiet", "Quiet", "<w:color w:val=\"44546A\"/>");
    out += character_style("Warning", "Warning", "<w:color w:val=\"8A3B12\"/>");
    out += character_style("Stress", "Stress", "<w:b/>");
    out += character_style("NoteNumber", "Note Number", "<w:color w:val=\"1F4E79\"/><w:sz w:val=\"16\"/>");
    return with_head(out + "</w:styles>");
}

std::string docx_settings() {
    return with_head(
        fmt::format("<w:settings {}><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                    "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>",
                    docx_namespaces));
}

std::string docx_header(const Briefing& briefing) {
    const Wording wording(briefing.language);
    return with_head(fmt::format(
        "<w:hdr {}><w:p><w:pPr><w:pStyle w:val=\"Running\"/></w:pPr>{}<w:r><w:tab/></w:r>{}</w:p></w:hdr>",
        docx_namespaces, run(shortened(briefing.title, longest_running_title)), run(as_of_text(briefing, wording))));
}

std::string docx_footer(const Briefing& briefing) {
    const Wording wording(briefing.language);
    return with_head(
        fmt::format("<w:ftr {}><w:p><w:pPr><w:pStyle w:val=\"Running\"/></w:pPr><w:r><w:tab/></w:r>{}</w:p></w:ftr>",
                    docx_namespaces, page_number(wording)));
}

}  // namespace rapporteur
