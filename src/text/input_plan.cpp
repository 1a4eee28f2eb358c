#include "text/input_plan.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "text/received.h"

namespace rapporteur {
namespace {

constexpr std::string_view kNotRegular = "not a regular file or folder (a pipe, socket or device)";

class Walk {
  public:
    explicit Walk(const Files& files) : files_(files) {}

    /// The files under one path given by the user.
    std::vector<PlannedFile> under(const std::string& path) {
        look_at(path);
        while (!folders_.empty()) {
            const std::string folder = std::move(folders_.back());
            folders_.pop_back();
            enter(folder);
        }
        std::ranges::sort(found_, {}, &PlannedFile::path);
        return std::exchange(found_, {});
    }

  private:
    void look_at(const std::string& path) {
        FileStatus status = files_.status(path);
        switch (status.kind) {
            case FileKind::regular:
                found_.push_back({path, status.bytes, status.modified_ns, {}});
                break;
            case FileKind::folder:
                if (seen_.insert(std::move(status.identity)).second) folders_.push_back(path);
                break;
            case FileKind::other:
                found_.push_back({path, 0, 0, std::string(kNotRegular)});
                break;
            case FileKind::missing:
                found_.push_back({path, 0, 0, std::move(status.reason)});
                break;
        }
    }

    void enter(const std::string& folder) {
        Result<std::vector<std::string>> names = files_.names(folder);
        if (!names) {
            found_.push_back({folder, 0, 0, reason_of(names.error())});
            return;
        }
        std::ranges::sort(*names);
        for (const std::string& name : *names) {
            if (!name.starts_with('.')) look_at(folder.ends_with('/') ? folder + name : folder + "/" + name);
        }
    }

    const Files& files_;
    std::vector<PlannedFile> found_;
    std::vector<std::string> folders_;
    std::set<std::string> seen_;
};

}  // namespace

std::uint64_t InputPlan::bytes() const {
    std::uint64_t sum = 0;
    for (const PlannedFile& file : files) sum += file.bytes;
    return sum;
}

InputPlan plan_inputs(const Files& files, const std::vector<std::string>& paths) {
    InputPlan plan;
    for (const std::string& path : paths) {
        if (path == "-") {
            plan.files.push_back({path, 0, 0, {}});
            continue;
        }
        std::vector<PlannedFile> found = Walk(files).under(path);
        std::ranges::move(found, std::back_inserter(plan.files));
    }
    return plan;
}

}  // namespace rapporteur
