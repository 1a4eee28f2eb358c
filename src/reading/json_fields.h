#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace rapporteur {

/// A JSON object under construction, fields in the order they are put; what is not known is left out.
/// Used by everything that writes JSON, so that numbers, spans and strings look alike everywhere; bytes that are no UTF-8
/// become U+FFFD, so that what is written is JSON.
class Fields {
  public:
    /// Values lie in `storage`, which a caller who makes many of them can give; those put in from elsewhere are copied there.
    explicit Fields(boost::json::storage_ptr storage = {}) : object_(std::move(storage)) {}

    Fields& put(std::string_view key, boost::json::value value);
    Fields& put(std::string_view key, std::string_view text);
    Fields& put(std::string_view key, const std::vector<std::string>& texts);

    /// Left out when empty.
    Fields& text(std::string_view key, std::string_view value);
    /// `[begin, end]`; left out when empty.
    Fields& span(std::string_view key, Span value);
    /// Whole numbers below 2^53 are written without point or exponent; left out when missing or not finite.
    Fields& number(std::string_view key, std::optional<double> value);

    /// An array of `convert(item)`.
    template <class T, class Convert>
    Fields& list(std::string_view key, const std::vector<T>& items, Convert convert) {
        boost::json::array out(object_.storage());
        out.reserve(items.size());
        for (const T& item : items) out.push_back(convert(item));
        return put(key, boost::json::value(std::move(out)));
    }
    /// As `list`, left out when empty.
    template <class T, class Convert>
    Fields& any(std::string_view key, const std::vector<T>& items, Convert convert) {
        return items.empty() ? *this : list(key, items, convert);
    }

    boost::json::object take() { return std::move(object_); }

  private:
    boost::json::object object_;
};

/// As Fields::number writes it.
boost::json::value json_number(double value);

}  // namespace rapporteur
