#include "text/disk_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace rapporteur {
namespace {

std::string words_of(int error) {
    return std::generic_category().message(error);
}

Error failed(const std::string& path, int error) {
    return {.input = path, .place = "", .what = words_of(error), .remedy = ""};
}

class DescriptorReader final : public ByteReader {
  public:
    enum class Close { yes, no };

    DescriptorReader(int descriptor, std::string path, Close close)
        : descriptor_(descriptor), path_(std::move(path)), close_(close) {}
    ~DescriptorReader() override {
        if (close_ == Close::yes) ::close(descriptor_);
    }
    DescriptorReader(const DescriptorReader&) = delete;
    DescriptorReader& operator=(const DescriptorReader&) = delete;

    Result<std::size_t> read(std::span<char> into) override {
        while (true) {
            const ssize_t count = ::read(descriptor_, into.data(), into.size());
            if (count >= 0) return static_cast<std::size_t>(count);
            if (errno != EINTR) return failed(path_, errno);
        }
    }

  private:
    int descriptor_;
    std::string path_;
    Close close_;
};

FileKind kind_of(mode_t mode) {
    if (S_ISREG(mode)) return FileKind::regular;
    if (S_ISDIR(mode)) return FileKind::folder;
    return FileKind::other;
}

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

}  // namespace

FileStatus DiskFiles::status(const std::string& path) const {
    struct stat found {};
    FileStatus status;
    if (::stat(path.c_str(), &found) != 0) {
        const int error = errno;
        struct stat link {};
        const bool broken = error == ENOENT && ::lstat(path.c_str(), &link) == 0 && S_ISLNK(link.st_mode);
        status.reason = broken ? "a symbolic link to nothing" : words_of(error);
        return status;
    }
    status.kind = kind_of(found.st_mode);
    status.bytes = static_cast<std::uint64_t>(found.st_size);
    status.modified_ns = found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec;
    status.identity = fmt::format("{}:{}", found.st_dev, found.st_ino);
    return status;
}

Result<std::vector<std::string>> DiskFiles::names(const std::string& folder) const {
    const std::unique_ptr<DIR, CloseFolder> open(::opendir(folder.c_str()));
    if (open == nullptr) return failed(folder, errno);
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* entry = ::readdir(open.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") names.emplace_back(name);
        errno = 0;
    }
    if (errno != 0) return failed(folder, errno);
    return names;
}

Result<std::unique_ptr<ByteReader>> DiskFiles::open(const std::string& path) const {
    // O_NONBLOCK: what has become a pipe since it was looked at must not make us wait.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) return failed(path, errno);
    auto reader = std::make_unique<DescriptorReader>(descriptor, path, DescriptorReader::Close::yes);
    struct stat found {};
    if (::fstat(descriptor, &found) != 0) return failed(path, errno);
    if (!S_ISREG(found.st_mode)) return Error{.input = path, .place = "", .what = "not a regular file", .remedy = ""};
    return std::unique_ptr<ByteReader>(std::move(reader));
}

std::unique_ptr<ByteReader> DiskFiles::standard_input() const {
    return std::make_unique<DescriptorReader>(STDIN_FILENO, "-", DescriptorReader::Close::no);
}

}  // namespace rapporteur
