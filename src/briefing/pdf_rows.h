#pragma once

#include <memory>
#include <vector>

#include "briefing/pdf_pages.h"

namespace rapporteur::pdf {

/// The whole briefing as rows of set text, in order.
std::vector<std::unique_ptr<Row>> rows_of(const Briefing& briefing, const Typesetter& typesetter);

}  // namespace rapporteur::pdf
