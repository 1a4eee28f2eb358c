#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "reading/claims.h"

/// A Reading as one JSON object and back; docs/reading-json.md describes the form.
namespace rapporteur {

/// One line of JSON without a line break. Fields stand in a fixed order and unknown fields are left out, so equal
/// readings give equal bytes. Strings that are not valid UTF-8 are written with U+FFFD in place of the bad bytes.
std::string reading_to_json(const Reading& reading);

/// The reading that `json` states. Ids may be any strings; fields this program does not know are passed over.
/// `text_bytes` is the size of the document's text, if known: every span must lie inside it (without it,
/// inside `source.bytes` where that is given). Fails, naming the field, on what is not such an object; never throws.
Result<Reading> reading_from_json(std::string_view json, std::optional<std::uint64_t> text_bytes = {});

}  // namespace rapporteur
