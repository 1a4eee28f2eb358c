#pragma once

#include <string>
#include <vector>

#include "text/document.h"

namespace rapporteur {

/// One arrival of a text: from where, in which bytes, with which metadata. The same text may arrive many times (a page
/// and its plain copy, two outlets); it is one document, and each way it came is kept.
struct Receipt {
    std::string path;
    std::string original_sha256;  ///< empty when the text is the original
    std::string media_type;
    std::string encoding;
    Metadata metadata;
};

Receipt receipt_of(const Document& document);
/// Puts what the receipt tells into the document; the original's bytes are left alone.
void apply(const Receipt& receipt, Document& document);

/// True where `a` is to be preferred to `b`: it tells more (more metadata given), then by its bytes. A total order, so
/// the foremost receipt is the same whatever came first.
bool foremost(const Receipt& a, const Receipt& b);

}  // namespace rapporteur
