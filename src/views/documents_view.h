#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "views/session_view.h"

namespace rapporteur {

struct DocumentRow {
    std::string sha256;
    std::string path;
    std::string title;  ///< its headline; empty where it has none
    std::string outlet;
    std::string language;
    std::string published;
    std::string date;
    bool date_derived = false;
    std::string copy_of;   ///< path of the original; empty where it is that itself
    bool outside = false;  ///< names no body of states
    bool unread = false;   ///< nothing was looked for: there is no data for its language
    std::vector<EntityId> sessions;
    std::vector<EntityId> bodies;  ///< of those sessions
    std::vector<std::string> session_titles;  ///< one for each body
    std::vector<DerivedLine> derived;
};

struct DocumentsView {
    std::vector<DocumentRow> documents;  ///< by date, then path
};

/// One document as the view of all tells it; nothing where the record has none of that hash.
std::optional<DocumentRow> view_document(const Record& record, std::string_view sha256, const Messages& say);
DocumentsView view_documents(const Record& record, const Messages& say);
boost::json::value to_json(const DocumentRow& row);
boost::json::value to_json(const DocumentsView& view);
void show(TextPage& page, const DocumentsView& view);

}  // namespace rapporteur
