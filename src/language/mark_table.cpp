#include "language/mark_table.h"

namespace rapporteur {

/// A mark of its own while there are some; 0 stands for "to share", settled by `finish`.
Mark MarkTable::give(std::vector<Mark>& table, std::uint32_t id) {
    if (id >= table.size()) table.resize(id + 1, any);
    if (table[id] == any) table[id] = next_ < last_symbol ? next_++ : Mark(0);
    return table[id];
}

void MarkTable::give_symbol(Symbol symbol) { give(symbols_, symbol); }

void MarkTable::give_type(Symbol type) {
    give_symbol(type);
    given_types_.push_back(type);
}

void MarkTable::give_single(Symbol cls) { give(singles_, cls); }

void MarkTable::give_word(WordId word) {
    if (word >= words_.size()) words_.resize(word + 1, any);
    if (words_[word] != any) return;
    words_[word] = 0;
    given_words_.push_back(word);
}

void MarkTable::finish(const Lexicon& lexicon) {
    next_shared_ = next_;
    const auto share = [&](Mark& mark) {
        if (mark != 0) return;
        mark = next_shared_;
        next_shared_ = next_shared_ + 1u < Marks::size ? Mark(next_shared_ + 1) : next_;
    };
    for (Mark& mark : symbols_) share(mark);
    for (Mark& mark : singles_) share(mark);
    for (const WordId word : given_words_) share(words_[word]);
    for (const Symbol type : given_types_) types_.add(of_symbol(type));
    for (Symbol cls = 0; cls < symbols_.size(); ++cls) {
        const Symbol parent = lexicon.parent_class(cls);
        const bool has_parent = parent != cls;
        terms_.push_back({of_symbol(cls), has_parent ? of_symbol(parent) : any, of_single(cls), has_parent ? of_single(parent) : any, parent});
    }
}

MarkSet MarkTable::intern(const Marks& marks) {
    const auto [found, added] = set_ids_.try_emplace(marks, MarkSet(sets_.size()));
    if (!added) return found->second;
    sets_.push_back(marks);
    has_end_.push_back(marks.has(nothing));
    marks.for_each([&](Mark mark) { marks_.push_back(mark); });
    only_mark_.push_back(marks_.size() == first_mark_.back() + 1 ? marks_.back() : nothing);
    first_mark_.push_back(std::uint32_t(marks_.size()));
    marks.for_common(types_, [&](Mark mark) { sets_with_[mark].push_back(found->second); });
    for (Mark flag = 0; flag < 16; ++flag) {
        if (marks.has(flag)) placed_flags_ = std::uint16_t(placed_flags_ | 1u << flag);
    }
    return found->second;
}

}  // namespace rapporteur
