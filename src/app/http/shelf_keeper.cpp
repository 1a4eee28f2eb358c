#include "app/http/shelf_keeper.h"

#include <exception>

#include "views/shelf_items.h"

namespace rapporteur {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds between_looks{500};
constexpr std::chrono::milliseconds soon{1000};     ///< a filling that takes no longer is waited for
constexpr std::chrono::milliseconds patience{3000};
constexpr std::size_t documents_at_once = 500;

}  // namespace

ShelfKeeper::ShelfKeeper(std::unique_ptr<Shelf> shelf, RecordSource& records, std::string reader, Now now, Complain complain)
    : shelf_(std::move(shelf)), records_(records), reader_(std::move(reader) + " " + shelf_form), now_(std::move(now)), complain_(std::move(complain)) {}

ShelfKeeper::~ShelfKeeper() = default;

Status ShelfKeeper::begin(bool follow) {
    follows_ = follow;
    const auto stamp = shelf_->stamp();
    if (!stamp) return stamp.error();
    const bool usable = *stamp && (!follow || (*stamp)->reader == reader_);
    if (usable) shelved_ = (*stamp)->stamp;
    if (!usable) {
        if (Status failed = fill()) return failed;
    }
    if (follow) thread_ = std::jthread([this](const std::stop_token& stop) { go_on(stop); });
    return {};
}

void ShelfKeeper::catch_up() {
    if (!follows_ || !lags()) return;
    std::unique_lock lock(mutex_);
    if (last_took_ > soon) return;
    wanted_ = true;
    changed_.notify_all();
    changed_.wait_for(lock, patience, [this] { return !wanted_; });
}

Stamp ShelfKeeper::shelved() const {
    const std::lock_guard lock(mutex_);
    return shelved_;
}

bool ShelfKeeper::lags() const {
    const Result<Stamp> stamp = records_.stamp();
    return stamp && !(*stamp == shelved());
}

bool ShelfKeeper::is_outdated() const {
    const auto stamp = shelf_->stamp();
    return stamp && !stamp->has_value();
}

Status ShelfKeeper::fill() {
    const auto begun = Clock::now();
    const auto outdated = shelf_->outdated();
    if (!outdated) return outdated.error();
    const auto folded = records_.folded();
    if (!folded) return folded.error();
    const ViewSource source{(*folded)->record, [this](std::string_view sha256, Span span) { return records_.words(sha256, span); }};
    const Messages say(english());
    const ShelfStamp stamp{(*folded)->stamp, reader_, beside_items(source, say), *outdated};
    if (Status failed = shelf_->fill(stamp, now_(), [&](const Shelf::Put& put) { return put_on_shelf(source, say, put); })) return failed;
    for (bool more = true; more;) {
        const auto indexed = shelf_->index_documents(documents_at_once);
        if (!indexed) return indexed.error();
        more = *indexed;
    }
    const std::lock_guard lock(mutex_);
    shelved_ = stamp.stamp;
    last_took_ = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun);
    return {};
}

/// On a thread of its own nobody else would hear of what goes wrong.
Status ShelfKeeper::fill_or_say() {
    Status failed;
    try {
        failed = fill();
    } catch (const std::exception& exception) {
        failed = Error{"", "", std::string("the pages cannot be brought up to the record: ") + exception.what(), ""};
    }
    const std::string trouble = failed ? failed->text() : "";
    if (!trouble.empty() && trouble != trouble_) complain_(trouble);
    trouble_ = trouble;
    return failed;
}

void ShelfKeeper::go_on(const std::stop_token& stop) {
    constexpr int rest = 4;  // times as long as it took: a record that is being read into is not folded all the time
    auto not_before = Clock::now();
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(mutex_);
            changed_.wait_for(lock, stop, between_looks, [this] { return wanted_; });
        }
        if (stop.stop_requested()) return;
        const bool outdated = is_outdated();
        const bool due = Clock::now() >= not_before && (outdated || lags());
        if (due && outdated) records_.forget();
        const bool failed = due && fill_or_say();
        const std::lock_guard lock(mutex_);
        if (failed) last_took_ = patience;  // nobody waits for the next
        if (due && last_took_ > soon) not_before = Clock::now() + rest * last_took_;
        wanted_ = false;
        changed_.notify_all();
    }
}

}  // namespace rapporteur
