#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "app/accounts/sessions.h"

namespace rapporteur {

/// Slows down who guesses passwords: after some failures each further attempt has to wait twice as long as the one before, counted by name and by
/// address. A name is never closed for more than a minute, so that nobody can lock another out for long; an address for up to a quarter
/// of an hour. For many threads; of bounded size.
class LogInLimits {
  public:
    explicit LogInLimits(SteadyNow now) : now_(std::move(now)) {}

    /// Counts an attempt as failed until it is told otherwise; or says how long to wait before the next, and counts nothing.
    std::optional<std::chrono::seconds> begin(const std::string& name, const std::string& address);
    /// The attempt that was begun did not fail. The name's failures are forgotten; those of an address are not, or one good account would pay for
    /// guesses at others.
    void succeeded(const std::string& name, const std::string& address);
    /// The attempt that was begun was not made.
    void withdraw(const std::string& name, const std::string& address);

  private:
    using Time = std::chrono::steady_clock::time_point;
    struct Tally {
        unsigned failures = 0;
        Time open{};  ///< from when on the next attempt is taken
        Time last{};
    };
    using Tallies = std::map<std::string, Tally>;
    struct Rule {
        unsigned free;  ///< failures before any wait
        std::chrono::seconds longest;
    };
    static constexpr Rule of_name{5, std::chrono::seconds(60)};
    static constexpr Rule of_address{20, std::chrono::seconds(900)};

    /// From when on the next attempt is taken; knows of no more keys than before, so that refused attempts push out nobody's failures.
    static Time open_from(const Tallies& of, const std::string& key);
    Tally& tally(Tallies& of, const std::string& key);
    void count(Tally& tally, const Rule& rule);
    static void take_back(Tallies& of, const std::string& key);

    SteadyNow now_;
    std::mutex mutex_;
    Tallies names_;
    Tallies addresses_;
};

/// What counts as one address: of IPv6 the first 64 bits, since whoever has one has all of them.
std::string counted_address(const std::string& address);

}  // namespace rapporteur
