#include "reading/json_fields.h"

#include <cmath>

#include "base/utf8.h"

namespace rapporteur {

namespace json = boost::json;

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
    return put(key, json::value(json::string(replace_invalid_utf8(text), object_.storage())));
}

Fields& Fields::put(std::string_view key, const std::vector<std::string>& texts) {
    return list(key, texts,
                [&](const std::string& text) { return json::string(replace_invalid_utf8(text), object_.storage()); });
}

Fields& Fields::text(std::string_view key, std::string_view value) {
    return value.empty() ? *this : put(key, value);
}

Fields& Fields::span(std::string_view key, Span value) {
    return value.empty() ? *this : put(key, json::value(json::array({value.begin, value.end}, object_.storage())));
}

Fields& Fields::number(std::string_view key, std::optional<double> value) {
    return value && std::isfinite(*value) ? put(key, json_number(*value)) : *this;
}

}  // namespace rapporteur
