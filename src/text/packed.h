#pragma once

#include <memory>
#include <optional>
#include <string>

#include "text/files.h"

struct archive;

namespace rapporteur {

/// A file inside a packed one, or the one file that was compressed.
struct PackedMember {
    std::string name;       ///< empty for the one file of gzip, bzip2, xz or zstd
    bool is_file = true;    ///< false for folders, links and devices
    std::size_t bytes = 0;  ///< as the archive says; 0 where it does not
};

/// Unpacks gzip, bzip2, xz, zstd, zip and tar (compressed or not) from a stream, one member after the other, nothing
/// on disk. The stream must outlive it. One thread.
class PackedReader final : private ByteReader {
  public:
    explicit PackedReader(ByteReader& source);
    ~PackedReader() override;
    PackedReader(const PackedReader&) = delete;
    PackedReader& operator=(const PackedReader&) = delete;

    /// Goes to the next member; nothing at the end. After an Error there is nothing more to be had.
    Result<std::optional<PackedMember>> next();
    /// The bytes of the present member.
    ByteReader& content() { return *this; }

  private:
    struct Source;
    struct Close {
        void operator()(archive* opened) const;
    };

    Result<std::size_t> read(std::span<char> into) override;
    Error failure() const;

    std::unique_ptr<Source> source_;
    std::unique_ptr<archive, Close> archive_;
    bool opened_ = false;
};

}  // namespace rapporteur
