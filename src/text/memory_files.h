#pragma once

#include <map>

#include "text/files.h"

namespace rapporteur {

/// Files that exist only in memory, for tests: made by hand, with the faults that a disk can have.
class MemoryFiles final : public Files {
  public:
    /// Adds a regular file and the folders above it.
    void add(const std::string& path, std::string bytes);
    void add_folder(const std::string& path);
    /// `path` is another way to `target`, which must have been added.
    void add_link(const std::string& path, const std::string& target);
    /// A pipe or device under this path.
    void add_other(const std::string& path);
    void set_standard_input(std::string bytes) { standard_input_ = std::move(bytes); }

    /// Opening the file, or listing the folder, fails with these words.
    void refuse(const std::string& path, std::string reason) { refused_[path] = std::move(reason); }
    /// Reading the file fails after so many bytes.
    void fail_after(const std::string& path, std::size_t bytes) { fails_after_[path] = bytes; }
    /// The file goes between the look and the opening.
    void vanish(const std::string& path) { refused_[path] = "No such file or directory"; }

    FileStatus status(const std::string& path) const override;
    Result<std::vector<std::string>> names(const std::string& folder) const override;
    Result<std::unique_ptr<ByteReader>> open(const std::string& path) const override;
    std::unique_ptr<ByteReader> standard_input() const override;

  private:
    struct Entry {
        FileKind kind = FileKind::regular;
        std::string bytes;
    };

    /// The path with the links on it followed.
    std::string real(const std::string& path) const;

    std::map<std::string, Entry> entries_;
    std::map<std::string, std::string> links_;
    std::map<std::string, std::string> refused_;
    std::map<std::string, std::size_t> fails_after_;
    std::string standard_input_;
};

/// Reads bytes that are already there; they must outlive the reader. Hands out at most `step` at a time.
std::unique_ptr<ByteReader> memory_reader(std::string_view bytes, std::size_t step = 1 << 20);

}  // namespace rapporteur
