#pragma once

#include <string>
#include <utility>

#include "reading/draft.h"

namespace rapporteur {

/// A measure by the words to show, and as concepts (see measure_subject.h): by these figures of one thing are found.
using Measured = std::pair<std::string, std::string>;

/// What a figure or a change measures: a noun phrase ("bilateral trade", "tourist trips"), found by rules of type Measure.
/// Empty where none can be known: the words of a clause are no measure.
Measured measure_of(const Draft& draft, AnnotationId figure);

/// What an annotation of type Measure names: the data's name for it, else its words.
Measured measure_name(const Draft& draft, AnnotationId measure);

}  // namespace rapporteur
