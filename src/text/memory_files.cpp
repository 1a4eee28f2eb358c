#include "text/memory_files.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rapporteur {
namespace {

class MemoryReader final : public ByteReader {
  public:
    MemoryReader(std::string_view bytes, std::size_t step, std::optional<std::size_t> fails_after)
        : rest_(bytes), step_(step), fails_after_(fails_after) {}

    Result<std::size_t> read(std::span<char> into) override {
        if (fails_after_ && given_ >= *fails_after_) {
            return Error{.input = "", .place = "", .what = "Input/output error", .remedy = ""};
        }
        const std::size_t count = std::min({into.size(), rest_.size(), step_});
        std::ranges::copy(rest_.substr(0, count), into.begin());
        rest_.remove_prefix(count);
        given_ += count;
        return count;
    }

  private:
    std::string_view rest_;
    std::size_t step_;
    std::optional<std::size_t> fails_after_;
    std::size_t given_ = 0;
};

std::string parent_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

}  // namespace

void MemoryFiles::add(const std::string& path, std::string bytes) {
    add_folder(parent_of(path));
    entries_[path] = {FileKind::regular, std::move(bytes)};
}

void MemoryFiles::add_folder(const std::string& path) {
    for (std::string folder = path; !folder.empty(); folder = parent_of(folder)) {
        entries_[folder] = {FileKind::folder, {}};
    }
}

void MemoryFiles::add_link(const std::string& path, const std::string& target) {
    add_folder(parent_of(path));
    links_[path] = target;
}

void MemoryFiles::add_other(const std::string& path) {
    add_folder(parent_of(path));
    entries_[path] = {FileKind::other, {}};
}

std::string MemoryFiles::real(const std::string& path) const {
    std::string at = path;
    for (int followed = 0; followed < 40; ++followed) {
        const auto link = std::ranges::find_if(
            links_, [&](const auto& each) { return at == each.first || at.starts_with(each.first + "/"); });
        if (link == links_.end()) return at;
        at = link->second + at.substr(link->first.size());
    }
    return at;
}

FileStatus MemoryFiles::status(const std::string& path) const {
    const auto found = entries_.find(real(path));
    FileStatus status;
    if (found == entries_.end()) {
        status.reason = "No such file or directory";
        return status;
    }
    status.kind = found->second.kind;
    status.bytes = found->second.bytes.size();
    status.identity = found->first;
    return status;
}

Result<std::vector<std::string>> MemoryFiles::names(const std::string& folder) const {
    const auto refused = refused_.find(folder);
    if (refused != refused_.end()) return Error{.input = folder, .place = "", .what = refused->second, .remedy = ""};
    const std::string above = real(folder) + "/";
    std::vector<std::string> names;
    const auto take = [&](const std::string& path) {
        const bool inside = path.starts_with(above) && path.find('/', above.size()) == std::string::npos;
        if (inside) names.push_back(path.substr(above.size()));
    };
    for (const auto& [path, entry] : entries_) take(path);
    for (const auto& [path, target] : links_) take(path);
    return names;
}

Result<std::unique_ptr<ByteReader>> MemoryFiles::open(const std::string& path) const {
    const auto refused = refused_.find(path);
    const auto found = entries_.find(real(path));
    if (refused != refused_.end()) return Error{.input = path, .place = "", .what = refused->second, .remedy = ""};
    if (found == entries_.end() || found->second.kind != FileKind::regular) {
        return Error{.input = path, .place = "", .what = "not a regular file", .remedy = ""};
    }
    const auto fails = fails_after_.find(path);
    const auto after = fails == fails_after_.end() ? std::nullopt : std::optional(fails->second);
    return std::unique_ptr<ByteReader>(
        std::make_unique<MemoryReader>(found->second.bytes, after.value_or(1 << 20), after));
}

std::unique_ptr<ByteReader> MemoryFiles::standard_input() const {
    return memory_reader(standard_input_);
}

std::unique_ptr<ByteReader> memory_reader(std::string_view bytes, std::size_t step) {
    return std::make_unique<MemoryReader>(bytes, step, std::nullopt);
}

}  // namespace rapporteur
