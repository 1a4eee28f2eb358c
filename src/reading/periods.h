#pragma once

#include <string>

#include "reading/draft.h"

namespace rapporteur {

/// The period a level belongs to, told in the sentence of a figure: "2023", "2024-02", "2024-01/2024-09" for part of a year, "2022-23" for
/// a year that does not begin in January. Empty if none is told. A period the level is compared with is not its own.
std::string period_of(const Draft& draft, AnnotationId figure);

/// The last month of an annotation of type Period; empty if it is not known which.
Date last_month_of(const Draft& draft, AnnotationId period);

}  // namespace rapporteur
