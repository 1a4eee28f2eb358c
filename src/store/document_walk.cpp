#include "store/document_walk.h"

namespace rapporteur {

namespace {

constexpr std::size_t enough_at_once = 256U << 10;

}  // namespace

std::optional<std::vector<Document>> DocumentWalk::next() {
    std::vector<Document> documents;
    for (std::size_t bytes = 0; bytes < enough_at_once && !failure_; bytes += bytes_of(documents.back())) {
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
