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

/// Does `work` on the items put in, on several threads, and hands the outcomes to `sink` in the order of the items,
/// until it returns false. `put`, `finish` and so `sink` run in the calling thread, `work` on any; what `work` throws
/// is thrown on by them. `bytes_of` says how large an item is, so that a fast source never fills the memory. For one
/// run.
template <class Item, class Outcome>
class InOrder {
  public:
    using Work = std::function<Outcome(Item)>;
    using Size = std::function<std::size_t(const Item&)>;
    using Sink = std::function<bool(Outcome)>;

    InOrder(Effort effort, Work work, Size bytes_of, Sink sink)
        : effort_(effort), work_(std::move(work)), bytes_of_(std::move(bytes_of)), sink_(std::move(sink)) {
        if (effort_.threads <= 1) return;
        for (unsigned i = 0; i < effort_.threads; ++i)
            threads_.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    }

    /// False: the sink has enough; nothing more is to be put in.
    bool put(Item item) {
        if (threads_.empty()) return open_ = open_ && sink_(work_(std::move(item)));
        while (open_ && !begun_.empty() && bytes_ >= effort_.most_bytes) hand_on_first();
        while (open_ && !begun_.empty() && is_done(*begun_.front())) hand_on_first();
        if (open_) begin(std::move(item));
        return open_;
    }

    /// Hands on what is still in work. False: the sink had enough.
    bool finish() {
        while (open_ && !begun_.empty()) hand_on_first();
        return open_;
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

    void begin(Item item) {
        const std::size_t bytes = bytes_of_(item);
        bytes_ += bytes;
        begun_.push_back(std::make_shared<Task>(std::move(item), bytes));
        {
            const std::scoped_lock lock(mutex_);
            waiting_.push_back(begun_.back());
        }
        work_waits_.notify_one();
    }

    bool is_done(const Task& task) {
        const std::scoped_lock lock(mutex_);
        return task.done;
    }

    void hand_on_first() {
        const std::shared_ptr<Task> task = std::move(begun_.front());
        begun_.pop_front();
        bytes_ -= task->bytes;
        {
            std::unique_lock lock(mutex_);
            task_done_.wait(lock, [&] { return task->done; });
        }
        if (task->failure) std::rethrow_exception(task->failure);
        open_ = sink_(*std::move(task->outcome));
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
    Sink sink_;
    bool open_ = true;
    std::deque<std::shared_ptr<Task>> begun_;  ///< not yet handed on; only the calling thread
    std::size_t bytes_ = 0;                    ///< of begun_
    std::mutex mutex_;                         ///< guards waiting_ and each task's done
    std::deque<std::shared_ptr<Task>> waiting_;
    std::condition_variable_any work_waits_;
    std::condition_variable task_done_;
    std::vector<std::jthread> threads_;  ///< last: they use all of the above
};

}  // namespace rapporteur
