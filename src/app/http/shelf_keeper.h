#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "app/http/record_source.h"
#include "store/shelf.h"

namespace rapporteur {

/// Keeps a shelf up with the record, on a thread of its own: folds and fills whenever the record holds more than the shelf
/// was filled from. What it is given must outlive it.
class ShelfKeeper {
  public:
    using Now = std::function<std::string()>;
    using Complain = std::function<void(const std::string&)>;

    /// `complain` is told, on the keeper's thread, why a filling failed, once for each reason; the next is tried all the same.
    ShelfKeeper(std::unique_ptr<Shelf> shelf, RecordSource& records, std::string reader, Now now, Complain complain);
    ShelfKeeper(const ShelfKeeper&) = delete;
    ShelfKeeper& operator=(const ShelfKeeper&) = delete;
    ~ShelfKeeper();

    /// Fills the shelf before it returns where it is empty; what it lags behind is made up for later. Then goes on by itself, unless
    /// told not to `follow`.
    Status begin(bool follow);
    /// Where the record has changed and the shelf can be had soon, waits for it. Else returns at once: what there is is shown.
    void catch_up();
    /// What the shelf was last filled from.
    Stamp shelved() const;

  private:
    bool lags() const;
    bool is_outdated() const;
    Status fill();
    Status fill_or_say();
    void go_on(const std::stop_token& stop);

    std::unique_ptr<Shelf> shelf_;
    RecordSource& records_;
    std::string reader_;
    Now now_;
    Complain complain_;
    std::string trouble_;  ///< of the last filling; of the keeper's thread alone
    bool follows_ = true;
    mutable std::mutex mutex_;  ///< of all below
    std::condition_variable_any changed_;
    Stamp shelved_{-1, -1, -1};
    bool wanted_ = false;
    std::chrono::milliseconds last_took_{0};
    std::jthread thread_;
};

}  // namespace rapporteur
