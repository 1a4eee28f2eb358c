#include "text/to_document.h"

#include <fmt/format.h>

#include <limits>
#include <utility>

#include "base/sha256.h"
#include "base/utf8.h"
#include "text/encoding.h"
#include "text/files.h"
#include "text/html.h"

namespace rapporteur {
namespace {

/// Spans are 32 bits wide.
constexpr std::size_t kMostText = std::numeric_limits<std::uint32_t>::max();

void note_replaced(Document& document, std::size_t replaced) {
    if (replaced == 0) return;
    document.notes.push_back(
        fmt::format("{} place(s) could not be read as {} and became U+FFFD", replaced, document.encoding));
}

}  // namespace

bool is_blank(std::string_view text) {
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode_utf8(text, at);
        if (next.value > 0x20 && next.value != 0xA0 && next.value != 0x3000 && next.value != 0xFEFF) return false;
        at += next.size;
    }
    return true;
}

void seal(Document& document) {
    document.sha256 = sha256_hex(document.text);
    document.original_sha256 = document.original.empty() ? std::string() : sha256_hex(document.original);
}

Received plain_document(std::string path, std::string bytes) {
    if (bytes.empty()) return Unreadable{std::move(path), "empty"};
    Document document;
    document.path = std::move(path);
    document.media_type = "text/plain";
    if (wide_encoding(bytes).empty() && is_valid_utf8(bytes)) {
        document.text = std::move(bytes);
        document.encoding = "UTF-8";
    } else {
        Decoded decoded = decode_text(bytes, Markup::none);
        document.original = std::move(bytes);
        document.text = std::move(decoded.text);
        document.encoding = std::move(decoded.encoding);
        note_replaced(document, decoded.replaced);
    }
    if (is_blank(document.text)) return Unreadable{std::move(document.path), "blank: nothing but white space"};
    if (document.text.size() > kMostText) return Unreadable{std::move(document.path), reason_of(too_large(kMostText))};
    seal(document);
    return document;
}

Received page_document(std::string path, std::string bytes) {
    if (bytes.empty()) return Unreadable{std::move(path), "empty"};
    Decoded decoded = decode_text(bytes, Markup::html);
    if (decoded.text.size() > kMostText) return Unreadable{std::move(path), reason_of(too_large(kMostText))};
    HtmlArticle article = read_html(decoded.text);
    if (is_blank(article.text)) return Unreadable{std::move(path), "a page without text"};

    Document document;
    document.path = std::move(path);
    document.original = std::move(bytes);
    document.text = std::move(article.text);
    document.encoding = std::move(decoded.encoding);
    document.media_type = "text/html";
    document.metadata = std::move(article.metadata);
    note_replaced(document, decoded.replaced);
    seal(document);
    return document;
}

}  // namespace rapporteur
