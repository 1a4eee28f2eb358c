#include "app/accounts/accounts_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace rapporteur {
namespace {

constexpr std::size_t most_bytes = 16U << 20;

struct Descriptor {
    int number;
    explicit Descriptor(int opened) : number(opened) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
};

Error failed(const std::string& path, const std::string& what, int error) {
    return {.input = path, .place = "", .what = what + ": " + std::generic_category().message(error), .remedy = ""};
}

Result<std::string> contents(const Descriptor& file, const std::string& path) {
    std::string all;
    std::array<char, 65536> some;
    for (;;) {
        const ssize_t got = ::read(file.number, some.data(), some.size());
        if (got < 0) return failed(path, "cannot be read", errno);
        if (got == 0) return all;
        all.append(some.data(), std::size_t(got));
        if (all.size() > most_bytes) return failed(path, "cannot be read", EFBIG);
    }
}

bool write_all(const Descriptor& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number, bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes.remove_prefix(std::size_t(written));
    }
    return ::fsync(file.number) == 0;
}

/// In the place of the old file, or not at all.
Status replace(const std::string& path, const std::string& bytes) {
    const std::string fresh = path + ".new";
    ::unlink(fresh.c_str());
    const Descriptor file(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (file.number < 0 || !write_all(file, bytes) || std::rename(fresh.c_str(), path.c_str()) != 0) {
        const int error = errno;
        ::unlink(fresh.c_str());
        return failed(path, "cannot be written", error);
    }
    return {};
}

}  // namespace

std::string accounts_path(const std::string& record) { return record + ".accounts"; }

Result<std::vector<Account>> load_accounts(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file.number < 0 && errno == ENOENT) return std::vector<Account>();
    struct stat found {};
    if (file.number < 0 || ::fstat(file.number, &found) != 0) return failed(path, "cannot be read", errno);
    if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return Error{path, "", "others than its owner may read or change it", "chmod 600 " + path};
    }
    const Result<std::string> text = contents(file, path);
    if (!text) return text.error();
    auto accounts = accounts_from_json(*text);
    if (accounts) return accounts;
    Error error = accounts.error();
    error.input = path;
    return error;
}

Status change_accounts(const std::string& path, const std::function<Status(std::vector<Account>&)>& change) {
    // The folder is what stays the same while files in it take each other's place.
    const std::filesystem::path above = std::filesystem::path(path).parent_path();
    const Descriptor folder(::open(above.empty() ? "." : above.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number < 0 || ::flock(folder.number, LOCK_EX) != 0) return failed(path, "cannot be written", errno);
    Result<std::vector<Account>> accounts = load_accounts(path);
    if (!accounts) return accounts.error();
    if (const Status refused = change(*accounts)) return refused;
    if (const Status unwritten = replace(path, accounts_to_json(*accounts))) return unwritten;
    ::fsync(folder.number);
    return {};
}

}  // namespace rapporteur
