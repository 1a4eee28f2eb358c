#include "language/sentence_marks.h"

namespace rapporteur {

void SentenceMarks::reset(const Lattice& lattice, std::span<const Sentence> sentences) {
    count_ = sentences.size();
    blocks_ = count_ / 64 + 1;
    bits_.assign(Marks::size * blocks_, 0);
    for (std::size_t i = 0; i < count_; ++i) {
        Marks marks;
        for (TokenIndex at = sentences[i].begin; at < sentences[i].end; ++at) marks.add(lattice.marks(at));
        marks.for_each([&](Mark mark) { add(i, mark); });
    }
}

void SentenceMarks::choose_all() {
    chosen_.assign(blocks_, ~std::uint64_t(0));
    chosen_.back() = ~(~std::uint64_t(0) << (count_ % 64));
}

bool SentenceMarks::keep(std::span<const Mark> marks) {
    std::uint64_t any = 0;
    for (std::size_t block = 0; block < blocks_; ++block) {
        std::uint64_t there = 0;
        for (const Mark mark : marks) there |= bits_[mark * blocks_ + block];
        any |= chosen_[block] &= there;
    }
    return any != 0;
}

}  // namespace rapporteur
