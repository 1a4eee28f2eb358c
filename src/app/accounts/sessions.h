#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace rapporteur {

using SteadyNow = std::function<std::chrono::steady_clock::time_point()>;

/// Somebody who logged in and has not gone.
struct LoggedIn {
    std::string name;   ///< of the account
    std::string proof;  ///< the account's password hash when the session began; another one ends it
    std::string token;  ///< that whatever is entered must show
};

/// Who is logged in. In memory only: a start of the program begins without any. For many threads.
class Sessions {
  public:
    static constexpr std::chrono::hours longest{12};
    static constexpr std::chrono::hours longest_idle{1};
    static constexpr std::size_t most = 10'000;          ///< then the longest unused ends
    static constexpr std::size_t most_of_one_name = 20;  ///< likewise

    explicit Sessions(SteadyNow now) : now_(std::move(now)) {}

    /// Another session, by an id of 256 random bits that only the client is told.
    std::string begin(const std::string& name, const std::string& proof);
    /// The session of that id, unless it is over; it counts as used now.
    std::optional<LoggedIn> use(const std::string& id);
    /// The same without counting as use.
    std::optional<LoggedIn> look(const std::string& id);
    void end(const std::string& id);

  private:
    using Time = std::chrono::steady_clock::time_point;
    struct Kept {
        LoggedIn session;
        Time begun;
        Time used;
    };
    using All = std::map<std::string, Kept>;  ///< by the hash of the id, so that looking one up tells nothing of others by its time

    bool over(const Kept& kept) const;
    All::iterator find(const std::string& id);
    void make_room(const std::string& name);

    SteadyNow now_;
    std::mutex mutex_;
    All all_;
};

}  // namespace rapporteur
