#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace rapporteur {

/// Another process with pipes to its standard input and from its standard output, in a process group of its own, with no environment, and
/// its standard error going nowhere. It has no other descriptor of this process. Ended and waited for at the latest when this goes out of scope.
class ChildProcess {
  public:
    /// `words`: the program's path and its arguments. Fails where there is no process or memory to be had.
    static Result<ChildProcess> start(const std::vector<std::string>& words);

    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&&) = delete;
    ~ChildProcess();

    /// Both never wait (O_NONBLOCK); -1 once closed.
    int input() const { return input_; }
    int output() const { return output_; }
    void close_input();

    void kill() const;
    /// How it ended (wait(2)); nothing if it has not within `patience`.
    std::optional<int> ended(std::chrono::milliseconds patience);

  private:
    ChildProcess(pid_t child, int input, int output) : child_(child), input_(input), output_(output) {}

    pid_t child_;
    int input_;
    int output_;
};

}  // namespace rapporteur
