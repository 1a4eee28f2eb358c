#include "app/confined/document_wire.h"

#include <cstdint>
#include <vector>

#include "base/sha256.h"
#include "base/utf8.h"

namespace rapporteur {
namespace {

constexpr std::size_t length_bytes = 8;
constexpr char is_document = 'd', is_unreadable = 'u', is_end = 'e';

std::uint64_t length_at(std::string_view bytes) {
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < length_bytes; ++i) length |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return length;
}

/// What a document says of itself beside its text, in the order of the wire.
template <class Doc>
auto details_of(Doc& document) {
    return std::vector{&document.path, &document.media_type, &document.encoding, &document.metadata.title, &document.metadata.published,
                       &document.metadata.url, &document.metadata.outlet};
}

bool take(std::string_view& from, std::string& into) {
    const auto field = take_wire_field(from);
    if (field) into = *field;
    return field.has_value();
}

bool take_detail(std::string_view& from, std::string& into) { return take(from, into) && is_valid_utf8(into); }

std::optional<Received> document_of(std::string_view from) {
    Document document;
    for (std::string* const detail : details_of(document)) {
        if (!take_detail(from, *detail)) return {};
    }
    if (!take(from, document.original) || !take(from, document.text) || !is_valid_utf8(document.text)) return {};
    while (!from.empty()) {
        if (!take_detail(from, document.notes.emplace_back())) return {};
    }
    document.sha256 = sha256_hex(document.text);
    if (!document.original.empty()) document.original_sha256 = sha256_hex(document.original);
    return document;
}

std::optional<Received> unreadable_of(std::string_view from) {
    Unreadable unreadable;
    if (!take_detail(from, unreadable.path) || !take_detail(from, unreadable.reason) || !from.empty()) return {};
    return unreadable;
}

Error broken() { return {.input = "", .place = "", .what = "it was not told whole", .remedy = ""}; }

}  // namespace

std::string wire_field(std::string_view bytes) {
    std::string field;
    field.reserve(length_bytes + bytes.size());
    for (std::size_t i = 0; i < length_bytes; ++i) field += static_cast<char>(std::uint64_t{bytes.size()} >> (8 * i) & 0xFFU);
    field += bytes;
    return field;
}

std::optional<std::string_view> take_wire_field(std::string_view& from) {
    if (from.size() < length_bytes) return {};
    const std::uint64_t length = length_at(from);
    if (length > from.size() - length_bytes) return {};
    const std::string_view field = from.substr(length_bytes, length);
    from.remove_prefix(length_bytes + length);
    return field;
}

std::string wire_record(const Received& received) {
    std::string record;
    if (const auto* const unreadable = std::get_if<Unreadable>(&received)) {
        record = is_unreadable + wire_field(unreadable->path) + wire_field(unreadable->reason);
        return wire_field(record);
    }
    const Document& document = std::get<Document>(received);
    record = is_document;
    for (const std::string* const detail : details_of(document)) record += wire_field(*detail);
    record += wire_field(document.original);
    record += wire_field(document.text);
    for (const std::string& note : document.notes) record += wire_field(note);
    return wire_field(record);
}

std::string wire_end() { return wire_field(std::string_view(&is_end, 1)); }

void WireReader::feed(std::string_view bytes) {
    waiting_.erase(0, taken_);
    taken_ = 0;
    waiting_ += bytes;
}

Result<std::optional<Received>> WireReader::next() {
    std::string_view rest = std::string_view(waiting_).substr(taken_);
    if (ended_) return rest.empty() ? Result(std::optional<Received>()) : broken();
    if (rest.size() < length_bytes) return std::optional<Received>();
    if (length_at(rest) > most_bytes_) return broken();
    const auto record = take_wire_field(rest);
    if (!record) return std::optional<Received>();
    taken_ = waiting_.size() - rest.size();
    const char what = record->empty() ? '\0' : record->front();
    ended_ = what == is_end && record->size() == 1;
    if (ended_) return next();
    std::optional<Received> made;
    if (what == is_document) made = document_of(record->substr(1));
    if (what == is_unreadable) made = unreadable_of(record->substr(1));
    if (!made) return broken();
    return made;
}

}  // namespace rapporteur
