#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/store.h"

namespace rapporteur {

/// Goes through all documents of a store, some at a time, so that work on them can be shared out.
class DocumentWalk {
  public:
    explicit DocumentWalk(Store& store) : store_(store) {}

    /// The next documents, together some hundred kilobytes; empty at the end or after a failure.
    std::optional<std::vector<Document>> next();
    const Status& failure() const { return failure_; }

  private:
    Store& store_;
    std::string last_;
    Status failure_;
};

}  // namespace rapporteur
