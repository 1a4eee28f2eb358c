#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/store.h"

namespace rapporteur {

/// Gathers documents as they are read and commits them in batches: a document is acknowledged when its batch is
/// durable.
class Intake {
  public:
    /// The time of day, ISO 8601, UTC.
    using Clock = std::function<std::string()>;
    /// Told of the documents of a batch, in the order taken, once they are safe.
    using Acknowledge = std::function<void(const std::vector<ReadDocument>&, const std::vector<Arrival>&)>;

    Intake(Store& store, Clock clock, Acknowledge acknowledge);

    /// Takes one more; commits where the batch is large or old enough. After an Error nothing more is taken.
    Status take(ReadDocument item);
    /// Commits what was taken; to be called at the end.
    Status commit();

  private:
    Store& store_;
    Clock clock_;
    Acknowledge acknowledge_;
    std::vector<ReadDocument> batch_;
    std::size_t batch_bytes_ = 0;
    std::chrono::steady_clock::time_point begun_{};
};

}  // namespace rapporteur
