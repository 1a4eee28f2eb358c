#pragma once

#include <atomic>

namespace rapporteur {

/// Makes SIGINT and SIGTERM raise a flag that long works look at; a second one ends the program at once, which is safe
/// too. A closed pipe and a file-size limit become errors of the write that meets them. To be made once, by main.
class Interrupts {
  public:
    Interrupts();

    const std::atomic<bool>& raised() const;
};

}  // namespace rapporteur
