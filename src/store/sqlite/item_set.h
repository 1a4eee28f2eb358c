#pragma once

#include <SQLiteCpp/Database.h>

#include <boost/dynamic_bitset.hpp>
#include <cstdint>
#include <string>
#include <string_view>

namespace rapporteur {

/// Some of the shelf's items, a bit for each number: what two filters have in common costs no walk through either.
using ItemSet = boost::dynamic_bitset<std::uint64_t>;

/// How many numbers one row of `shelf_set` tells of.
inline constexpr std::int64_t items_in_a_chunk = 1 << 15;

/// A chunk as bytes: the numbers of the few (16 bits each, little-endian, in order), or a bit for each of the many.
std::string packed(const ItemSet& chunk);
/// Bytes that `packed` never made give some set or other.
ItemSet unpacked(std::string_view bytes);

/// The items of a topic that bear a tag; `numbers` is the size of the set. Throws SQLite::Exception.
ItemSet items_with(SQLite::Database& database, std::string_view topic, std::string_view tag, std::size_t numbers);

}  // namespace rapporteur
