#include "briefing/pdf_rows.h"

#include "briefing/noted.h"

namespace rapporteur::pdf {
namespace {

constexpr double gutter = 9;  // between columns
constexpr double note_indent = 27;

const Style text_style{};
const Style cell_style{.size = 8.7};
const Style head_style{.family = Family::sans, .size = 7.9, .bold = true, .colour = title_ink};
const Style title_style{.family = Family::sans, .size = 18, .bold = true, .colour = title_ink, .leading = 1.28};
const Style subtitle_style{.size = 11.2, .colour = quiet_ink};
const Style standing_style{.size = 8.4, .colour = quiet_ink};
const Style source_style{.size = 8.7, .bold = true};
const Style where_style{.size = 7.9, .colour = quiet_ink};

Style heading_style(unsigned level) {
    const double size = level == 1 ? 13 : level == 2 ? 10.6 : 9.3;
    return {.family = Family::sans, .size = size, .bold = true, .colour = title_ink, .leading = 1.3};
}

class RowMaker {
  public:
    RowMaker(const Briefing& briefing, const Typesetter& typesetter)
        : briefing_(briefing), typesetter_(typesetter), wording_(briefing.language) {}

    std::vector<std::unique_ptr<Row>> make() {
        paragraph({briefing_.title, {}, Tone::plain}, title_style, 0).keep_with_next = true;
        paragraph({briefing_.subtitle, {}, Tone::plain}, subtitle_style, 3).keep_with_next = true;
        Row& standing = paragraph({briefing_.standing, {}, Tone::plain}, standing_style, 8);
        standing.rule_above = Rule::line;
        standing.padding = 5;
        for (const BriefingBlock& block : briefing_.blocks) std::visit([&](const auto& one) { add(one); }, block);
        add_sources();
        return std::move(rows_);
    }

  private:
    Row& row(const Style& style, double above) {
        rows_.push_back(std::make_unique<Row>());
        rows_.back()->style = style;
        rows_.back()->above = above;
        return *rows_.back();
    }

    Row& paragraph(const CitedText& text, const Style& style, double above) {
        Row& made = row(style, above);
        made.cells.push_back({0, typesetter_.set({text}, style, text_width)});
        return made;
    }

    void add(const BriefingHeading& heading) {
        Row& made = paragraph({heading.text, {}, Tone::plain}, heading_style(heading.level),
                              heading.level == 1   ? 20
                              : heading.level == 2 ? 13
                                                   : 9);
        made.keep_with_next = true;
        made.names = {"h" + std::to_string(rows_.size())};
        made.outline = heading.level;
        made.outline_text = heading.text;
    }

    void add(const CitedText& text) { paragraph(text, text.tone == Tone::quiet ? standing_style : text_style, 4); }

    void add(const BriefingTable& table) {
        const Row* head = nullptr;
        if (table.headed()) {
            Lines_ heads;
            for (const BriefingColumn& column : table.columns) heads.push_back({{column.head, {}, Tone::plain}});
            Row& made = table_row(table, heads, head_style, 6);
            made.shaded = true;
            made.keep_with_next = true;
            made.rule_above = Rule::line;
            head = &made;
        }
        for (const auto& cells : table.rows) {
            const bool first = &cells == &table.rows[0];
            Row& made = table_row(table, cells, cell_style, first && head == nullptr ? 5 : 0);
            made.head = head;
            made.keep_whole = true;
            made.rule_above = first && head == nullptr ? Rule::line : Rule::hairline;
            if (&cells == &table.rows.back()) made.rule_below = Rule::line;
        }
    }

    using Lines_ = std::vector<Lines>;

    Row& table_row(const BriefingTable& table, const Lines_& cells, const Style& style, double above) {
        double whole = 0;
        for (const BriefingColumn& column : table.columns) whole += column.share;
        const double room = text_width - gutter * double(table.columns.size() - 1) - 2 * inset;
        Row& made = row(style, above);
        made.padding = 2.6;
        double x = inset;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const double width = room * table.columns[c].share / whole;
            made.cells.push_back({x, typesetter_.set(cells[c], style, width, table.columns[c].numeric)});
            x += width + gutter;
        }
        return made;
    }

    void add_sources() {
        add(BriefingHeading{1, briefing_.sources_title});
        for (const BriefingSource& source : briefing_.sources) {
            paragraph({source_heading(source, wording_), {}, Tone::plain}, source_style, 10).keep_with_next = true;
            add_whereabouts(source);
            for (const BriefingNote& note : source.notes) add_note(source, note);
        }
    }

    void add_whereabouts(const BriefingSource& source) {
        const std::string text = source_whereabouts(source, wording_);
        if (text.empty()) return;
        Row& made = paragraph({text, {}, Tone::plain}, where_style, 0);
        made.keep_with_next = true;
        if (!can_be_followed(source.url)) return;
        made.cells[0].text.links.push_back(
            {int(text.size() - source.url.size()), int(text.size()), "uri='" + source.url + "'"});
    }

    void add_note(const BriefingSource& source, const BriefingNote& note) {
        Row& made = row(cell_style, 1.5);
        const std::string number = std::to_string(note.number);
        made.names = {"n" + number};
        made.cells.push_back({0, typesetter_.set({{"[" + number + "]", {}, Tone::quiet}}, cell_style, note_indent)});
        const std::string_view code = note.words.empty() ? std::string_view() : source.language;
        made.cells.push_back(
            {note_indent,
             typesetter_.set({{note_text(note, wording_), {}, note.words.empty() ? Tone::quiet : Tone::plain}},
                             cell_style, text_width - note_indent, false, code)});
    }

    static constexpr double inset = 3;  // of a table's text from its edge

    const Briefing& briefing_;
    const Typesetter& typesetter_;
    const Wording wording_;
    std::vector<std::unique_ptr<Row>> rows_;
};

}  // namespace

std::vector<std::unique_ptr<Row>> rows_of(const Briefing& briefing, const Typesetter& typesetter) {
    return RowMaker(briefing, typesetter).make();
}

}  // namespace rapporteur::pdf
