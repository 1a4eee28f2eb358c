#pragma once

#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "briefing/briefing.h"

/// Text set in lines by Pango. Measures are points.
namespace rapporteur::pdf {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};
constexpr Colour ink{0.10, 0.11, 0.13};
constexpr Colour quiet_ink{0.30, 0.35, 0.41};
constexpr Colour title_ink{0.12, 0.20, 0.28};
constexpr Colour warning_ink{0.54, 0.23, 0.07};
constexpr Colour link_ink{0.12, 0.31, 0.47};
constexpr Colour line_ink{0.52, 0.59, 0.66};
constexpr Colour hairline_ink{0.83, 0.86, 0.89};
constexpr Colour shade{0.93, 0.95, 0.965};

enum class Family : std::uint8_t { serif, sans };

struct Style {
    Family family = Family::serif;
    double size = 9.6;
    bool bold = false;
    Colour colour = ink;
    double leading = 1.38;  ///< distance of baselines, in sizes

    double pitch() const { return size * leading; }
};

/// Bytes of a cell's text that lead somewhere, with the attributes of cairo's link tag.
struct Link {
    int begin = 0;
    int end = 0;
    std::string target;
};

/// One line of a set text and how far it is set in.
struct Line {
    PangoLayoutLine* line = nullptr;  ///< the layout's
    double x = 0;
};

/// A text set to a width.
struct Set {
    Owned<PangoLayout> layout;
    std::vector<Line> lines;
    std::vector<Link> links;
};

/// Sets texts in the fonts of briefings. A resource of one briefing; not for two threads at once.
class Typesetter {
  public:
    /// `code`: the language of the briefing.
    explicit Typesetter(std::string_view code);

    /// `code`: of this text, BCP 47; empty: the briefing's.
    Set set(const Lines& lines, const Style& style, double width, bool flush_right = false,
            std::string_view code = {}) const;
    /// Plain text in one line, cut with an ellipsis where it is wider than `width`.
    Set set_line(const std::string& text, const Style& style, double width, bool flush_right = false) const;

  private:
    Owned<PangoLayout> layout(const Style& style, double width, bool flush_right, std::string_view code) const;

    std::string code_;
    Owned<PangoFontMap> fonts_;
    Owned<PangoContext> context_;
};

}  // namespace rapporteur::pdf
