#include "briefing/pdf_text.h"

#include <algorithm>

namespace rapporteur::pdf {
namespace {

constexpr double note_size = 0.74;  // of the text's

/// Chinese first where the text is Chinese, so that quotation marks and points are those of its own type.
std::string families(Family family, std::string_view code) {
    const bool chinese = code.starts_with("zh");
    if (family == Family::serif)
        return chinese ? "Noto Serif CJK SC, Noto Serif, serif" : "Noto Serif, Noto Serif CJK SC, serif";
    return chinese ? "Noto Sans CJK SC, Noto Sans, sans-serif" : "Noto Sans, Noto Sans CJK SC, sans-serif";
}

guint16 of_pango(double part) {
    return static_cast<guint16>(part * 65535);
}

class Attributes {
  public:
    Attributes() : list_(pango_attr_list_new()) {}
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    ~Attributes() { pango_attr_list_unref(list_); }

    void add(PangoAttribute* attribute, std::size_t begin, std::size_t end) {
        attribute->start_index = static_cast<guint>(begin);
        attribute->end_index = static_cast<guint>(end);
        pango_attr_list_insert(list_, attribute);
    }
    void colour(const Colour& colour, std::size_t begin, std::size_t end) {
        add(pango_attr_foreground_new(of_pango(colour.red), of_pango(colour.green), of_pango(colour.blue)), begin, end);
    }
    PangoAttrList* list() const { return list_; }

  private:
    PangoAttrList* list_;
};

/// Text, attributes and links of a cell, gathered piece by piece.
struct Gathered {
    std::string text;
    Attributes attributes;
    std::vector<Link> links;

    void add(const CitedText& part, const Style& style) {
        const std::size_t begin = text.size();
        text += part.text;
        if (part.tone == Tone::quiet) attributes.colour(quiet_ink, begin, text.size());
        if (part.tone == Tone::warning) attributes.colour(warning_ink, begin, text.size());
        if (part.tone == Tone::strong) attributes.add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, text.size());
        for (unsigned note : part.notes) add_note(note, note == part.notes[0], style);
    }

    void add_note(unsigned note, bool first, const Style& style) {
        const std::size_t before = text.size();
        if (first) text += "\u00A0";
        const std::size_t begin = text.size();
        text += "[" + std::to_string(note) + "]";
        attributes.add(pango_attr_size_new_absolute(int(style.size * note_size * PANGO_SCALE)), before, text.size());
        attributes.colour(link_ink, begin, text.size());
        links.push_back({int(begin), int(text.size()), "dest='n" + std::to_string(note) + "'"});
    }
};

void find_lines(Set& set) {
    PangoLayoutIter* iter = pango_layout_get_iter(set.layout.get());
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter, nullptr, &logical);
        set.lines.push_back({pango_layout_iter_get_line_readonly(iter), double(logical.x) / PANGO_SCALE});
    } while (pango_layout_iter_next_line(iter));
    pango_layout_iter_free(iter);
}

}  // namespace

Typesetter::Typesetter(std::string_view code)
    : code_(code), fonts_(pango_cairo_font_map_new()), context_(pango_font_map_create_context(fonts_.get())) {
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

Owned<PangoLayout> Typesetter::layout(const Style& style, double width, bool flush_right, std::string_view code) const {
    const std::string language(code.empty() ? std::string_view(code_) : code);
    pango_context_set_language(context_.get(), pango_language_from_string(language.c_str()));
    Owned<PangoLayout> made(pango_layout_new(context_.get()));
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, families(style.family, language).c_str());
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    if (style.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(made.get(), font);
    pango_font_description_free(font);
    pango_layout_set_width(made.get(), int(width * PANGO_SCALE));
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(made.get(), flush_right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    return made;
}

Set Typesetter::set(const Lines& lines, const Style& style, double width, bool flush_right,
                    std::string_view code) const {
    Set out{layout(style, width, flush_right, code), {}, {}};
    Gathered gathered;
    for (const CitedText& line : lines) {
        if (&line != &lines[0]) gathered.text += '\n';
        gathered.add(line, style);
    }
    gathered.attributes.add(pango_attr_insert_hyphens_new(FALSE), 0, gathered.text.size());
    pango_layout_set_text(out.layout.get(), gathered.text.data(), int(gathered.text.size()));
    pango_layout_set_attributes(out.layout.get(), gathered.attributes.list());
    out.links = std::move(gathered.links);
    find_lines(out);
    return out;
}

Set Typesetter::set_line(const std::string& text, const Style& style, double width, bool flush_right) const {
    Set out{layout(style, width, flush_right, {}), {}, {}};
    pango_layout_set_single_paragraph_mode(out.layout.get(), TRUE);
    pango_layout_set_ellipsize(out.layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_text(out.layout.get(), text.data(), int(text.size()));
    find_lines(out);
    return out;
}

}  // namespace rapporteur::pdf
