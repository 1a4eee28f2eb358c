#include "app/confined/attempts.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <functional>
#include <map>
#include <memory>
#include <new>
#include <system_error>

namespace rapporteur {
namespace {

/// True where it was done.
using Try = std::function<bool()>;

bool executes() {
    std::array<char*, 1> none{nullptr};
    return execve("/bin/true", none.data(), none.data()) == 0;
}

bool takes_memory() {
    constexpr std::size_t two_gib = std::size_t{2} << 30;
    const std::unique_ptr<char[]> taken(new (std::nothrow) char[two_gib]);
    return taken != nullptr;
}

bool spins() {
    const std::atomic<bool> stops = false;
    while (!stops.load()) {
    }
    return true;
}

const std::map<std::string, Try>& tries() {
    static const std::map<std::string, Try> all = {
        {"nothing", [] { return true; }},
        {"open", [] { return ::open("/etc/passwd", O_RDONLY) >= 0; }},
        {"create", [] { return ::open("created", O_WRONLY | O_CREAT, 0600) >= 0; }},
        {"remove", [] { return ::unlink("created") == 0; }},
        {"socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
        {"execute", executes},
        {"fork", [] { return ::fork() >= 0; }},
        {"trace", [] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; }},
        {"signal", [] { return ::kill(getppid(), 0) == 0; }},
        {"run-memory", [] { return ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED; }},
        {"memory", takes_memory},
        {"crash", [] { return ::raise(SIGSEGV) == 0; }},
        {"spin", spins},
    };
    return all;
}

}  // namespace

std::vector<std::string> attempt_names() {
    std::vector<std::string> names;
    for (const auto& [name, unused] : tries()) names.push_back(name);
    return names;
}

std::string attempt(const std::string& name) {
    errno = 0;
    const bool done = tries().at(name)();
    return name + ": " + (done ? "done" : std::generic_category().message(errno)) + "\n";
}

}  // namespace rapporteur
