#pragma once

#include <boost/json/value.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.h"
#include "views/text_page.h"

namespace rapporteur {

/// The words of a span of a document's text, by the text's sha256; empty where the document is not at hand.
using WordsOf = std::function<std::string(std::string_view sha256, Span span)>;

/// Who says so, with the words, as views show it.
struct Cited {
    std::string document;  ///< path, for people; empty for an act
    std::string sha256;
    std::string outlet;
    std::string date;  ///< of what the document reports
    Span span;
    std::string words;
    std::string said;  ///< where it is less exact than the value
    std::string rule;
    ActNumber act = 0;
};

/// A value with those who say so.
struct CitedValue {
    std::string value;
    std::size_t sources = 0;
    std::vector<Cited> cited;
};

class LaterWords;

/// What every view is made from.
struct ViewSource {
    const Record& record;
    WordsOf words;
    const LaterWords* later = nullptr;  ///< of the record, for whoever makes many views; else a view makes its own
};

/// The last part of a path, as people call the document.
std::string file_name(const std::string& path);

/// The names of several files, with `between` them.
std::string file_names(const std::vector<std::string>& paths, std::string_view between);

/// At most `most` by the dates of their documents, one for each source before a second of any.
std::vector<Cited> cite(const ViewSource& from, const std::vector<Support>& supports, std::size_t most = 5);
CitedValue cite(const ViewSource& from, std::string value, const std::vector<Support>& supports);

boost::json::value to_json(const Cited& cited);
boost::json::value to_json(const CitedValue& value);
/// "reports/a.txt: “the words” (says 2024-08)".
std::string line_of(const Cited& cited, const Messages& say);

/// "29", "chairs, 2021-11-24" or "undated", after the name of the body: "Energy Committee 12".
std::string session_title(const Record& record, const Session& session, const Messages& say);
/// The same with a long name shortened, for tables.
std::string short_session_title(const Record& record, const EntityId& session, const Messages& say);
/// The same for several, one for each run of sessions of one body: "Energy Committee 12, 14".
std::vector<std::string> short_session_titles(const Record& record, const std::vector<EntityId>& sessions,
                                              const Messages& say);
/// The name of a person, session, body or series for people; the id where there is none.
std::string title_of(const Record& record, const EntityId& id, const Messages& say);

}  // namespace rapporteur
