#include "app/cli/document_feed.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace rapporteur {

namespace {

constexpr std::size_t enough_bytes = 256U << 10;

/// What tells the files a record consists of.
std::set<std::string> identities_of(const std::string& record, const Files& files) {
    std::set<std::string> found;
    for (const char* const part : {"", "-wal", "-shm", "-journal"}) {
        FileStatus status = files.status(record + part);
        if (status.kind == FileKind::regular) found.insert(std::move(status.identity));
    }
    return found;
}

InputPlan plan_without(const std::string& record, const Files& files, const std::vector<std::string>& paths) {
    InputPlan plan = plan_inputs(files, paths);
    if (record.empty()) return plan;
    const std::set<std::string> own = identities_of(record, files);
    std::erase_if(plan.files, [&](PlannedFile& file) {
        if (!own.contains(files.status(file.path).identity)) return false;
        const bool named = std::ranges::find(paths, file.path) != paths.end();
        if (named) file.reason = "it is the record that is read into";
        return !named;
    });
    return plan;
}

}  // namespace

void UnreadableList::add(Unreadable unreadable) {
    constexpr std::size_t most = 100;
    ++count;
    if (first.size() < most) first.push_back(std::move(unreadable));
}

std::string UnreadableList::text() const {
    if (count == 0) return "";
    std::string text = fmt::format("Unreadable: {}\n", grouped(count));
    for (const Unreadable& each : first) text += fmt::format("  {}: {}\n", each.path, each.reason);
    const std::int64_t unlisted = count - static_cast<std::int64_t>(first.size());
    if (unlisted > 0) text += fmt::format("  and {} more\n", grouped(unlisted));
    return text;
}

DocumentFeed::DocumentFeed(const Context& context, const std::vector<std::string>& paths, const JsonFields& fields,
                           const std::string& record)
    : context_(context), plan_(plan_without(record, context.files, paths)) {
    options_.fields = fields;
    options_.on_bytes = [this](std::uint64_t bytes) {
        if (progress_ != nullptr) progress_->advance(0, bytes);
    };
}

void DocumentFeed::run(const Skip& skip, const Take& take) {
    const auto sink = [&](Received&& received) {
        if (auto* unreadable = std::get_if<Unreadable>(&received)) {
            unreadable_.add(std::move(*unreadable));
            return goes_on();
        }
        Document& document = std::get<Document>(received);
        if (!skip || !skip(document)) {
            waiting_bytes_ += bytes_of(document);
            waiting_.push_back(std::move(document));
        }
        const bool wanted = waiting_bytes_ < enough_bytes || pass_on(take);
        return wanted && goes_on();
    };
    receive(context_.files, plan_, options_, sink);
    pass_on(take);
}

bool DocumentFeed::pass_on(const Take& take) {
    if (waiting_.empty()) return true;
    waiting_bytes_ = 0;
    return take(std::exchange(waiting_, {}));
}

}  // namespace rapporteur
