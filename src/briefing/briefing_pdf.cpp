#include "briefing/briefing_pdf.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "briefing/noted.h"
#include "briefing/pdf_pages.h"
#include "briefing/pdf_rows.h"

namespace rapporteur {
namespace {

using namespace pdf;

constexpr double header_y = 34;
constexpr double footer_y = page_height - 36;
const Style running_style{.family = Family::sans, .size = 7.6, .colour = quiet_ink};

struct DestroySurface {
    void operator()(cairo_surface_t* one) const { cairo_surface_destroy(one); }
};
struct DestroyContext {
    void operator()(cairo_t* one) const { cairo_destroy(one); }
};

cairo_status_t append(void* to, const unsigned char* bytes, unsigned size) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), size);
    return CAIRO_STATUS_SUCCESS;
}

void demand(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(std::string("a PDF cannot be made: ") + cairo_status_to_string(status));
}

/// The first moment of the latest day in the record, so that the same record gives the same bytes.
std::string made_at(const Date& as_of) {
    const Date day{as_of.empty() ? 1970 : as_of.year, as_of.month == 0 ? 1 : as_of.month,
                   as_of.day == 0 ? 1 : as_of.day};
    return day.iso() + "T00:00:00Z";
}

/// Draws pages on a PDF surface whose bytes go to `out`, which outlives it.
class Drawing {
  public:
    Drawing(const Briefing& briefing, const Typesetter& typesetter, std::string& out)
        : briefing_(briefing),
          typesetter_(typesetter),
          wording_(briefing.language),
          surface_(cairo_pdf_surface_create_for_stream(append, &out, page_width, page_height)),
          cairo_(cairo_create(surface_.get())) {
        const std::string at = made_at(briefing.as_of);
        const auto say = [&](cairo_pdf_metadata_t what, const std::string& text) {
            cairo_pdf_surface_set_metadata(surface_.get(), what, text.c_str());
        };
        say(CAIRO_PDF_METADATA_TITLE, briefing.title);
        say(CAIRO_PDF_METADATA_SUBJECT, briefing.subtitle);
        say(CAIRO_PDF_METADATA_CREATOR, "Rapporteur");
        say(CAIRO_PDF_METADATA_CREATE_DATE, at);
        say(CAIRO_PDF_METADATA_MOD_DATE, at);
    }

    void draw(const std::vector<Page>& pages) {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            draw_running(i + 1, pages.size());
            for (const Piece& piece : pages[i]) draw_piece(piece);
            cairo_show_page(cairo_.get());
        }
        demand(cairo_status(cairo_.get()));
        cairo_surface_finish(surface_.get());
        demand(cairo_surface_status(surface_.get()));
    }

  private:
    void colour(const Colour& colour) { cairo_set_source_rgb(cairo_.get(), colour.red, colour.green, colour.blue); }

    void draw_running(std::size_t page, std::size_t pages) {
        const double half = text_width / 2;
        const std::string of = wording_.say()("page.number", {std::to_string(page), std::to_string(pages)});
        draw_line_at(typesetter_.set_line(of, running_style, half, true), margin_side + half, footer_y);
        draw_line_at(typesetter_.set_line(as_of_text(briefing_, wording_), running_style, half), margin_side, footer_y);
        if (page == 1) return;
        draw_line_at(typesetter_.set_line(briefing_.title, running_style, text_width * 0.8), margin_side, header_y);
        rule(Rule::hairline, header_y + 14);
    }

    void draw_line_at(const Set& set, double x, double y) {
        colour(running_style.colour);
        draw_line(set, 0, x, y + running_style.size);
    }

    void draw_piece(const Piece& piece) {
        const Row& row = *piece.row;
        const double height = row.height(piece.count);
        if (row.shaded) shade_row(piece.y, height);
        if (piece.first == 0) name_places(row, piece.y);
        rule(piece.first == 0 ? row.rule_above : Rule::none, piece.y);
        if (piece.first + piece.count == row.lines()) rule(row.rule_below, piece.y + height);
        for (const Cell& cell : row.cells) draw_cell(row, cell, piece);
    }

    void draw_cell(const Row& row, const Cell& cell, const Piece& piece) {
        constexpr double baseline = 0.77;  // of the pitch
        const std::size_t end = std::min(piece.first + piece.count, cell.text.lines.size());
        for (std::size_t i = piece.first; i < end; ++i) {
            const double top = piece.y + row.padding + double(i - piece.first) * row.style.pitch();
            colour(row.style.colour);
            draw_line(cell.text, i, margin_side + cell.x, top + baseline * row.style.pitch());
            link_line(cell.text, i, margin_side + cell.x, top, row.style.pitch());
        }
    }

    void draw_line(const Set& set, std::size_t i, double x, double baseline) {
        cairo_move_to(cairo_.get(), x + set.lines[i].x, baseline);
        pango_cairo_show_layout_line(cairo_.get(), set.lines[i].line);
    }

    void link_line(const Set& set, std::size_t i, double x, double top, double height) {
        PangoLayoutLine* line = set.lines[i].line;
        const int begin = line->start_index, end = line->start_index + line->length;
        for (const Link& link : set.links) {
            if (link.end <= begin || link.begin >= end) continue;
            int* ranges = nullptr;
            int count = 0;
            pango_layout_line_get_x_ranges(line, std::max(link.begin, begin), std::min(link.end, end), &ranges, &count);
            for (int r = 0; r < count; ++r) {
                const double from = double(ranges[2 * r]) / PANGO_SCALE, to = double(ranges[2 * r + 1]) / PANGO_SCALE;
                tag(CAIRO_TAG_LINK, fmt::format("rect=[{:.2f} {:.2f} {:.2f} {:.2f}] {}", x + from, top, to - from,
                                                height, link.target));
            }
            g_free(ranges);
        }
    }

    void name_places(const Row& row, double y) {
        for (const std::string& name : row.names)
            tag(CAIRO_TAG_DEST, fmt::format("name='{}' x={:.2f} y={:.2f}", name, margin_side, y - 6));
        if (row.outline == 0 || row.names.empty()) return;
        constexpr std::size_t deepest = 3;
        const std::size_t level = std::min<std::size_t>(row.outline, deepest);
        const int item =
            cairo_pdf_surface_add_outline(surface_.get(), parents_[level - 1], row.outline_text.c_str(),
                                          fmt::format("dest='{}'", row.names[0]).c_str(),
                                          level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{});
        for (std::size_t deeper = level; deeper <= deepest; ++deeper) parents_[deeper] = item;
    }

    void tag(const char* kind, const std::string& attributes) {
        cairo_tag_begin(cairo_.get(), kind, attributes.c_str());
        cairo_tag_end(cairo_.get(), kind);
    }

    void shade_row(double y, double height) {
        colour(shade);
        cairo_rectangle(cairo_.get(), margin_side, y, text_width, height);
        cairo_fill(cairo_.get());
    }

    void rule(Rule kind, double y) {
        if (kind == Rule::none) return;
        const bool hairline = kind == Rule::hairline;
        colour(hairline ? hairline_ink : line_ink);
        cairo_set_line_width(cairo_.get(), hairline ? 0.4 : 0.7);
        cairo_move_to(cairo_.get(), margin_side, y);
        cairo_line_to(cairo_.get(), page_width - margin_side, y);
        cairo_stroke(cairo_.get());
    }

    const Briefing& briefing_;
    const Typesetter& typesetter_;
    const Wording wording_;
    std::unique_ptr<cairo_surface_t, DestroySurface> surface_;
    std::unique_ptr<cairo_t, DestroyContext> cairo_;
    std::array<int, 4> parents_{};  ///< outline item under which a heading of each level stands
};

}  // namespace

std::string briefing_pdf(const Briefing& briefing) {
    const Typesetter typesetter(code_of(briefing.language));
    const auto rows = rows_of(briefing, typesetter);
    std::string bytes;
    Drawing(briefing, typesetter, bytes).draw(paginate(rows));
    return bytes;
}

}  // namespace rapporteur
