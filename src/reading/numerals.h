#pragma once

#include <optional>
#include <string_view>

namespace rapporteur {

/// Builds a number from its parts in the order they stand: digits, words with their values, multipliers.
/// A value below 100 is added; one of 100 and more multiplies what stands before it ("two hundred thousand", "2.5 million").
class NumberBuilder {
  public:
    /// Digits as written, with `,` between groups of three and `.` before decimals; anything else is not taken.
    void digits(std::string_view text);
    void word(std::string_view value);
    void roman(std::string_view text);

    std::optional<double> value() const;

  private:
    void add(double value);
    void multiply(double value);

    double total_ = 0;    ///< closed groups: "two thousand"
    double current_ = 0;  ///< the group being read
    bool any_ = false;
};

/// "1,000" is 1000, "26.3" is 26.3, "1,5" is 1.5; empty if the text is no number.
std::optional<double> parse_digits(std::string_view text);
/// The value of a Roman numeral; empty if it is not written as one.
std::optional<int> parse_roman(std::string_view text);

}  // namespace rapporteur
