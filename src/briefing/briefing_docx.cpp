#include "briefing/briefing_docx.h"

#include <fmt/format.h>

#include <cmath>

#include "briefing/docx_parts.h"
#include "briefing/noted.h"
#include "briefing/xml.h"
#include "text/zip.h"

namespace rapporteur {
namespace {

constexpr double text_width = 9412;  // twentieths of a point: A4 less two margins of 22 mm

std::string_view style_of(Tone tone) {
    switch (tone) {
        case Tone::strong:
            return "Stress";
        case Tone::quiet:
            return "Quiet";
        case Tone::warning:
            return "Warning";
        case Tone::plain:
            break;
    }
    return {};
}

/// Writes word/document.xml.
class DocxBody {
  public:
    explicit DocxBody(const Briefing& briefing) : briefing_(briefing), wording_(briefing.language) {}

    std::string write() {
        out_ = std::string(xml_head) + fmt::format("<w:document {}><w:body>", docx_namespaces);
        paragraph("Title", run(briefing_.title));
        paragraph("Subtitle", run(briefing_.subtitle));
        paragraph("Standing", run(briefing_.standing));
        for (const BriefingBlock& block : briefing_.blocks) std::visit([&](const auto& one) { add(one); }, block);
        add_sources();
        out_ +=
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference w:type=\"default\" "
            "r:id=\"footer\"/>"
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1361\" w:right=\"1247\" w:bottom=\"1247\" "
            "w:left=\"1247\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
            "</w:body></w:document>";
        return std::move(out_);
    }

    const std::vector<std::string>& urls() const { return urls_; }

  private:
    static std::string run(std::string_view text, std::string_view properties = {}) {
        if (text.empty()) return {};
        const std::string of = properties.empty() ? "" : fmt::format("<w:rPr>{}</w:rPr>", properties);
        return fmt::format("<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>", of, xml_escaped(text));
    }

    static std::string marked(const CitedText& text) {
        const std::string_view style = style_of(text.tone);
        std::string out = run(text.text, style.empty() ? "" : fmt::format("<w:rStyle w:val=\"{}\"/>", style));
        for (unsigned note : text.notes) {
            const bool first = note == text.notes[0];
            out += fmt::format(
                "<w:hyperlink w:anchor=\"n{}\">{}</w:hyperlink>", note,
                run(fmt::format("{}[{}]", first ? "\u00A0" : "", note), "<w:rStyle w:val=\"NoteNumber\"/>"));
        }
        return out;
    }

    void paragraph(std::string_view style, std::string_view runs, std::string_view more = {}) {
        out_ += fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>{}</w:p>", style, more, runs);
    }

    void add(const BriefingHeading& heading) { paragraph(fmt::format("Heading{}", heading.level), run(heading.text)); }
    void add(const CitedText& text) { paragraph("Normal", marked(text)); }

    void add(const BriefingTable& table) {
        double whole = 0;
        for (const BriefingColumn& column : table.columns) whole += column.share;
        std::vector<int> widths;
        for (const BriefingColumn& column : table.columns)
            widths.push_back(int(std::lround(text_width * column.share / whole)));
        out_ +=
            "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
            "<w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"8496A9\"/><w:bottom w:val=\"single\" "
            "w:sz=\"6\" w:space=\"0\" w:color=\"8496A9\"/>"
            "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D5DCE4\"/></w:tblBorders><w:tblLayout "
            "w:type=\"fixed\"/>"
            "<w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"85\" "
            "w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>";
        for (int width : widths) out_ += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
        out_ += "</w:tblGrid>";
        if (table.headed()) add_head(table, widths);
        for (const auto& row : table.rows) add_row(table, row, widths);
        out_ += "</w:tbl><w:p><w:pPr><w:spacing w:after=\"60\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>";
    }

    /// Repeated where the table goes on.
    void add_head(const BriefingTable& table, const std::vector<int>& widths) {
        out_ += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
        for (std::size_t c = 0; c < widths.size(); ++c) {
            begin_cell(widths[c],
                       "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF2F6\"/><w:vAlign w:val=\"bottom\"/>");
            paragraph("TableHead", run(table.columns[c].head), flush(table.columns[c]));
            out_ += "</w:tc>";
        }
        out_ += "</w:tr>";
    }

    void add_row(const BriefingTable& table, const std::vector<Lines>& row, const std::vector<int>& widths) {
        out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (std::size_t c = 0; c < widths.size(); ++c) {
            begin_cell(widths[c], "");
            for (const CitedText& line : row[c]) paragraph("TableText", marked(line), flush(table.columns[c]));
            if (row[c].empty()) paragraph("TableText", "");
            out_ += "</w:tc>";
        }
        out_ += "</w:tr>";
    }

    void begin_cell(int width, std::string_view more) {
        out_ += fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>{}</w:tcPr>", width, more);
    }

    static std::string_view flush(const BriefingColumn& column) {
        return column.numeric ? "<w:jc w:val=\"right\"/>" : "";
    }

    void add_sources() {
        paragraph("Heading1", run(briefing_.sources_title));
        for (const BriefingSource& source : briefing_.sources) {
            paragraph("SourceHead", run(source_heading(source, wording_)));
            add_whereabouts(source);
            for (const BriefingNote& note : source.notes) add_note(source, note);
        }
    }

    void add_whereabouts(const BriefingSource& source) {
        BriefingSource without = source;
        if (can_be_followed(source.url)) without.url.clear();
        std::string runs = run(source_whereabouts(without, wording_));
        if (can_be_followed(source.url)) {
            if (!runs.empty()) runs += run(wording_.say()("list.clause"));
            runs += fmt::format("<w:hyperlink r:id=\"link{}\">{}</w:hyperlink>", urls_.size(),
                                run(source.url, "<w:u w:val=\"single\"/>"));
            urls_.push_back(source.url);
        }
        if (!runs.empty()) paragraph("SourceWhere", runs);
    }

    void add_note(const BriefingSource& source, const BriefingNote& note) {
        const std::string tag =
            docx_language(note.words.empty() ? code_of(briefing_.language) : std::string_view(source.language));
        const std::string number =
            fmt::format("<w:bookmarkStart w:id=\"{0}\" w:name=\"n{0}\"/>{1}<w:bookmarkEnd w:id=\"{0}\"/>", note.number,
                        run(fmt::format("[{}]", note.number), "<w:rStyle w:val=\"NoteNumber\"/>"));
        paragraph("SourceNote",
                  number + "<w:r><w:tab/></w:r>" +
                      run(note_text(note, wording_), fmt::format("<w:lang w:val=\"{}\" w:eastAsia=\"zh-CN\"/>", tag)));
    }

    const Briefing& briefing_;
    const Wording wording_;
    std::string out_;
    std::vector<std::string> urls_;
};

}  // namespace

std::vector<std::pair<std::string, std::string>> docx_members(const Briefing& briefing) {
    DocxBody body(briefing);
    std::string document = body.write();
    return {{"[Content_Types].xml", docx_content_types()},
            {"_rels/.rels", docx_package_relationships()},
            {"docProps/core.xml", docx_core_properties(briefing)},
            {"word/document.xml", std::move(document)},
            {"word/_rels/document.xml.rels", docx_document_relationships(body.urls())},
            {"word/styles.xml", docx_styles(briefing.language)},
            {"word/settings.xml", docx_settings()},
            {"word/header1.xml", docx_header(briefing)},
            {"word/footer1.xml", docx_footer(briefing)}};
}

std::string briefing_docx(const Briefing& briefing) { return zip_of(docx_members(briefing)); }

}  // namespace rapporteur
