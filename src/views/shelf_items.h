#pragma once

#include <functional>
#include <map>
#include <string>

#include "store/shelf.h"
#include "views/cited.h"

namespace rapporteur {

/// Changes whenever the same record is put on the shelf otherwise than before.
constexpr const char* shelf_form = "2";

/// Puts the whole record on a shelf: each entry of each view (docs/views.md) as an item, each session as its own page shows it
/// (topic "session", and mechanisms likewise; "alias": by other ids of sessions and people, the id), and for each document what its words support (topic "supports"). Ends with the first failure of `put`.
Status put_on_shelf(const ViewSource& source, const Messages& say, const Shelf::Put& put);

/// What the views say beside their entries, as JSON objects, by topic.
std::map<std::string, std::string> beside_items(const ViewSource& from, const Messages& say);

}  // namespace rapporteur
