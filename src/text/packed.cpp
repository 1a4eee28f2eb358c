#include "text/packed.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <array>
#include <cerrno>

namespace rapporteur {

/// What libarchive reads from: the stream, a buffer and the stream's own error, which says more than libarchive's.
struct PackedReader::Source {
    ByteReader& stream;
    std::array<char, 128 * 1024> buffer{};
    Status failed{};

    static la_ssize_t read(archive* opened, void* context, const void** bytes) {
        auto& source = *static_cast<Source*>(context);
        Result<std::size_t> read = source.stream.read(source.buffer);
        if (!read) {
            source.failed = read.error();
            archive_set_error(opened, EIO, "%s", read.error().what.c_str());
            return -1;
        }
        *bytes = source.buffer.data();
        return static_cast<la_ssize_t>(*read);
    }
};

void PackedReader::Close::operator()(archive* opened) const {
    archive_read_free(opened);
}

PackedReader::PackedReader(ByteReader& source) : source_(new Source{source}), archive_(archive_read_new()) {
    archive* const a = archive_.get();
    archive_read_support_filter_gzip(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_zstd(a);
    archive_read_support_format_zip_streamable(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_raw(a);
}

PackedReader::~PackedReader() = default;

Error PackedReader::failure() const {
    if (source_->failed) return *source_->failed;
    const char* words = archive_error_string(archive_.get());
    return {.input = "",
            .place = "",
            .what = fmt::format("damaged: {}", words != nullptr ? words : "it cannot be unpacked"),
            .remedy = ""};
}

Result<std::optional<PackedMember>> PackedReader::next() {
    if (!opened_ && archive_read_open(archive_.get(), source_.get(), nullptr, &Source::read, nullptr) != ARCHIVE_OK) {
        return failure();
    }
    opened_ = true;
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(archive_.get(), &entry);
    if (result == ARCHIVE_EOF) return std::optional<PackedMember>();
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return failure();
    PackedMember member;
    if (archive_format(archive_.get()) == ARCHIVE_FORMAT_RAW) return std::optional(member);
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr) name = archive_entry_pathname(entry);
    member.name = name != nullptr ? name : "(a name that cannot be read)";
    member.is_file = archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr;
    const bool sized = archive_entry_size_is_set(entry) != 0 && archive_entry_size(entry) > 0;
    member.bytes = sized ? static_cast<std::size_t>(archive_entry_size(entry)) : 0;
    return std::optional(member);
}

Result<std::size_t> PackedReader::read(std::span<char> into) {
    const la_ssize_t count = archive_read_data(archive_.get(), into.data(), into.size());
    if (count >= 0) return static_cast<std::size_t>(count);
    return failure();
}

}  // namespace rapporteur
