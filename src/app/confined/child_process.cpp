#include "app/confined/child_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <thread>
#include <utility>

namespace rapporteur {
namespace {

/// The two ends of a pipe, each closed unless it was taken.
struct Pipe {
    std::array<int, 2> ends{-1, -1};

    Pipe() = default;
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        for (const int end : ends) {
            if (end >= 0) ::close(end);
        }
    }
    bool open() { return pipe2(ends.data(), O_CLOEXEC) == 0; }
    int read_end() const { return ends[0]; }
    int write_end() const { return ends[1]; }
    int take(std::size_t end) { return std::exchange(ends[end], -1); }
};

struct Actions {
    posix_spawn_file_actions_t files{};
    posix_spawnattr_t attributes{};

    Actions() {
        posix_spawn_file_actions_init(&files);
        posix_spawnattr_init(&attributes);
    }
    Actions(const Actions&) = delete;
    Actions& operator=(const Actions&) = delete;
    ~Actions() {
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
    }
};

int spawn(pid_t& child, const std::vector<std::string>& words, const Pipe& in, const Pipe& out) {
    Actions actions;
    posix_spawn_file_actions_adddup2(&actions.files, in.read_end(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions.files, out.write_end(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions.files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions.files, STDERR_FILENO + 1);
    posix_spawnattr_setflags(&actions.attributes, POSIX_SPAWN_SETPGROUP);

    std::vector<std::string> copies = words;
    std::vector<char*> arguments;
    for (std::string& word : copies) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::array<char*, 1> environment{nullptr};
    return posix_spawn(&child, copies.front().c_str(), &actions.files, &actions.attributes, arguments.data(), environment.data());
}

bool never_waits(int descriptor) { return fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0; }

Error failed(int error) { return {.input = "", .place = "", .what = "cannot start a process: " + std::generic_category().message(error), .remedy = ""}; }

}  // namespace

Result<ChildProcess> ChildProcess::start(const std::vector<std::string>& words) {
    Pipe in, out;
    if (!in.open() || !out.open() || !never_waits(in.write_end()) || !never_waits(out.read_end())) return failed(errno);
    pid_t child = -1;
    if (const int error = spawn(child, words, in, out); error != 0) return failed(error);
    return ChildProcess(child, in.take(1), out.take(0));
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : child_(std::exchange(other.child_, -1)), input_(std::exchange(other.input_, -1)), output_(std::exchange(other.output_, -1)) {}

ChildProcess::~ChildProcess() {
    close_input();
    if (output_ >= 0) ::close(output_);
    if (child_ < 0) return;
    kill();
    waitpid(child_, nullptr, 0);
}

void ChildProcess::close_input() {
    if (input_ >= 0) ::close(std::exchange(input_, -1));
}

void ChildProcess::kill() const {
    if (child_ > 0) ::kill(-child_, SIGKILL);  // its group, which it leads
}

std::optional<int> ChildProcess::ended(std::chrono::milliseconds patience) {
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        int status = 0;
        const pid_t who = waitpid(child_, &status, WNOHANG);
        if (who == child_) {
            child_ = -1;
            return status;
        }
        if (std::chrono::steady_clock::now() >= until) return {};
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

}  // namespace rapporteur
