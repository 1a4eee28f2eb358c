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
    /// Makes a batch durable, and says of each document whether it is new: Store::add.
    using Keep = std::function<Result<std::vector<Arrival>>(const std::vector<ReadDocument>&)>;
    /// Told of the documents of a batch, in the order taken, once they are safe.
    using Acknowledge = std::function<void(const std::vector<ReadDocument>&, const std::vector<Arrival>&)>;

    Intake(Keep keep, Acknowledge acknowledge);

    /// Takes one more; commits where the batch is large or old enough. After an Error nothing more is taken.
    Status take(ReadDocument item);
    /// Commits what was taken; to be called at the end.
    Status commit();

  private:
    Keep keep_;
    Acknowledge acknowledge_;
    std::vector<ReadDocument> batch_;
    std::size_t batch_bytes_ = 0;
    std::chrono::steady_clock::time_point begun_{};
};

}  // namespace rapporteur
