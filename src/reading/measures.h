#pragma once

#include <string>

#include "reading/draft.h"

namespace rapporteur {

/// What a figure or a change measures: a noun phrase ("bilateral trade", "tourist trips"), found by rules of type Measure.
/// Empty where none can be known: the words of a clause are no measure.
std::string measure_of(const Draft& draft, AnnotationId figure);

/// What an annotation of type Measure names: the data's name for it, else its words.
std::string measure_name(const Draft& draft, AnnotationId measure);

}  // namespace rapporteur
