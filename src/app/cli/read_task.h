#pragma once

#include <string>
#include <vector>

#include "store/in_order.h"
#include "text/json_lines.h"

namespace rapporteur {

/// What a run of `read` is to do.
struct ReadTask {
    std::vector<std::string> paths;
    JsonFields fields;
    Effort effort;
    bool verbose = false;
};

}  // namespace rapporteur
