#pragma once

#include <string>

#include "text/received.h"

namespace rapporteur {

/// A document of the bytes of a plain text file, in whatever encoding; the text is the bytes where they are UTF-8.
/// Unreadable where nothing but white space is in it.
Received plain_document(std::string path, std::string bytes);

/// A document of the bytes of an HTML page: its article. Unreadable where it holds no text.
Received page_document(std::string path, std::string bytes);

/// Fills in the hashes. `text` must be set, and `original` where it is not the text.
void seal(Document& document);

/// True where `text` has nothing to read: white space and byte order marks only.
bool is_blank(std::string_view text);

}  // namespace rapporteur
