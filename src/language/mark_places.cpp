#include "language/mark_places.h"

#include <algorithm>

namespace rapporteur {

void MarkPlaces::reset(const MarkTable& table, std::size_t tokens) {
    table_ = &table;
    blocks_ = (tokens / 64 + together) / together * together;
    all_ = {};
    first_set_ = end_ = Row(Marks::size * blocks_);
    rows_.reserve(first_set_ + table.set_count() * blocks_);
    if (rows_.size() < first_set_) rows_.resize(first_set_);
    std::fill_n(rows_.begin(), first_set_, 0);
    row_of_.assign(table.set_count(), unknown);
}

void MarkPlaces::sum() {
    for (Mark mark = 0; mark < Marks::size; ++mark) {
        const std::uint64_t* const there = of_mark(mark);
        if (std::any_of(there, there + blocks_, [](std::uint64_t block) { return block != 0; })) all_.add(mark);
    }
}

MarkPlaces::Row MarkPlaces::fill(MarkSet set) {
    if (const Mark only = table_->only_mark(set); only != MarkTable::nothing && only != 0) return row_of_[set] = Row(only * blocks_);
    const Row row = end_;
    end_ += Row(blocks_);
    if (rows_.size() < end_) rows_.resize(end_);
    std::uint64_t* const to = &rows_[row];
    std::fill(to, to + blocks_, 0);
    table_->set(set).for_common(all_, [&](Mark mark) {
        const std::uint64_t* const from = of_mark(mark);
        for (std::size_t block = 0; block < blocks_; block += together) {
            for (std::size_t i = block; i < block + together; ++i) to[i] |= from[i];
        }
    });
    return row_of_[set] = row;
}

}  // namespace rapporteur
