#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

/// The file system as this program sees it: something to look at and read, never to write. DiskFiles is the real one,
/// MemoryFiles its twin for tests.
namespace rapporteur {

/// One stream of bytes, read once from front to back by one thread.
class ByteReader {
  public:
    virtual ~ByteReader() = default;

    /// Fills `into` from its start; how many bytes, 0 only at the end. After an Error, reading is over.
    virtual Result<std::size_t> read(std::span<char> into) = 0;
};

enum class FileKind {
    regular,
    folder,
    other,    ///< pipe, socket, device: reading could wait for ever
    missing,  ///< not there, or not to be looked at; `reason` says why
};

/// What stands under a path, symbolic links followed.
struct FileStatus {
    FileKind kind = FileKind::missing;
    std::uint64_t bytes = 0;       ///< of a regular file
    std::int64_t modified_ns = 0;  ///< nanoseconds since 1970
    std::string identity;          ///< the same for two paths that are the same file or folder
    std::string reason;            ///< of missing: the system's words
};

/// Const and thread-safe: several threads may read different files at once.
class Files {
  public:
    virtual ~Files() = default;

    /// Never fails: what cannot be looked at is `missing`.
    virtual FileStatus status(const std::string& path) const = 0;
    /// The names inside a folder in any order, without `.` and `..`.
    virtual Result<std::vector<std::string>> names(const std::string& folder) const = 0;
    /// Opens a regular file; never waits for one that is none. The Files must outlive the reader.
    virtual Result<std::unique_ptr<ByteReader>> open(const std::string& path) const = 0;
    virtual std::unique_ptr<ByteReader> standard_input() const = 0;
};

/// Bytes already taken from a stream, then the rest of it, which must outlive this.
class PrefixedReader final : public ByteReader {
  public:
    PrefixedReader(std::string prefix, ByteReader& rest);
    Result<std::size_t> read(std::span<char> into) override;

  private:
    std::string prefix_;
    ByteReader& rest_;
    std::size_t given_ = 0;
};

/// The whole of a stream, `already` being what was taken from it; too_large() where it is more than `most` bytes in
/// all. `expected` is how many bytes to set aside, as far as known; it may be wrong.
Result<std::string> read_rest(ByteReader& reader, std::string already, std::size_t most, std::size_t expected);

/// "too large: more than 64 MiB", with the remedy.
Error too_large(std::uint64_t most);
/// "64 MiB": a size for people.
std::string size_words(std::uint64_t bytes);

}  // namespace rapporteur
