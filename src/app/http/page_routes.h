#pragma once

#include "app/http/route.h"

namespace rapporteur {

/// The files of the web pages; any other address is a page's, drawn by the script it loads.
Routes page_routes();

}  // namespace rapporteur
