#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "text/files.h"
#include "text/received.h"

namespace rapporteur {

/// Which member of an object holds what. A name that begins with `/` is a JSON pointer ("/article/body"); an empty
/// name: nowhere.
struct JsonFields {
    std::string text = "text";
    std::string title = "title";
    std::string published = "published";
    std::string url = "url";
    std::string outlet = "outlet";
};

/// Reads one line (docs/text.md, rules J1 to J4): a document, or why not, with the column. Never fails otherwise.
Received read_json_line(std::string_view line, std::string path, const JsonFields& fields);

/// Reads a stream line by line into documents "path:number", one line in memory at a time, passing over blank lines.
/// `sink` takes each and says whether to go on; false: it did not.
/// A line of more than `most` bytes is Unreadable; an error of the stream is Unreadable under `path`, and ends it.
bool read_json_lines(ByteReader& source, const std::string& path, const JsonFields& fields, std::size_t most,
                     const std::function<bool(Received&&)>& sink);

}  // namespace rapporteur
