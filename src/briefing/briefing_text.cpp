#include "briefing/briefing_text.h"

#include "briefing/noted.h"
#include "views/text_page.h"

namespace rapporteur {
namespace {

std::string marked(const CitedText& text) {
    std::string out = text.text;
    for (unsigned note : text.notes) out += (note == text.notes[0] ? " [" : "[") + std::to_string(note) + "]";
    return out;
}

std::string joined(const Lines& lines, const Wording& wording) {
    std::string out;
    for (const CitedText& line : lines) out += (out.empty() ? "" : wording.say()("list.clause")) + marked(line);
    return out;
}

void show(TextPage& page, const BriefingTable& table, const Wording& wording) {
    if (!table.headed()) {
        for (const auto& row : table.rows) {
            page.line(joined(row[0], wording) + wording.say()("label", {"", ""}));
            for (const CitedText& line : row[1]) page.line(marked(line), 4);
        }
        return;
    }
    TextTable shown;
    for (const BriefingColumn& column : table.columns) shown.head.push_back(column.head);
    for (const auto& row : table.rows) {
        std::vector<std::string> cells;
        for (const Lines& cell : row) cells.push_back(joined(cell, wording));
        shown.rows.push_back(std::move(cells));
    }
    page.table(shown, 2);
}

void show(TextPage& page, const BriefingHeading& heading, const Wording&) {
    page.blank();
    if (heading.level == 1) page.blank();
    page.heading(heading.text);
}

void show(TextPage& page, const CitedText& text, const Wording&) {
    page.line(marked(text));
}

}  // namespace

std::string briefing_text(const Briefing& briefing) {
    const Wording wording(briefing.language);
    const TextStyle style;
    TextPage page(style);
    page.heading(briefing.title);
    page.line(briefing.subtitle);
    page.line(briefing.standing);
    for (const BriefingBlock& block : briefing.blocks) {
        std::visit([&](const auto& one) { show(page, one, wording); }, block);
        if (std::holds_alternative<BriefingTable>(block)) page.blank();
    }
    show(page, BriefingHeading{1, briefing.sources_title}, wording);
    for (const BriefingSource& source : briefing.sources) {
        page.blank();
        page.line(source_heading(source, wording));
        if (const std::string where = source_whereabouts(source, wording); !where.empty()) page.line(where);
        for (const BriefingNote& note : source.notes) {
            page.line("[" + std::to_string(note.number) + "] " + note_text(note, wording), 2);
        }
    }
    return page.take();
}

}  // namespace rapporteur
