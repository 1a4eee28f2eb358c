#include "program.h"

#include <fcntl.h>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace rapporteur::testing {

namespace fs = std::filesystem;

namespace {

constexpr uid_t nobody = 65534;

fs::path fresh_file(const std::string& what) {
    static std::atomic<int> count = 0;
    return fs::temp_directory_path() /
           ("rapporteur-run-" + std::to_string(getpid()) + "-" + std::to_string(count++) + "-" + what);
}

void direct(int descriptor, const fs::path& path, int flags) {
    const int opened = ::open(path.c_str(), flags, 0666);
    if (opened < 0 || dup2(opened, descriptor) < 0) _exit(127);
    ::close(opened);
}

[[noreturn]] void become_program(const fs::path& folder, const std::vector<std::string>& arguments) {
    std::vector<char*> words;
    std::string program = RAPPORTEUR_PROGRAM;
    words.push_back(program.data());
    std::vector<std::string> copies = arguments;
    for (std::string& copy : copies) words.push_back(copy.data());
    words.push_back(nullptr);
    if (chdir(folder.c_str()) != 0) _exit(127);
    execv(program.c_str(), words.data());
    _exit(127);
}

}  // namespace

Ran run(const fs::path& folder, const std::vector<std::string>& arguments, const Given& given) {
    return Running(folder, arguments, given).wait();
}

Running::Running(const fs::path& folder, const std::vector<std::string>& arguments, const Given& given)
    : out_(fresh_file("out")), err_(fresh_file("err")), in_(fresh_file("in")) {
    write_file(in_, given.in);
    write_file(out_, "");
    write_file(err_, "");
    child_ = fork();
    if (child_ < 0) throw std::runtime_error("cannot fork");
    if (child_ > 0) return;
    direct(STDIN_FILENO, in_, O_RDONLY);
    direct(STDOUT_FILENO, given.out_path.empty() ? out_ : fs::path(given.out_path), O_WRONLY);
    direct(STDERR_FILENO, err_, O_WRONLY);
    if (given.in_child) given.in_child();
    become_program(folder, arguments);
}

Running::~Running() {
    if (child_ > 0) {
        kill(child_, SIGKILL);
        waitpid(child_, nullptr, 0);
    }
    std::error_code ignored;
    for (const fs::path& path : {out_, err_, in_}) fs::remove(path, ignored);
}

void Running::signal(int number) const {
    kill(child_, number);
}

std::string Running::out_so_far() const {
    return read_file(out_);
}

Ran Running::wait() {
    int status = 0;
    waitpid(child_, &status, 0);
    child_ = -1;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return {code, read_file(out_), read_file(err_)};
}

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

void become_nobody() {
    if (geteuid() != 0) return;
    if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0) _exit(127);
}

}  // namespace rapporteur::testing
