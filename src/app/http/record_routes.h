#pragma once

#include <memory>

#include "app/http/message.h"
#include "app/http/record_source.h"

namespace rapporteur {

/// Answers for a record's pages and its API (docs/api.md). Only to those who name this machine: a page elsewhere that
/// makes its own name point here is refused. `records` must outlive it.
HttpHandler record_routes(RecordSource& records);

}  // namespace rapporteur
