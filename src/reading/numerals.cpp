#include "reading/numerals.h"

#include <cmath>
#include <charconv>
#include <string>

namespace rapporteur {

std::optional<double> parse_digits(std::string_view text) {
    std::string plain;
    const auto last_mark = text.find_last_of(",.");
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] >= '0' && text[i] <= '9') {
            plain.push_back(text[i]);
        } else if (text[i] == '.' && i == last_mark) {
            plain.push_back('.');
        } else if (text[i] == ',' || text[i] == '.') {
            const bool group = i + 3 < text.size() + 1 && text.size() - i >= 4 && (text.size() - i == 4 || text[i + 4] == ',' || text[i + 4] == '.');
            if (!group) {
                if (text[i] != ',' || i != last_mark) return {};
                plain.push_back('.');
            }
        } else {
            return {};
        }
    }
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc() || end != plain.data() + plain.size()) return {};
    return value;
}

std::optional<int> parse_roman(std::string_view text) {
    struct Letters {
        std::string_view letters;
        int value;
    };
    constexpr Letters parts[] = {{"C", 100}, {"XC", 90}, {"L", 50}, {"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1}};
    int total = 0;
    for (const Letters& part : parts) {
        // Each may stand once, the letters for ones, tens and hundreds up to three times.
        const int most = part.letters.size() == 1 && part.value != 50 && part.value != 5 ? 3 : 1;
        int times = 0;
        for (; times < most && text.starts_with(part.letters); ++times) text.remove_prefix(part.letters.size());
        total += times * part.value;
    }
    if (total == 0 || !text.empty()) return {};
    return total;
}

void NumberBuilder::add(double value) {
    current_ += value;
    any_ = true;
}

void NumberBuilder::multiply(double value) {
    if (!any_) current_ = 1;
    if (value < 1000) {
        current_ = (current_ == 0 ? 1 : current_) * value;
    } else {
        total_ += (current_ == 0 ? 1 : current_) * value;
        // "2.5 lakh crore": a multiplier directly after another multiplies the whole.
        if (current_ == 0 && total_ > value) total_ = (total_ - value) * value;
        current_ = 0;
    }
    any_ = true;
}

void NumberBuilder::digits(std::string_view text) {
    if (const auto value = parse_digits(text)) add(*value);
}

void NumberBuilder::word(std::string_view text) {
    const auto value = parse_digits(text);
    if (!value) return;
    if (*value >= 100) {
        multiply(*value);
    } else {
        add(*value);
    }
}

void NumberBuilder::roman(std::string_view text) {
    if (const auto value = parse_roman(text)) add(*value);
}

std::optional<double> NumberBuilder::value() const {
    if (!any_) return {};
    const double sum = total_ + current_;
    const double whole = std::round(sum);  // 4.1 x 1000000000 is 4100000000 and no fraction less
    return std::abs(sum - whole) < 1e-9 * std::abs(sum) ? whole : sum;
}

}  // namespace rapporteur
