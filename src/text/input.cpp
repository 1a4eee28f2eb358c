#include "text/input.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

#include "text/ascii.h"
#include "text/content.h"
#include "text/encoding.h"
#include "text/packed.h"
#include "text/to_document.h"

namespace rapporteur {
namespace {

constexpr std::size_t kHead = 64 * 1024;

/// Tells of every byte that comes.
class CountingReader final : public ByteReader {
  public:
    CountingReader(std::unique_ptr<ByteReader> source, const std::function<void(std::uint64_t)>& on_bytes)
        : source_(std::move(source)), on_bytes_(on_bytes) {}

    Result<std::size_t> read(std::span<char> into) override {
        Result<std::size_t> count = source_->read(into);
        if (count && on_bytes_) on_bytes_(*count);
        return count;
    }

  private:
    std::unique_ptr<ByteReader> source_;
    const std::function<void(std::uint64_t)>& on_bytes_;
};

/// The first `kHead` bytes, or all there are.
Result<std::string> read_head(ByteReader& reader, std::size_t expected) {
    std::string head(expected > 0 && expected < kHead ? expected + 1 : kHead, '\0');
    std::size_t used = 0;
    while (used < head.size()) {
        Result<std::size_t> read = reader.read(std::span(head).subspan(used));
        if (!read) return read.error();
        if (*read == 0) break;
        used += *read;
    }
    head.resize(used);
    return head;
}

bool is_office_document(const PackedMember& first) {
    return first.name == "[Content_Types].xml" || first.name == "mimetype" || first.name.starts_with("_rels/");
}

/// Hidden files, as on disk, and what macOS puts beside every file it packs.
bool is_hidden(std::string_view member) {
    return member.starts_with('.') || member.find("/.") != std::string_view::npos || member.starts_with("__MACOSX/");
}

/// The name of a compressed file without the ending that says so.
std::string unpacked_name(const std::string& path) {
    for (std::string_view ending : {".gz", ".bz2", ".xz", ".zst"}) {
        const bool ends = path.size() > ending.size() &&
                          same_but_for_case(std::string_view(path).substr(path.size() - ending.size()), ending);
        if (ends) return path.substr(0, path.size() - ending.size());
    }
    return path;
}

/// One file on its way to its documents. `path` names it to people.
class Receiving {
  public:
    Receiving(const InputOptions& options, const Sink& sink) : options_(options), sink_(sink) {}

    /// A stream of unknown content. `name` tells its kind where the bytes do not; `expected` is its size, or 0.
    bool stream(ByteReader& source, const std::string& path, const std::string& name, std::size_t expected) {
        Result<std::string> head = read_head(source, expected);
        if (!head) return refuse(path, reason_of(head.error()));
        if (head->empty()) return refuse(path, "empty");
        const ContentKind kind = content_kind(*head, name);
        if (kind == ContentKind::packed) {
            if (inside_) return refuse(path, "packed again inside a packed file; unpack it first");
            PrefixedReader whole(*std::move(head), source);
            return packed(whole, path);
        }
        if (std::optional<std::string> reason = why_not_text(*head, name)) return refuse(path, *std::move(reason));
        if (kind == ContentKind::json_lines) {
            if (!wide_encoding(*head).empty())
                return refuse(path, "JSON Lines in UTF-16 or UTF-32; they must be UTF-8");
            PrefixedReader whole(*std::move(head), source);
            return read_json_lines(whole, path, options_.fields, options_.most_bytes, sink_);
        }
        return document(source, path, *std::move(head), kind, expected);
    }

  private:
    bool refuse(const std::string& path, std::string reason) { return sink_(Unreadable{path, std::move(reason)}); }

    bool document(ByteReader& source, const std::string& path, std::string head, ContentKind kind,
                  std::size_t expected) {
        const std::size_t most = kind == ContentKind::html ? options_.most_bytes : options_.most_plain_bytes;
        if (expected > most) return refuse(path, reason_of(too_large(most)));
        Result<std::string> bytes = read_rest(source, std::move(head), most, expected);
        if (!bytes) return refuse(path, reason_of(bytes.error()));
        return sink_(kind == ContentKind::html ? page_document(path, *std::move(bytes))
                                               : plain_document(path, *std::move(bytes)));
    }

    bool packed(ByteReader& source, const std::string& path) {
        inside_ = true;
        PackedReader archive(source);
        bool first = true;
        bool any = false;
        while (true) {
            const Result<std::optional<PackedMember>> next = archive.next();
            if (!next) return refuse(path, reason_of(next.error()));
            if (!next->has_value()) return any || refuse(path, "empty: no files are packed in it");
            const PackedMember& member = **next;
            if (std::exchange(first, false) && is_office_document(member)) {
                return refuse(path, "an Office document or e-book; save it as text or HTML first");
            }
            if (!member.is_file || is_hidden(member.name)) continue;
            any = true;
            const bool alone = member.name.empty();
            const std::string where = alone ? path : path + "/" + readable_path(member.name);
            if (!stream(archive.content(), where, alone ? unpacked_name(path) : member.name, member.bytes))
                return false;
        }
    }

    const InputOptions& options_;
    const Sink& sink_;
    bool inside_ = false;  ///< a packed file
};

}  // namespace

bool receive_file(const Files& files, const PlannedFile& file, const InputOptions& options, const Sink& sink) {
    const std::string path = readable_path(file.path);
    if (!file.reason.empty()) return sink(Unreadable{path, file.reason});
    const bool standard_input = file.path == "-";
    Result<std::unique_ptr<ByteReader>> opened =
        standard_input ? Result(files.standard_input()) : files.open(file.path);
    if (!opened) return sink(Unreadable{path, reason_of(opened.error())});
    CountingReader source(*std::move(opened), options.on_bytes);
    return Receiving(options, sink).stream(source, path, standard_input ? std::string() : path, file.bytes);
}

bool receive(const Files& files, const InputPlan& plan, const InputOptions& options, const Sink& sink) {
    return std::ranges::all_of(plan.files,
                               [&](const PlannedFile& file) { return receive_file(files, file, options, sink); });
}

}  // namespace rapporteur
