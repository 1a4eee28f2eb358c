#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace rapporteur {

/// What an outlet says of a document beside its text (a JSON Lines field, a <title> or <meta> of a page).
struct Metadata {
    std::string title;
    std::string published;  ///< as given
    std::string url;
    std::string outlet;
};

/// One document as received and the text taken from it. All spans of claims are bytes of `text`. Never changed once
/// made.
struct Document {
    std::string path;             ///< where it came from, for people: "reports/a.txt", "feed.jsonl:17", "-"
    std::string original;         ///< the bytes received; empty when they are the text, byte for byte
    std::string text;             ///< UTF-8
    std::string sha256;           ///< of the text, lower-case hex
    std::string original_sha256;  ///< of the original; empty when the text is the original
    std::string media_type;       ///< "text/plain", "text/html", "application/json"
    std::string encoding;         ///< of the original, as an IANA name: "UTF-8", "GB18030"
    Metadata metadata;
    std::vector<std::string> notes;  ///< what was lost or guessed on the way from the original to the text
};

/// How much memory the text and what it was taken from hold.
inline std::size_t bytes_of(const Document& document) {
    return document.text.size() + document.original.size();
}

inline std::size_t bytes_of_all(const std::vector<Document>& documents) {
    std::size_t bytes = 0;
    for (const Document& document : documents) bytes += bytes_of(document);
    return bytes;
}

}  // namespace rapporteur
