#include "store/intake.h"

#include <utility>

namespace rapporteur {

namespace {

constexpr std::size_t enough_bytes = 8U << 20;
constexpr std::chrono::seconds long_enough{1};

std::size_t bytes_of(const ReadDocument& item) {
    return item.document.text.size() + item.document.original.size() + item.reading.json.size();
}

}  // namespace

Intake::Intake(Keep keep, Acknowledge acknowledge) : keep_(std::move(keep)), acknowledge_(std::move(acknowledge)) {}

Status Intake::take(ReadDocument item) {
    const auto now = std::chrono::steady_clock::now();
    if (batch_.empty()) begun_ = now;
    batch_bytes_ += bytes_of(item);
    batch_.push_back(std::move(item));
    return batch_bytes_ >= enough_bytes || now - begun_ >= long_enough ? commit() : Status{};
}

Status Intake::commit() {
    if (batch_.empty()) return {};
    const std::vector<ReadDocument> batch = std::exchange(batch_, {});
    batch_bytes_ = 0;
    const Result<std::vector<Arrival>> arrivals = keep_(batch);
    if (!arrivals) return arrivals.error();
    acknowledge_(batch, *arrivals);
    return {};
}

}  // namespace rapporteur
