#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace rapporteur {

/// Why something a caller asked for was not done: the input (file, table, argument), the place in it, what is
/// wrong and what would mend it. Made for people to read; `text()` is the message the command line prints.
struct Error {
    std::string input;   ///< file, record or argument the error is about; may be empty
    std::string place;   ///< "line 3, column 7", "byte 120"; may be empty
    std::string what;    ///< what is wrong
    std::string remedy;  ///< what the user can do; may be empty

    std::string text() const;
};

/// Either a value or an Error. Reading text never returns one (it returns notes); data files, stores and acts do.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(state_); }
    const T& operator*() const& { return std::get<T>(state_); }
    T& operator*() & { return std::get<T>(state_); }
    T&& operator*() && { return std::get<T>(std::move(state_)); }
    const T* operator->() const { return &std::get<T>(state_); }
    T* operator->() { return &std::get<T>(state_); }
    const Error& error() const { return std::get<Error>(state_); }

  private:
    std::variant<T, Error> state_;
};

/// A Result without a value.
using Status = std::optional<Error>;

}  // namespace rapporteur
