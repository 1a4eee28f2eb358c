#include "views/messages.h"

#include <fmt/format.h>

#include <cmath>

namespace rapporteur {

std::string Messages::operator()(std::string_view key, std::initializer_list<std::string> arguments) const {
    const auto found = catalogue_->find(key);
    if (found == catalogue_->end()) return std::string(key);
    std::string out;
    std::string_view text = found->second;
    while (!text.empty()) {
        const bool slot = text.size() >= 3 && text[0] == '{' && text[2] == '}' && text[1] >= '0' && text[1] <= '9';
        const auto number = slot ? std::size_t(text[1] - '0') : 0;
        if (slot && number < arguments.size()) out += arguments.begin()[number];
        if (!slot) out += text[0];
        text.remove_prefix(slot ? 3 : 1);
    }
    return out;
}

std::string Messages::count(std::string_view key, std::size_t count) const {
    const std::string form = std::string(key) + (count == 1 ? ".one" : ".many");
    return (*this)(form, {std::to_string(count)});
}

std::string Messages::name(std::string_view set, std::string_view member) const {
    return (*this)(std::string(set) + "." + std::string(member));
}

std::string Messages::number(double value) const {
    constexpr double exact = 9007199254740992.0;  // 2^53
    if (std::trunc(value) != value || std::abs(value) >= exact) return fmt::format("{}", value);
    std::string digits = fmt::format("{:.0f}", std::abs(value));
    const std::string group = (*this)("number.group");
    for (std::size_t end = digits.size(); end > 3; end -= 3) digits.insert(end - 3, group);
    return (value < 0 ? "-" : "") + digits;
}

}  // namespace rapporteur
