#include "reading/measure_subject.h"

#include <set>

#include "language/vocabulary.h"

namespace rapporteur {
namespace {

class SubjectFinder {
  public:
    SubjectFinder(const Draft& draft, TokenIndex begin, TokenIndex end)
        : draft_(draft), s_(draft.schema), begin_(begin), end_(end) {}

    std::string find() {
        begin_ = clause_begin();
        for (TokenIndex at = begin_; at < end_;) at = take(at);
        if (areas_.empty()) return {};
        std::string out;
        const auto add = [&](const std::string& part) { out += (out.empty() ? "" : " ") + part; };
        for (const std::string& area : areas_) add(area);
        for (const std::string& word : words_) add(word);
        if (one_sided_) {
            for (const Party& party : draft_.parties_in(begin_, end_)) add(party);
        }
        return out;
    }

  private:
    /// "The minister recalled that trade ...": what is measured is told after the last of these.
    TokenIndex clause_begin() const {
        TokenIndex last_area = begin_;
        for (TokenIndex at = begin_; at < end_; ++at) {
            if (area_at(at, nullptr) != 0) last_area = at;
        }
        for (TokenIndex at = last_area; at > begin_; --at) {
            if (draft_.is(at - 1, s_.c_say) || draft_.is(at - 1, s_.c_clause_break)) return at;
        }
        return begin_;
    }

    EntryId area_at(TokenIndex at, TokenIndex* end) const {
        TokenIndex term_end = 0;
        const EntryId area = draft_.term_at(at, s_.c_area, &term_end);
        if (area == 0 || term_end > end_) return 0;
        if (end != nullptr) *end = term_end;
        return area;
    }

    /// Takes what stands at a place; gives the place after it.
    TokenIndex take(TokenIndex at) {
        TokenIndex next = at + 1;
        if (const EntryId area = area_at(at, &next); area != 0) {
            areas_.insert(draft_.name(draft_.attribute(area, s_.a_id)));
            one_sided_ = one_sided_ || draft_.attribute(area, s_.a_joint) == 0;
            return next;
        }
        for (const Symbol cls : {s_.c_both, s_.c_country, s_.c_demonym, s_.c_organisation, s_.c_say}) {
            if (draft_.term_at(at, cls, &next) != 0) return next;
        }
        if (draft_.token(at).is(token_word) && !says_nothing(at)) {
            std::string word;
            fold_word(draft_.words(at, at + 1), word);
            words_.insert(word);
        }
        return at + 1;
    }

    bool says_nothing(TokenIndex at) const {
        for (const Symbol cls : {s_.c_function_word, s_.c_determiner, s_.c_preposition, s_.c_conjunction, s_.c_pronoun,
                                 s_.c_auxiliary, s_.c_adverb, s_.c_verb, s_.c_infinitive, s_.c_joint_word,
                                 s_.c_level_word, s_.c_measure_word, s_.c_numeral}) {
            if (draft_.is(at, cls)) return true;
        }
        return false;
    }

    const Draft& draft_;
    const Schema& s_;
    TokenIndex begin_, end_;
    std::set<std::string> areas_, words_;
    bool one_sided_ = false;  ///< "exports": whose they are matters
};

}  // namespace

std::string subject_in(const Draft& draft, TokenIndex begin, TokenIndex end) {
    return SubjectFinder(draft, begin, end).find();
}

}  // namespace rapporteur
