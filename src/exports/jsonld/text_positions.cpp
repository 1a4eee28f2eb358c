#include "exports/jsonld/text_positions.h"

#include <algorithm>

#include "base/utf8.h"

namespace rapporteur {
namespace {

std::uint64_t code_points(std::string_view text) {
    return std::uint64_t(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

TextPositions::TextPositions(const Record& record, const WordsOf& words, const std::vector<Evidence>& evidence) {
    for (const Evidence& each : evidence) {
        if (each.support.document == no_document || each.support.span.empty()) continue;
        Positions& positions = positions_[each.support.document];
        positions[each.support.span.begin];
        positions[each.support.span.end];
    }
    if (!words) return;
    for (auto& [document, positions] : positions_) {
        const std::string& sha256 = record.documents.at(document).sha256;
        std::uint32_t byte = 0;
        std::uint64_t count = 0;
        for (auto& [at, position] : positions) {
            const std::string between = at == byte ? "" : words(sha256, {byte, at});
            if (between.size() != at - byte) break;  // the text is not at hand
            count += code_points(between);
            byte = at;
            position = count;
        }
    }
}

std::optional<std::uint64_t> TextPositions::of(DocumentIndex document, std::uint32_t byte) const {
    const auto found = positions_.find(document);
    if (found == positions_.end()) return {};
    const auto place = found->second.find(byte);
    return place == found->second.end() ? std::nullopt : place->second;
}

}  // namespace rapporteur
