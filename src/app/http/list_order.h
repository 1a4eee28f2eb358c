#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "store/shelf.h"

namespace rapporteur {

/// In which order a topic can be listed (docs/api.md); each also backwards, with `-` before it.
const std::vector<std::string_view>& orders_of(std::string_view topic);

/// What a request says of the order, and of deadlines, which are a matter of order too: what is overdue is so today only.
struct OrderAsked {
    std::string sort;  ///< "deadline", "-deadline"; empty: as the topic stands
    std::string due;   ///< "overdue", "open"; empty: not asked
};

struct ListOrder {
    std::vector<ShelfStretch> stretches = {ShelfStretch{}};
    bool whole = true;
    std::string fault = {};  ///< in words; not empty: it cannot be had
};

/// The values that a topic's entries have for a filter, in their order.
using ValuesOf = std::function<std::vector<std::string>(std::string_view filter)>;

/// `tags`: those asked for beside; `today`: ISO 8601.
ListOrder list_order(std::string_view topic, const OrderAsked& asked, const std::vector<std::string>& tags, std::string_view today, const ValuesOf& values);

}  // namespace rapporteur
