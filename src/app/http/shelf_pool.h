#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "store/shelf.h"

namespace rapporteur {

/// Some open shelves of one record, each for one thread at a time.
class ShelfPool {
  public:
    using Open = std::function<Result<std::unique_ptr<Shelf>>()>;

    /// Opens `size` of them.
    static Result<std::unique_ptr<ShelfPool>> open(const Open& open, std::size_t size);

    /// Calls `use` with a shelf that nobody else uses meanwhile; waits for one.
    template <class Use>
    auto with(const Use& use) {
        const Lease lease(*this);
        return use(*lease.shelf);
    }

  private:
    struct Lease {
        explicit Lease(ShelfPool& pool);
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        ~Lease();

        ShelfPool& pool;
        std::unique_ptr<Shelf> shelf;
    };

    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Shelf>> idle_;
};

}  // namespace rapporteur
