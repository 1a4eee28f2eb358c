#include "store/document_walk.h"

namespace rapporteur {

namespace {

constexpr std::size_t enough_bytes = 256U << 10;

std::size_t bytes_of(const Document& document) {
    return document.text.size() + document.original.size();
}

}  // namespace

std::size_t bytes_of(const std::vector<Document>& documents) {
    std::size_t bytes = 0;
    for (const Document& document : documents) bytes += bytes_of(document);
    return bytes;
}

std::optional<std::vector<Document>> DocumentWalk::next() {
    std::vector<Document> documents;
    for (std::size_t bytes = 0; bytes < enough_bytes && !failure_; bytes += bytes_of(documents.back())) {
        Result<std::optional<Document>> document = store_.next_document(last_);
        if (!document) {
            failure_ = document.error();
            return std::nullopt;
        }
        if (!*document) break;
        last_ = (*document)->sha256;
        documents.push_back(**std::move(document));
    }
    if (documents.empty()) return std::nullopt;
    return documents;
}

}  // namespace rapporteur
