#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rapporteur {

enum class ContentKind {
    plain,
    html,
    json_lines,
    packed,  ///< gzip, bzip2, xz, zstd, zip or tar: documents inside
};

/// What a file holds, told from its first bytes (64 KiB or the whole of a smaller file), then from its name.
/// Bytes win: a page called "a.txt" is a page. `name` may be a path; empty for standard input.
ContentKind content_kind(std::string_view head, std::string_view name);

/// Why bytes are no text, for people: "a PDF file; save it as text or HTML first", "binary: a zero byte at byte 12".
/// Nothing where they look like text, in whatever encoding. For what content_kind() calls plain or HTML, or JSON Lines.
std::optional<std::string> why_not_text(std::string_view head, std::string_view name);

}  // namespace rapporteur
