#include "app/http/shelf_pool.h"

#include <utility>

namespace rapporteur {

Result<std::unique_ptr<ShelfPool>> ShelfPool::open(const Open& open, std::size_t size) {
    auto pool = std::make_unique<ShelfPool>();
    for (std::size_t i = 0; i < size; ++i) {
        auto shelf = open();
        if (!shelf) return shelf.error();
        pool->idle_.push_back(*std::move(shelf));
    }
    return pool;
}

ShelfPool::Lease::Lease(ShelfPool& from) : pool(from) {
    std::unique_lock lock(pool.mutex_);
    pool.returned_.wait(lock, [this] { return !pool.idle_.empty(); });
    shelf = std::move(pool.idle_.back());
    pool.idle_.pop_back();
}

ShelfPool::Lease::~Lease() {
    const std::lock_guard lock(pool.mutex_);
    pool.idle_.push_back(std::move(shelf));
    pool.returned_.notify_one();
}

}  // namespace rapporteur
