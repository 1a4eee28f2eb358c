#include "store/receipt.h"

#include <tuple>

namespace rapporteur {

namespace {

int silence(const Metadata& metadata) {
    return int{metadata.title.empty()} + int{metadata.published.empty()} + int{metadata.url.empty()} +
           int{metadata.outlet.empty()};
}

auto key(const Receipt& receipt) {
    const Metadata& metadata = receipt.metadata;
    return std::tuple<int, const std::string&, const std::string&, const std::string&, const std::string&,
                      const std::string&, const std::string&, const std::string&, const std::string&>(
        silence(metadata), metadata.published, metadata.url, metadata.outlet, metadata.title, receipt.original_sha256,
        receipt.media_type, receipt.encoding, receipt.path);
}

}  // namespace

Receipt receipt_of(const Document& document) {
    return {document.path, document.original_sha256, document.media_type, document.encoding, document.metadata};
}

void apply(const Receipt& receipt, Document& document) {
    document.path = receipt.path;
    document.original_sha256 = receipt.original_sha256;
    document.media_type = receipt.media_type;
    document.encoding = receipt.encoding;
    document.metadata = receipt.metadata;
}

bool foremost(const Receipt& a, const Receipt& b) {
    return key(a) < key(b);
}

}  // namespace rapporteur
