#include "language/mark_places.h"

#include <algorithm>

namespace rapporteur {

void MarkPlaces::reset(const MarkTable& table, std::size_t tokens) {
    table_ = &table;
    blocks_ = tokens / 64 + 1;
    all_ = {};
    of_mark_.assign(Marks::size * blocks_, 0);
    if (of_set_.size() < blocks_ * table.set_count()) of_set_.resize(blocks_ * table.set_count());
    known_.assign(table.set_count(), 0);
}

void MarkPlaces::sum() {
    for (Mark mark = 0; mark < Marks::size; ++mark) {
        const std::uint64_t* const there = of_mark(mark);
        if (std::any_of(there, there + blocks_, [](std::uint64_t block) { return block != 0; })) all_.add(mark);
    }
}

void MarkPlaces::fill(MarkSet set) {
    std::uint64_t* const to = &of_set_[set * blocks_];
    std::fill(to, to + blocks_, 0);
    table_->set(set).for_common(all_, [&](Mark mark) {
        const std::uint64_t* const from = of_mark(mark);
        for (std::size_t block = 0; block < blocks_; ++block) to[block] |= from[block];
    });
    known_[set] = 1;
}

}  // namespace rapporteur
