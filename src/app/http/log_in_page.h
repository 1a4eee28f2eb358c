#pragma once

#include <string_view>

#include "app/http/message.h"

namespace rapporteur {

/// A form for name and password, without script. `said`: why it is shown again; empty the first time. Plain text.
HttpResponse log_in_page(unsigned status, std::string_view said);
/// How it looks.
HttpResponse log_in_style();

}  // namespace rapporteur
