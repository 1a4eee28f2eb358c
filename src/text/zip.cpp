#include "text/zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <stdexcept>

namespace rapporteur {
namespace {

struct FreeArchive {
    void operator()(archive* one) const { archive_write_free(one); }
};
struct FreeEntry {
    void operator()(archive_entry* one) const { archive_entry_free(one); }
};

la_ssize_t append(archive*, void* to, const void* bytes, std::size_t size) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

void demand(int code, archive* out) {
    if (code != ARCHIVE_OK)
        throw std::runtime_error(std::string("a ZIP archive cannot be made: ") + archive_error_string(out));
}

}  // namespace

std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files) {
    std::string bytes;
    const std::unique_ptr<archive, FreeArchive> out(archive_write_new());
    if (!out) throw std::runtime_error("a ZIP archive cannot be made: no memory");
    demand(archive_write_set_format_zip(out.get()), out.get());
    demand(archive_write_set_bytes_in_last_block(out.get(), 1), out.get());
    demand(archive_write_open(out.get(), &bytes, nullptr, append, nullptr), out.get());
    for (const auto& [name, content] : files) {
        const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), name.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
        demand(archive_write_header(out.get(), entry.get()), out.get());
        if (archive_write_data(out.get(), content.data(), content.size()) != static_cast<la_ssize_t>(content.size()))
            demand(ARCHIVE_FATAL, out.get());
    }
    demand(archive_write_close(out.get()), out.get());
    return bytes;
}

}  // namespace rapporteur
