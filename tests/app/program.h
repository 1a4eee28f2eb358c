#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace rapporteur::testing {

/// How a run of the program ended and what it said.
struct Ran {
    int code = -1;  ///< exit code; 128 + signal where a signal ended it
    std::string out;
    std::string err;
};

/// What a run is given beside its arguments.
struct Given {
    std::string in;                            ///< standard input
    std::string out_path;                      ///< standard output goes to this file instead of Ran::out
    std::function<void()> in_child = nullptr;  ///< called in the child before the program begins: limits, another user
};

/// Runs the built program in `folder` and waits for it.
Ran run(const std::filesystem::path& folder, const std::vector<std::string>& arguments, const Given& given = {});

/// A run that goes on while the test does something else.
class Running {
  public:
    Running(const std::filesystem::path& folder, const std::vector<std::string>& arguments, const Given& given = {});
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running();

    void signal(int number) const;
    /// What it has written to standard output so far.
    std::string out_so_far() const;
    Ran wait();
    pid_t process() const { return child_; }

  private:
    std::filesystem::path out_;
    std::filesystem::path err_;
    std::filesystem::path in_;
    pid_t child_ = -1;
};

std::string read_file(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, const std::string& bytes);
/// Lines without their ends.
std::vector<std::string> lines_of(const std::string& text);

/// Gives up root for good, so that rights of files count; to be called in a child.
void become_nobody();

}  // namespace rapporteur::testing
