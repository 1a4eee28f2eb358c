#include "text/packed_for_test.h"

#include <archive.h>
#include <archive_entry.h>

namespace rapporteur::testing_packed {
namespace {

void add_filter(archive* out, Filter filter) {
    switch (filter) {
        case Filter::none:
            archive_write_add_filter_none(out);
            break;
        case Filter::gzip:
            archive_write_add_filter_gzip(out);
            break;
        case Filter::bzip2:
            archive_write_add_filter_bzip2(out);
            break;
        case Filter::xz:
            archive_write_add_filter_xz(out);
            break;
        case Filter::zstd:
            archive_write_add_filter_zstd(out);
            break;
    }
}

void set_format(archive* out, Format format) {
    if (format == Format::raw) archive_write_set_format_raw(out);
    if (format == Format::zip) archive_write_set_format_zip(out);
    if (format == Format::tar) archive_write_set_format_ustar(out);
}

la_ssize_t append(archive*, void* context, const void* bytes, std::size_t size) {
    static_cast<std::string*>(context)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

}  // namespace

std::string pack(Format format, Filter filter, const std::vector<std::pair<std::string, std::string>>& members) {
    std::string bytes;
    archive* out = archive_write_new();
    set_format(out, format);
    add_filter(out, filter);
    archive_write_set_bytes_in_last_block(out, 1);
    archive_write_open(out, &bytes, nullptr, append, nullptr);
    for (const auto& [name, content] : members) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, name.c_str());
        archive_entry_set_filetype(entry, name.ends_with('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_write_header(out, entry);
        archive_write_data(out, content.data(), content.size());
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    return bytes;
}

}  // namespace rapporteur::testing_packed
