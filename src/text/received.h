#pragma once

#include <string>
#include <variant>

#include "base/result.h"
#include "text/document.h"

namespace rapporteur {

/// Something that was to be read and could not be, for the list at the end of a run.
struct Unreadable {
    std::string path;    ///< as Document::path
    std::string reason;  ///< the place, what is wrong and the remedy, on one line
};

/// What comes of one file, line or member: a document, or why not.
using Received = std::variant<Document, Unreadable>;

/// The place, fault and remedy of an Error on one line.
std::string reason_of(const Error& error);

/// `path` as valid UTF-8, for people and for JSON: names on disk can be any bytes.
std::string readable_path(const std::string& path);

}  // namespace rapporteur
