#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/aho_corasick.h"
#include "language/symbols.h"
#include "language/token.h"
#include "language/vocabulary.h"

namespace rapporteur {

using EntryId = std::uint32_t;

struct Attribute {
    Symbol key = 0;
    Symbol value = 0;  ///< the value as written; numbers are read from its text
};

/// One term of the language data, with what is known of it.
struct Entry {
    Symbol cls = 0;     ///< its class, or the column's class ("verb.base")
    std::string term;   ///< as written
    bool exact_case = false;
};

/// The terms of a language: files of `languages/<code>/lexicon/` (format: docs/pattern-language.md).
/// Filled while loading, const afterwards.
class Lexicon {
  public:
    Lexicon(SymbolTable& symbols, Vocabulary& vocabulary) : symbols_(symbols), vocabulary_(vocabulary) {}

    /// Adds a file's terms; the Error names file, line and column.
    Status load(const std::string& file, std::string_view content);
    /// Must be called once, after the last load.
    void finish();

    const Entry& entry(EntryId id) const { return entries_[id]; }
    /// What the automaton tells of an entry beside its id.
    struct Head {
        explicit Head(std::uint32_t note) : cls(note >> 1), exact_case((note & 1) != 0) {}
        static std::uint32_t note(Symbol cls, bool exact_case) { return cls << 1 | std::uint32_t(exact_case); }

        Symbol cls;
        bool exact_case;
    };
    std::size_t size() const { return entries_.size(); }
    /// 0 if the entry does not say.
    Symbol attribute(EntryId id, Symbol key) const {
        const Range range = attribute_ranges_[id];
        for (std::uint32_t i = range.first; i < range.end; ++i) {
            if (attributes_[i].key == key) return attributes_[i].value;
        }
        return 0;
    }
    const AhoCorasick& automaton() const { return automaton_; }
    /// The class of a column's class, or the class itself: "verb" for "verb.base".
    Symbol parent_class(Symbol cls) const { return cls < parents_.size() && parents_[cls] != 0 ? parents_[cls] : cls; }
    bool has_class(Symbol cls) const { return cls < is_class_.size() && is_class_[cls]; }

  private:
    struct Loading;
    Status line(Loading& loading, std::string_view text);
    Status add_term(Loading& loading, std::string_view term, Symbol cls, std::uint32_t first, std::uint32_t count);
    /// The words of a term, which are known from now on.
    std::vector<WordId> words_of(std::string_view term);
    Symbol declare_class(std::string_view name, Symbol parent);

    SymbolTable& symbols_;
    Vocabulary& vocabulary_;
    /// Where an entry's attributes stand.
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t end = 0;
    };

    std::vector<Entry> entries_ = std::vector<Entry>(1);
    std::vector<Range> attribute_ranges_ = std::vector<Range>(1);
    std::vector<Attribute> attributes_;
    std::vector<Symbol> parents_;
    std::vector<bool> is_class_;
    AhoCorasick automaton_;
};

}  // namespace rapporteur
