#include "store/sqlite/item_set.h"

#include <SQLiteCpp/Statement.h>

#include <boost/endian/conversion.hpp>
#include <vector>

#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

constexpr std::size_t bytes_of_bits = items_in_a_chunk / 8, bytes_of_a_number = 2, bytes_of_a_block = sizeof(ItemSet::block_type);

const unsigned char* bytes_at(std::string_view bytes, std::size_t at) { return reinterpret_cast<const unsigned char*>(bytes.data() + at); }

std::string numbers_of(const ItemSet& chunk) {
    std::string out;
    for (std::size_t at = chunk.find_first(); at != ItemSet::npos; at = chunk.find_next(at)) {
        out.push_back(char(at & 0xff));
        out.push_back(char(at >> 8));
    }
    return out;
}

std::string bits_of(const ItemSet& chunk) {
    std::vector<ItemSet::block_type> blocks(chunk.num_blocks());
    boost::to_block_range(chunk, blocks.begin());
    std::string out(bytes_of_bits, '\0');
    for (std::size_t n = 0; n < blocks.size(); ++n) boost::endian::store_little_u64(reinterpret_cast<unsigned char*>(out.data() + n * bytes_of_a_block), blocks[n]);
    return out;
}

}  // namespace

std::string packed(const ItemSet& chunk) { return chunk.count() * bytes_of_a_number < bytes_of_bits ? numbers_of(chunk) : bits_of(chunk); }

ItemSet unpacked(std::string_view bytes) {
    ItemSet chunk(items_in_a_chunk);
    if (bytes.size() == bytes_of_bits) {
        std::vector<ItemSet::block_type> blocks;
        for (std::size_t at = 0; at < bytes.size(); at += bytes_of_a_block) blocks.push_back(boost::endian::load_little_u64(bytes_at(bytes, at)));
        boost::from_block_range(blocks.begin(), blocks.end(), chunk);
        return chunk;
    }
    for (std::size_t at = 0; at + 1 < bytes.size(); at += bytes_of_a_number) chunk.set(boost::endian::load_little_u16(bytes_at(bytes, at)) % items_in_a_chunk);
    return chunk;
}

ItemSet items_with(SQLite::Database& database, std::string_view topic, std::string_view tag, std::size_t numbers) {
    std::vector<ItemSet::block_type> blocks((numbers + ItemSet::bits_per_block - 1) / ItemSet::bits_per_block);
    constexpr std::size_t blocks_of_a_chunk = items_in_a_chunk / ItemSet::bits_per_block;
    SQLite::Statement rows(database, "SELECT chunk, items FROM shelf_set WHERE topic = ? AND tag = ? ORDER BY chunk");
    Use use(rows);
    use.text(1, topic).text(2, tag);
    while (use.step()) {
        const std::size_t at = std::size_t(use.number(0)) * blocks_of_a_chunk;
        if (at >= blocks.size()) break;
        std::vector<ItemSet::block_type> of_chunk(blocks_of_a_chunk);
        boost::to_block_range(unpacked(use.text(1)), of_chunk.begin());
        std::copy_n(of_chunk.begin(), std::min(blocks_of_a_chunk, blocks.size() - at), blocks.begin() + std::ptrdiff_t(at));
    }
    ItemSet items(blocks.begin(), blocks.end());
    items.resize(numbers);
    return items;
}

}  // namespace rapporteur
