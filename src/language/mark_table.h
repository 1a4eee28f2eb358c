#pragma once

#include <map>
#include <span>
#include <vector>

#include "language/lexicon.h"
#include "language/marks.h"
#include "language/pattern.h"
#include "language/symbols.h"

namespace rapporteur {

/// The number of a set of marks that patterns share.
using MarkSet = std::uint32_t;

/// Which mark stands for which word, class or type. Every class and type has a mark of its own as long as there are
/// enough; words share what is left. Filled when the patterns of a language are known, const afterwards.
class MarkTable {
  public:
    static constexpr Mark any = 16;      ///< every token has it
    static constexpr Mark nothing = 17;  ///< the end of a sentence has it, and only that

    void give_symbol(Symbol symbol);
    /// The same for a type of annotations.
    void give_type(Symbol type);
    /// A mark for "a term of this class and of one token begins here".
    void give_single(Symbol cls);
    void give_word(WordId word);
    /// Call when all are given; `lexicon` tells the classes of columns.
    void finish(const Lexicon& lexicon);

    /// `any` where none was given: a mark that says nothing.
    Mark of_word(WordId word) const { return word < words_.size() ? words_[word] : any; }
    Mark of_symbol(Symbol symbol) const { return symbol < symbols_.size() ? symbols_[symbol] : any; }
    Mark of_single(Symbol cls) const { return cls < singles_.size() ? singles_[cls] : any; }
    /// True if the mark of a class or type stands for nothing else, so that it tells all.
    bool own_symbol(Symbol symbol) const { return is_own(of_symbol(symbol)); }
    bool own_single(Symbol cls) const { return is_own(of_single(cls)); }

    /// The marks of a term at its first token: its class, the class above if there is one, and both again for terms of
    /// one token; `any` where there is nothing to say.
    struct TermMarks {
        Mark cls = any, parent = any, single = any, single_parent = any;
        Symbol general = 0;  ///< the class above
    };
    const TermMarks& of_term(Symbol cls) const { return terms_[cls]; }

    MarkSet intern(const Marks& marks);
    const Marks& set(MarkSet id) const { return sets_[id]; }
    /// The marks of a set, one by one.
    std::span<const Mark> marks_of(MarkSet id) const {
        return std::span(marks_).subspan(first_mark_[id], first_mark_[id + 1] - first_mark_[id]);
    }
    std::size_t set_count() const { return sets_.size(); }
    /// The one mark of a set; `nothing` if it has more than one.
    Mark only_mark(MarkSet id) const { return only_mark_[id]; }
    /// The sets that hold the mark of a type of annotations.
    const std::vector<MarkSet>& sets_with(Mark type) const { return sets_with_[type]; }
    /// True if the end of a sentence is of the set.
    bool has_end(MarkSet id) const { return has_end_[id] != 0; }

    /// Flags of the sets: only of these the places are kept.
    std::uint16_t placed_flags() const { return placed_flags_; }

  private:
    static constexpr Mark first_symbol = 18;
    static constexpr Mark last_symbol = 360;  ///< symbols beyond share the marks of words

    bool is_own(Mark mark) const { return mark >= first_symbol && mark < next_; }
    Mark give(std::vector<Mark>& table, std::uint32_t id);

    std::vector<Mark> words_, symbols_, singles_;
    std::vector<WordId> given_words_;
    std::vector<Symbol> given_types_;
    std::vector<TermMarks> terms_;
    Mark next_ = first_symbol;  ///< the first mark not given to a class or type
    Mark next_shared_ = 0;
    std::uint16_t placed_flags_ = 0;
    Marks types_;
    std::vector<Marks> sets_;
    std::vector<Mark> marks_;                       ///< of all sets, set after set
    std::vector<std::uint32_t> first_mark_ = {0};   ///< by set, in `marks_`; one more for the end
    std::vector<std::uint8_t> has_end_;  ///< by set
    std::vector<Mark> only_mark_;        ///< by set
    std::vector<std::vector<MarkSet>> sets_with_ = std::vector<std::vector<MarkSet>>(Marks::size);
    std::map<Marks, MarkSet> set_ids_;
};

}  // namespace rapporteur
