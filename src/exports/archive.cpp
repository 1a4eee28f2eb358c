#include "exports/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace rapporteur {
namespace {

constexpr time_t earliest_of_zip = 315532800;  // 1980-01-01T00:00:00Z

struct Freed {
    void operator()(archive* out) const { archive_write_free(out); }
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive*, void* context, const void* bytes, std::size_t size) {
    static_cast<std::string*>(context)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

bool add(archive& out, const std::string& name, const std::string& bytes) {
    const std::unique_ptr<archive_entry, Freed> entry(archive_entry_new());
    if (!entry) return false;
    archive_entry_set_pathname_utf8(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), earliest_of_zip, 0);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
    if (archive_write_header(&out, entry.get()) != ARCHIVE_OK) return false;
    return archive_write_data(&out, bytes.data(), bytes.size()) == static_cast<la_ssize_t>(bytes.size());
}

}  // namespace

std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files) {
    std::string bytes;
    const std::unique_ptr<archive, Freed> out(archive_write_new());
    if (!out || archive_write_set_format_zip(out.get()) != ARCHIVE_OK) return "";
    archive_write_set_bytes_in_last_block(out.get(), 1);
    if (archive_write_open(out.get(), &bytes, nullptr, append, nullptr) != ARCHIVE_OK) return "";
    for (const auto& [name, content] : files) {
        if (!add(*out, name, content)) return "";
    }
    return archive_write_close(out.get()) == ARCHIVE_OK ? bytes : "";
}

}  // namespace rapporteur
