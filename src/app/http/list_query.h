#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/http/list_order.h"
#include "app/http/message.h"

namespace rapporteur {

/// The topics that can be listed, and what each can be asked for (docs/api.md).
const std::vector<std::string_view>& listed_topics();
const std::vector<std::string_view>& filters_of(std::string_view topic);

/// What a request asks of a topic's list; else what is wrong with it, in words.
struct ListQuery {
    ShelfQuery query;
    std::string id;  ///< not empty: the entry of this id alone
    bool facets = false;
    std::string fault;
};

/// `today`: ISO 8601.
ListQuery list_query(std::string_view topic, const HttpRequest& request, std::string_view today, const ValuesOf& values);

/// A whole number without sign; nothing where the text is none or it is larger than `most`.
std::optional<std::int64_t> number_in(std::string_view text, std::int64_t most);

}  // namespace rapporteur
