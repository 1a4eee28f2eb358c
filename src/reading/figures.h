#pragma once

#include <optional>
#include <string>

#include "reading/draft.h"

namespace rapporteur {

/// What an annotation of type Figure states: so much of what unit, and whether more or less.
struct StatedFigure {
    double value = 0;
    std::string unit;
    Comparator comparator = Comparator::equal;
    Span span;
};

/// Empty where the number or the unit cannot be known.
std::optional<StatedFigure> stated_figure(const Draft& draft, AnnotationId figure);

/// The comparator a figure or a change is told with; `equal` where none is.
Comparator stated_comparator(const Draft& draft, AnnotationId annotation);

/// Small numbers of things are told in passing, and a year is no count.
bool is_told_in_passing(const Draft& draft, AnnotationId figure);

/// "money", "percent", "count" or "measure".
std::string kind_of_figure(const Draft& draft, AnnotationId figure);

}  // namespace rapporteur
