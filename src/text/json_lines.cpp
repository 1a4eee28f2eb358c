#include "text/json_lines.h"

#include <fmt/format.h>

#include <boost/json.hpp>
#include <optional>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "text/lines.h"
#include "text/to_document.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::string_view kWhiteSpace = " \t\r\n";

/// Columns count characters, from 1.
std::size_t column_of(std::string_view line, std::size_t byte) {
    std::size_t column = 1;
    for (std::size_t at = 0; at < byte && at < line.size(); ++column) at += decode_utf8(line, at).size;
    return column;
}

/// The object on the line, or what is wrong and where.
std::variant<json::value, std::string> parse(std::string_view line, const json::storage_ptr& memory) {
    json::stream_parser parser(memory);
    json::error_code error;
    const std::size_t read = parser.write_some(line.data(), line.size(), error);
    if (!error && !parser.done()) parser.finish(error);
    if (error == json::error::incomplete)
        return fmt::format("column {}: the line ends too early", column_of(line, line.size()));
    if (error) return fmt::format("column {}: {}", column_of(line, read), error.message());
    const std::size_t more = line.find_first_not_of(kWhiteSpace, read);
    if (more != std::string_view::npos)
        return fmt::format("column {}: more text after the object", column_of(line, more));
    json::value value = parser.release();
    if (!value.is_object()) return std::string("column 1: not an object");
    return value;
}

const json::value* find_field(const json::value& object, const std::string& name) {
    if (name.empty()) return nullptr;
    if (!name.starts_with('/')) return object.get_object().if_contains(name);
    json::error_code error;
    return object.find_pointer(name, error);
}

/// A field as text: strings as they are, numbers as written by JSON, nothing for null, lists, objects and absent ones.
std::string field_text(const json::value& object, const std::string& name) {
    const json::value* value = find_field(object, name);
    if (value == nullptr) return {};
    if (value->is_string()) return std::string(std::string_view(value->get_string()));
    return value->is_number() ? json::serialize(*value) : std::string();
}

std::string_view without_leading_space(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(kWhiteSpace), text.size()));
    return text;
}

/// Rule J3: the title stands before the text unless the text begins with it.
std::string text_with_title(std::string title, std::string text) {
    if (is_blank(title) || without_leading_space(text).starts_with(title)) return text;
    return std::move(title) + "\n\n" + text;
}

}  // namespace

Received read_json_line(std::string_view line, std::string path, const JsonFields& fields) {
    const std::size_t valid = valid_utf8_prefix(line);
    if (valid < line.size()) {
        return Unreadable{std::move(path), fmt::format("column {}: not valid UTF-8", column_of(line, valid))};
    }
    json::monotonic_resource memory;
    const auto parsed = parse(line, &memory);
    if (const auto* reason = std::get_if<std::string>(&parsed)) return Unreadable{std::move(path), *reason};
    const json::value& object = std::get<json::value>(parsed);
    const json::value* text = find_field(object, fields.text);
    if (text == nullptr || text->is_null()) {
        return Unreadable{std::move(path),
                          fmt::format("no field \"{}\"; name the one that holds the text", fields.text)};
    }
    if (!text->is_string()) return Unreadable{std::move(path), fmt::format("field \"{}\" is no string", fields.text)};
    if (is_blank(text->get_string()))
        return Unreadable{std::move(path), fmt::format("field \"{}\" is empty", fields.text)};

    Document document;
    document.path = std::move(path);
    document.original = line;
    document.media_type = "application/json";
    document.encoding = "UTF-8";
    document.metadata = {field_text(object, fields.title), field_text(object, fields.published),
                         field_text(object, fields.url), field_text(object, fields.outlet)};
    document.text = text_with_title(document.metadata.title, field_text(object, fields.text));
    seal(document);
    return document;
}

bool read_json_lines(ByteReader& source, const std::string& path, const JsonFields& fields, std::size_t most,
                     const std::function<bool(Received&&)>& sink) {
    LineReader lines(source, most);
    bool any = false;
    while (true) {
        const Result<std::optional<Line>> next = lines.next();
        if (!next) return sink(Unreadable{path, reason_of(next.error())});
        if (!next->has_value()) return any || sink(Unreadable{path, "no object on any line"});
        const Line& line = **next;
        std::string where = fmt::format("{}:{}", path, line.number);
        std::string_view bytes = line.bytes;
        if (line.number == 1 && bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
        if (!line.too_long && bytes.find_first_not_of(kWhiteSpace) == std::string_view::npos) continue;
        any = true;
        Received received = line.too_long ? Received(Unreadable{std::move(where), reason_of(too_large(most))})
                                          : read_json_line(bytes, std::move(where), fields);
        if (!sink(std::move(received))) return false;
    }
}

}  // namespace rapporteur
