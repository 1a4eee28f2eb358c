#pragma once

#include "app/cli/arguments.h"
#include "store/in_order.h"

namespace rapporteur {

inline void declare_jobs(Arguments& arguments, unsigned& jobs) {
    arguments.option("--jobs", jobs, "How many threads read at a time; 0: one for each core");
}

inline Effort effort_of(unsigned jobs) {
    return {.threads = jobs == 0 ? all_cores() : jobs};
}

}  // namespace rapporteur
