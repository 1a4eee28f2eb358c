#include "reading/json_fields.h"

#include <cmath>

namespace rapporteur {
namespace {

namespace json = boost::json;

/// The length of the UTF-8 sequence at the start of `text`; 0 where there is none.
std::size_t sequence(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned first = byte(0), second = byte(1);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return tail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool beyond = first == 0xF4 && second > 0x8F;
        return tail(1) && tail(2) && tail(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

}  // namespace

std::string json_text(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = sequence(text);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            text.remove_prefix(1);
        } else {
            out.append(text.substr(0, length));
            text.remove_prefix(length);
        }
    }
    return out;
}

json::value json_number(double value) {
    constexpr double exact = 9007199254740992.0;  // 2^53
    if (std::trunc(value) == value && std::abs(value) < exact) return std::int64_t(value);
    return value;
}

Fields& Fields::put(std::string_view key, json::value value) {
    object_[key] = std::move(value);
    return *this;
}

Fields& Fields::put(std::string_view key, std::string_view text) {
    return put(key, json::value(json::string(json_text(text))));
}

Fields& Fields::put(std::string_view key, const std::vector<std::string>& texts) {
    return list(key, texts, [](const std::string& text) { return json::string(json_text(text)); });
}

Fields& Fields::text(std::string_view key, std::string_view value) {
    return value.empty() ? *this : put(key, value);
}

Fields& Fields::span(std::string_view key, Span value) {
    return value.empty() ? *this : put(key, json::value(json::array{value.begin, value.end}));
}

Fields& Fields::number(std::string_view key, std::optional<double> value) {
    return value && std::isfinite(*value) ? put(key, json_number(*value)) : *this;
}

}  // namespace rapporteur
