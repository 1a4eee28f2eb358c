#include "reading/people.h"

#include <algorithm>

#include "language/vocabulary.h"

namespace rapporteur {
namespace {

/// "Senior Director for China": what the office deals with, not whose it is.
bool is_charge(const Draft& draft, TokenIndex begin, TokenIndex at) {
    const Schema& s = draft.schema;
    while (at > begin && (draft.is(at - 1, s.c_country) || draft.is(at - 1, s.c_region) || draft.is(at - 1, s.c_conjunction) || draft.is(at - 1, s.c_comma) || draft.is(at - 1, s.c_determiner))) --at;
    return at > begin && draft.is(at - 1, s.c_charge_word);
}

/// A phrase that names a person, before it is known whom.
struct Phrase {
    AnnotationId annotation = 0;
    TokenIndex begin = 0, end = 0, name_begin = 0, name_end = 0;
    std::vector<AnnotationId> offices;
    Party party;        ///< told by the phrase for this person of several
    bool weak = false;  ///< a bare name or one with a mere honorific
};

class People {
  public:
    explicit People(Draft& draft) : draft_(draft), s_(draft.schema) {}

    void run() {
        collect();
        for (const Phrase& phrase : phrases_) {
            if (!phrase.weak) place(phrase);
        }
        for (const Phrase& phrase : phrases_) {
            if (phrase.weak) place_weak(phrase);
        }
        sort_mentions();
        short_mentions();
        sort_mentions();
        anaphora();
        sort_mentions();
        for (const PersonMention& m : draft_.person_mentions) {
            draft_.lattice.add(s_.t_mention, 0, m.begin, m.end, {});
            draft_.reading.people[m.person].mentions.push_back(draft_.span(m.name_begin, m.name_end));
        }
    }

  private:
    // ---- phrases

    void collect() {
        for (const AnnotationId id : draft_.annotations(s_.t_person)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const SlotValue* name = draft_.slot(id, s_.s_name);
            if (name == nullptr || !name->has_range()) continue;
            Phrase phrase{id, a.begin, a.end, name->begin, name->end, {}, {}, false};
            for (const Symbol key : {s_.s_before, s_.s_after}) {
                const SlotValue* range = draft_.slot(id, key);
                if (range == nullptr || !range->has_range()) continue;
                for (const AnnotationId office : draft_.inside(s_.t_office, range->begin, range->end)) phrase.offices.push_back(office);
            }
            const Symbol shared = draft_.constant(id, s_.s_shared);
            if (shared == 0 && std::any_of(phrase.offices.begin(), phrase.offices.end(), [&](AnnotationId o) { return draft_.constant(o, s_.a_plural) != 0; })) continue;
            if (shared != 0 && shared == s_.v_later) phrase.begin = name->begin;
            if (shared != 0 && shared != s_.v_later) phrase.end = name->end;  // the next name is the other's
            if (const SlotValue* side = draft_.slot(id, s_.s_side); side != nullptr && side->has_range()) {
                const auto parties = draft_.parties_in(side->begin, side->end);
                if (!parties.empty()) phrase.party = parties[0];
            }
            if (of_two_sides(phrase.offices)) continue;
            take_into_name(phrase);
            phrase.weak = phrase.offices.empty();
            phrases_.push_back(phrase);
        }
        // The phrase that says most wins where several overlap; of those that say as much, the first: a row of names with
        // their offices is read from its beginning.
        std::stable_sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
            if (a.weak != b.weak) return b.weak;
            if (a.offices.size() != b.offices.size()) return a.offices.size() > b.offices.size();
            if (a.begin != b.begin) return a.begin < b.begin;
            return a.end - a.begin > b.end - b.begin;
        });
        std::vector<Phrase> kept;
        for (const Phrase& phrase : phrases_) {
            const bool clash = std::any_of(kept.begin(), kept.end(), [&](const Phrase& k) { return phrase.begin < k.end && k.begin < phrase.end; });
            if (!clash && !in_furniture(phrase.begin)) kept.push_back(phrase);
        }
        std::sort(kept.begin(), kept.end(), [](const Phrase& a, const Phrase& b) { return a.begin < b.begin; });
        phrases_ = std::move(kept);
    }

    /// "Minister of Trade of Kenya, and Egypt's Minister of Trade Ann Lee": the first office is another person's.
    bool of_two_sides(const std::vector<AnnotationId>& offices) const {
        Party first;
        for (const AnnotationId office : offices) {
            const Party party = office_party(draft_, office);
            if (!party.empty() && !first.empty() && party != first) return true;
            if (first.empty()) first = party;
        }
        return false;
    }

    /// "Sheikh Hasina", "Sultan Al Jaber, Minister of Industry": what reads as an honorific or an office is part of the name.
    void take_into_name(Phrase& phrase) const {
        if (phrase.name_begin == phrase.begin) return;
        const TokenIndex before = phrase.name_begin - 1;
        const bool alone = phrase.name_end - phrase.name_begin == 1;
        if (alone && draft_.attribute(draft_.term_at(before, s_.c_honorific), s_.a_in_name) != 0) phrase.name_begin = before;
        if (phrase.offices.size() < 2 || draft_.attribute(draft_.term_at(before, s_.c_office_head), s_.a_in_name) == 0) return;
        const auto office = std::find_if(phrase.offices.begin(), phrase.offices.end(), [&](AnnotationId o) { return draft_.lattice.annotation(o).begin == before && draft_.lattice.annotation(o).end == phrase.name_begin; });
        if (office == phrase.offices.end()) return;
        phrase.offices.erase(office);
        phrase.name_begin = before;
    }

    bool in_furniture(TokenIndex at) const { return draft_.sentences[draft_.sentence_of(at)].furniture; }

    // ---- identity inside the report

    std::vector<std::string> name_words(TokenIndex begin, TokenIndex end) const {
        std::vector<std::string> out;
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.token(at).is(token_word)) out.push_back(folded_word(draft_.words(at, at + 1)));
        }
        return out;
    }

    /// The person of whom this name is a form: all words of the shorter name stand in the longer.
    std::optional<PersonIndex> known(const std::vector<std::string>& words, const Party& party) const {
        for (PersonIndex p = PersonIndex(names_.size()); p-- > 0;) {
            const auto& [shorter, longer] = words.size() <= names_[p].size() ? std::tie(words, names_[p]) : std::tie(names_[p], words);
            if (shorter.empty()) continue;
            const bool contained = std::all_of(shorter.begin(), shorter.end(), [&](const std::string& w) { return std::find(longer.begin(), longer.end(), w) != longer.end(); });
            const Party& known_party = draft_.reading.people[p].party;
            if (contained && (party.empty() || known_party.empty() || party == known_party)) return p;
        }
        return {};
    }

    PersonIndex make_person(const Phrase& phrase) {
        PersonClaim person;
        person.name = std::string(draft_.words(phrase.name_begin, phrase.name_end));
        person.rule = draft_.rule_of(phrase.annotation);
        draft_.reading.people.push_back(std::move(person));
        names_.push_back(name_words(phrase.name_begin, phrase.name_end));
        return PersonIndex(names_.size() - 1);
    }

    void place(const Phrase& phrase) {
        Party party = phrase.party;
        for (const AnnotationId office : phrase.offices) {
            if (party.empty()) party = office_party(draft_, office);
        }
        const auto words = name_words(phrase.name_begin, phrase.name_end);
        const auto found = known(words, party);
        const PersonIndex index = found ? *found : make_person(phrase);
        PersonClaim& person = draft_.reading.people[index];
        if (words.size() > names_[index].size()) {
            names_[index] = words;
            person.name = std::string(draft_.words(phrase.name_begin, phrase.name_end));
        }
        if (person.party.empty()) person.party = party;
        for (const AnnotationId office : phrase.offices) add_office(person, office, phrase.party);
        mention(phrase, index, true);
    }

    void add_office(PersonClaim& person, AnnotationId office, const Party& party) {
        const Annotation& a = draft_.lattice.annotation(office);
        OfficeClaim claim;
        claim.span = draft_.span(a.begin, a.end);
        claim.party = party.empty() ? office_party(draft_, office) : party;
        claim.title = title_of(office);
        claim.rule = draft_.rule_of(office);
        person.offices.push_back(std::move(claim));
    }

    /// The office without its side: from after "Russian" or "China's" to before "of Russia".
    std::string title_of(AnnotationId office) const {
        const Annotation& a = draft_.lattice.annotation(office);
        TokenIndex begin = a.begin, end = a.end;
        if (const SlotValue* side = draft_.slot(office, s_.s_side); side != nullptr && side->begin == begin) begin = side->end;
        while (begin < end && !draft_.token(begin).is(token_capital | token_lower)) ++begin;
        if (begin < end && draft_.token(begin).is(token_glued) && draft_.token(begin).is(token_lower) && draft_.token(begin).end - draft_.token(begin).begin <= 4 && begin > a.begin) ++begin;
        if (const SlotValue* side = draft_.slot(office, s_.s_side_after); side != nullptr && side->end == end && side->begin > begin + 1) {
            end = side->begin;
            while (end > begin + 1 && draft_.token(end - 1).is(token_lower) && draft_.is(end - 1, s_.c_function_word)) --end;
        }
        return std::string(draft_.words(begin, std::max(end, begin + 1)));
    }

    void place_weak(const Phrase& phrase) {
        const auto words = name_words(phrase.name_begin, phrase.name_end);
        if (const auto found = known(words, {})) mention(phrase, *found, true);
    }

    void mention(const Phrase& phrase, PersonIndex index, bool full) {
        draft_.person_mentions.push_back({phrase.begin, phrase.end, phrase.name_begin, phrase.name_end, index, full});
    }

    // ---- later mentions

    bool covered(TokenIndex at) const {
        return std::any_of(draft_.person_mentions.begin(), draft_.person_mentions.end(), [&](const PersonMention& m) { return m.begin <= at && at < m.end; });
    }

    /// Surnames and single names: a capital word that is part of a known name, not written as a common word.
    void short_mentions() {
        const auto count = TokenIndex(draft_.lattice.tokens.size());
        const std::vector<PersonMention> before = draft_.person_mentions;
        std::vector<bool> taken(count);
        for (const PersonMention& m : before) std::fill(taken.begin() + m.begin, taken.begin() + m.end, true);
        for (TokenIndex at = 0; at < count; ++at) {
            if (taken[at] || !draft_.token(at).is(token_capital) || draft_.token(at).is(token_initial)) continue;
            if (draft_.is(at, s_.c_pronoun) && starts_sentence(at)) continue;
            if (draft_.is(at, s_.c_function_word) && (starts_sentence(at) || draft_.sentences[draft_.sentence_of(at)].headline)) continue;
            if (draft_.is(at, s_.c_country) || draft_.is(at, s_.c_demonym) || draft_.is(at, s_.c_body_head)) continue;
            if (in_furniture(at)) continue;
            for (TokenIndex end = capitals_end(at, taken); end > at; --end) {
                const auto person = by_words(name_words(at, end), at);
                if (!person) continue;
                draft_.person_mentions.push_back({at, end, at, end, *person, false});
                at = end - 1;
                break;
            }
        }
    }

    /// The end of words written large, hyphens between them too, that stand from a token on in its sentence.
    TokenIndex capitals_end(TokenIndex at, const std::vector<bool>& taken) const {
        const TokenIndex last = draft_.sentences[draft_.sentence_of(at)].end;
        TokenIndex end = at;
        for (TokenIndex next = at; next < last && !taken[next]; ++next) {
            if (draft_.token(next).is(token_capital)) {
                end = next + 1;
            } else if (!draft_.is(next, s_.c_dash) || !draft_.token(next).is(token_glued)) {
                break;
            }
        }
        return end;
    }

    bool starts_sentence(TokenIndex at) const {
        const SentenceInfo& sentence = draft_.sentences[draft_.sentence_of(at)];
        return at == sentence.begin || (at > 0 && draft_.token(at - 1).is(token_punctuation));
    }

    bool has_word(PersonIndex person, const std::string& word) const { return std::find(names_[person].begin(), names_[person].end(), word) != names_[person].end(); }

    /// Whom a part of a name means: the one mentioned last before it of those who have all its words. A single word is the first or the
    /// last of a name, no "Al" inside it.
    std::optional<PersonIndex> by_words(const std::vector<std::string>& words, TokenIndex at) const {
        std::optional<PersonIndex> found;
        TokenIndex last = 0;
        for (PersonIndex p = 0; p < names_.size(); ++p) {
            if (!std::ranges::all_of(words, [&](const std::string& word) { return has_word(p, word); })) continue;
            if (words.size() == 1 && (words[0].size() < 2 || (words[0] != names_[p].front() && words[0] != names_[p].back()))) continue;
            TokenIndex seen = 0;
            for (const PersonMention& m : draft_.person_mentions) {
                if (m.person == p && m.begin < at) seen = std::max(seen, m.begin + 1);
            }
            if (!found || seen > last) {
                found = p;
                last = seen;
            }
        }
        return found;
    }

    /// "the premier", "the Russian prime minister", "he".
    void anaphora() {
        std::vector<PersonMention> found;
        for (const AnnotationId office : draft_.annotations(s_.t_office)) {
            const Annotation& a = draft_.lattice.annotation(office);
            if (a.begin == 0 || covered(a.begin) || in_furniture(a.begin)) continue;
            if (!draft_.is(a.begin - 1, s_.c_function_word)) continue;  // "the premier"
            if (const auto person = by_office(office, a.begin)) found.push_back({a.begin, a.end, a.begin, a.end, *person, false});
        }
        for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
            if (!draft_.is(at, s_.c_pronoun) || draft_.token(at).is(token_upper) || covered(at) || in_furniture(at)) continue;  // not "HE the Minister"
            if (const auto person = subject_before(at)) found.push_back({at, at + 1, at, at + 1, *person, false});
        }
        draft_.person_mentions.insert(draft_.person_mentions.end(), found.begin(), found.end());
    }

    std::optional<PersonIndex> by_office(AnnotationId office, TokenIndex at) const {
        const SlotValue* head = draft_.slot(office, s_.s_head);
        if (head == nullptr) return {};
        const std::string word = folded_word(draft_.words(head->end - 1, head->end));
        const Party party = office_party(draft_, office);
        std::optional<PersonIndex> found;
        TokenIndex last = 0;
        for (const PersonMention& m : draft_.person_mentions) {
            if (m.begin >= at || m.begin < last) continue;
            const PersonClaim& person = draft_.reading.people[m.person];
            if (!party.empty() && person.party != party) continue;
            const bool holds = std::any_of(person.offices.begin(), person.offices.end(), [&](const OfficeClaim& o) { return folded_word(o.span.in(draft_.text())).find(word) != std::string::npos; });
            if (!holds) continue;
            found = m.person;
            last = m.begin;
        }
        return found;
    }

    /// A pronoun means the person the sentence before began with, or one named earlier in its own sentence.
    std::optional<PersonIndex> subject_before(TokenIndex at) const {
        const std::size_t sentence = draft_.sentence_of(at);
        for (const PersonMention& m : draft_.person_mentions) {
            if (m.begin < at && m.begin >= draft_.sentences[sentence].begin) return m.person;
        }
        for (std::size_t back = 1; back <= 3 && back <= sentence; ++back) {
            const SentenceInfo& previous = draft_.sentences[sentence - back];
            for (const PersonMention& m : draft_.person_mentions) {
                if (m.begin >= previous.begin && m.begin < previous.end) return m.person;
            }
        }
        return {};
    }

    void sort_mentions() {
        std::sort(draft_.person_mentions.begin(), draft_.person_mentions.end(), [](const PersonMention& a, const PersonMention& b) { return a.begin < b.begin; });
    }

    Draft& draft_;
    const Schema& s_;
    std::vector<Phrase> phrases_;
    std::vector<std::vector<std::string>> names_;  ///< of each person, folded words
};

}  // namespace

void read_people(Draft& draft) {
    People(draft).run();
}

std::optional<PersonIndex> person_at(const Draft& draft, TokenIndex begin, TokenIndex end) {
    for (const PersonMention& m : draft.person_mentions) {
        if (m.begin < end && begin < m.end) return m.person;
    }
    return {};
}

std::vector<PersonIndex> people_in(const Draft& draft, TokenIndex begin, TokenIndex end) {
    std::vector<PersonIndex> out;
    for (const PersonMention& m : draft.person_mentions) {
        if (m.begin >= begin && m.end <= end && std::find(out.begin(), out.end(), m.person) == out.end()) out.push_back(m.person);
    }
    return out;
}

Party office_party(const Draft& draft, AnnotationId office) {
    const Schema& s = draft.schema;
    for (const Symbol key : {s.s_side_after, s.s_side}) {
        const SlotValue* side = draft.slot(office, key);
        if (side == nullptr || !side->has_range()) continue;
        const auto parties = draft.parties_in(side->begin, side->end);
        if (!parties.empty()) return parties[0];
        TokenIndex end = 0;
        if (const EntryId capital = draft.term_at(side->begin, s.c_capital, &end)) return draft.name(draft.attribute(capital, s.a_party));
    }
    if (const Symbol party = draft.constant(office, s.s_party); party != 0) return draft.name(party);
    if (draft.slot(office, s.s_abroad) != nullptr) return {};
    const Annotation& a = draft.lattice.annotation(office);
    for (TokenIndex at = a.end; at-- > a.begin;) {
        for (const Symbol cls : {s.c_demonym, s.c_country}) {
            if (const EntryId entry = draft.term_at(at, cls); entry != 0 && !is_charge(draft, a.begin, at)) return draft.name(draft.attribute(entry, s.a_party));
        }
    }
    for (TokenIndex at = a.begin; at < a.end; ++at) {
        if (const EntryId organ = draft.term_at(at, s.c_state_organ)) return draft.name(draft.attribute(organ, s.a_party));
    }
    return {};
}

}  // namespace rapporteur
