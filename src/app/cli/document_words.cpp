#include "app/cli/document_words.h"

#include <algorithm>

namespace rapporteur {

std::string DocumentWords::operator()(std::string_view sha256, Span span) {
    const std::string& text = text_of(sha256);
    return span.end <= text.size() ? std::string(span.in(text)) : "";
}

const std::string& DocumentWords::text_of(std::string_view sha256) {
    constexpr std::size_t most_at_hand = 16;
    const auto found = std::ranges::find(at_hand_, sha256, [](const auto& each) { return each.first; });
    if (found != at_hand_.end()) return found->second;
    Result<std::optional<Document>> document = store_.document(sha256);
    std::string text = document && *document ? std::move((*document)->text) : "";
    if (at_hand_.size() == most_at_hand) at_hand_.pop_back();
    return at_hand_.emplace_front(std::string(sha256), std::move(text)).second;
}

}  // namespace rapporteur
