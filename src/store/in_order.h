#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace rapporteur {

/// How much work runs at a time.
struct Effort {
    unsigned threads = 1;                ///< 1: all in the calling thread
    std::size_t most_bytes = 16U << 20;  ///< of items begun and not yet handed on; one item may be larger
};

/// One for each core of the machine.
inline unsigned all_cores() {
    const unsigned cores = std::thread::hardware_concurrency();
    return cores == 0 ? 1 : cores;
}

/// Takes items from `source` (empty: no more), does `work` on them on several threads, and hands the results to `sink`
/// in the order of the items, until it returns false. `source` and `sink` run in the calling thread, `work` on any;
/// what `work` throws is thrown on. `bytes_of` says how large an item is, so that a fast source never fills the memory.
template <class Item, class Outcome>
class InOrder {
  public:
    using Source = std::function<std::optional<Item>()>;
    using Work = std::function<Outcome(Item)>;
    using Sink = std::function<bool(Outcome)>;
    using Size = std::function<std::size_t(const Item&)>;

    InOrder(Effort effort, Work work, Size bytes_of)
        : effort_(effort), work_(std::move(work)), bytes_of_(std::move(bytes_of)) {}

    void run(const Source& source, const Sink& sink) {
        if (effort_.threads <= 1) return run_alone(source, sink);
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < effort_.threads; ++i)
            threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
        bool more = true;
        while (more || !begun_.empty()) {
            while (more && has_room()) more = begin(source());
            if (!begun_.empty() && !sink(await_first())) return;
        }
    }

  private:
    struct Task {
        explicit Task(Item given, std::size_t size) : item(std::move(given)), bytes(size) {}
        Item item;
        std::size_t bytes;
        std::optional<Outcome> outcome;
        std::exception_ptr failure;
        bool done = false;
    };

    void run_alone(const Source& source, const Sink& sink) {
        while (std::optional<Item> item = source()) {
            if (!sink(work_(*std::move(item)))) return;
        }
    }

    bool has_room() const { return begun_.empty() || bytes_ < effort_.most_bytes; }

    bool begin(std::optional<Item> item) {
        if (!item) return false;
        const std::size_t bytes = bytes_of_(*item);
        bytes_ += bytes;
        begun_.push_back(std::make_shared<Task>(*std::move(item), bytes));
        {
            const std::scoped_lock lock(mutex_);
            waiting_.push_back(begun_.back());
        }
        work_waits_.notify_one();
        return true;
    }

    Outcome await_first() {
        const std::shared_ptr<Task> task = std::move(begun_.front());
        begun_.pop_front();
        {
            std::unique_lock lock(mutex_);
            task_done_.wait(lock, [&] { return task->done; });
        }
        bytes_ -= task->bytes;
        if (task->failure) std::rethrow_exception(task->failure);
        return *std::move(task->outcome);
    }

    void serve(const std::stop_token& stop) {
        while (true) {
            std::shared_ptr<Task> task;
            {
                std::unique_lock lock(mutex_);
                work_waits_.wait(lock, stop, [&] { return !waiting_.empty(); });
                if (stop.stop_requested()) return;
                task = std::move(waiting_.front());
                waiting_.pop_front();
            }
            perform(*task);
            {
                const std::scoped_lock lock(mutex_);
                task->done = true;
            }
            task_done_.notify_one();
        }
    }

    void perform(Task& task) {
        try {
            task.outcome.emplace(work_(std::move(task.item)));
        } catch (...) {
            task.failure = std::current_exception();
        }
    }

    Effort effort_;
    Work work_;
    Size bytes_of_;
    std::deque<std::shared_ptr<Task>> begun_;  ///< not yet handed on; only the calling thread
    std::size_t bytes_ = 0;                    ///< of begun_
    std::mutex mutex_;                         ///< guards waiting_ and each task's done
    std::deque<std::shared_ptr<Task>> waiting_;
    std::condition_variable_any work_waits_;
    std::condition_variable task_done_;
};

}  // namespace rapporteur
