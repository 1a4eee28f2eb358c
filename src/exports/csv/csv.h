#pragma once

#include <string>
#include <vector>

#include "exports/csv/table.h"

namespace rapporteur {

/// RFC 4180: UTF-8, comma, CRLF, quotes where a field needs them; the first line names the columns. Line ends inside a
/// field are kept. Control characters but tab and line ends become U+FFFD, as do bytes that are no UTF-8.
///
/// A field that is no number and begins with `=`, `+`, `-`, `@`, tab or CR would be run as a formula by a spreadsheet:
/// it is written with an apostrophe before it (docs/exports.md). So is one that begins with apostrophes and then one of
/// these, so that a reader who takes one apostrophe away before them has the value back.
std::string to_csv(const Table& table);

}  // namespace rapporteur
