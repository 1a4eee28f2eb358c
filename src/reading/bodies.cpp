#include "reading/bodies.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "language/vocabulary.h"
#include "reading/acronyms.h"
#include "reading/claim_names.h"
#include "reading/designation.h"

namespace rapporteur {
namespace {

struct Named {
    BodyKind kind{};
    std::vector<Party> parties;
    std::vector<std::string> topics;
    std::vector<std::string> words;  ///< folded words of the name beside parties, head and small words; sorted
    std::string head;  ///< "committee"
    std::vector<std::string> ranks;  ///< "steering", "executive"; sorted
    bool organisation = false;
    bool subsidiary = false;  ///< a committee of another body
    bool headline = false;  ///< a headline may call a body by other words than the text
};

bool subset(const std::vector<std::string>& a, const std::vector<std::string>& b) { return std::includes(b.begin(), b.end(), a.begin(), a.end()); }

/// "committee" and "committees"
bool same_head(const Named& a, const Named& b) { return a.head.starts_with(b.head) || b.head.starts_with(a.head); }

/// The "Joint Steering Committee" is not the "Joint Commission" of the same two, nor is the "Joint Defence Committee" their "Joint Commission on
/// Cooperation"; the "Joint Committee" may be.
bool of_other_rank(const Named& a, const Named& b) {
    if (a.headline || b.headline || same_head(a, b)) return false;
    return a.ranks != b.ranks || (a.topics != b.topics && !a.words.empty() && !b.words.empty());
}

bool compatible(const std::vector<std::string>& a, const std::vector<std::string>& b) { return a.empty() || b.empty() || subset(a, b) || subset(b, a); }

class Bodies {
  public:
    explicit Bodies(Draft& draft) : draft_(draft), s_(draft.schema) {}

    void run() {
        std::vector<AnnotationId> names = draft_.annotations(s_.t_body);
        for (const AnnotationId id : names) name(id);
        read_acronyms(draft_);
        for (const AnnotationId id : draft_.annotations(s_.t_body_short)) short_name(id);
        std::sort(draft_.body_mentions.begin(), draft_.body_mentions.end(), [](const BodyMention& a, const BodyMention& b) { return a.begin < b.begin; });
        organisations();
    }

  private:
    bool in_furniture(TokenIndex at) const { return draft_.sentences[draft_.sentence_of(at)].furniture; }

    Named describe(AnnotationId id) const {
        const Annotation& a = draft_.lattice.annotation(id);
        Named named;
        if (const auto kind = rapporteur::named<BodyKind>(draft_.name(draft_.constant(id, s_.s_kind)))) named.kind = *kind;
        const SlotValue* organisation = draft_.slot(id, s_.s_organisation);
        if (organisation != nullptr && organisation->has_range()) {
            named.parties = listed_parties(draft_.name(draft_.attribute(draft_.term_at(organisation->begin, s_.c_organisation), s_.a_members)));
            named.organisation = named.parties.empty();
            if (named.organisation) named.parties = draft_.parties_in(organisation->begin, organisation->end);
            if (!named.organisation && named.kind == BodyKind::council) named.kind = BodyKind::dialogue;  // an informal circle of states
        } else if (const SlotValue* known = draft_.slot(id, s_.s_known); known != nullptr && known->entry != 0) {
            named.parties = listed_parties(draft_.name(draft_.attribute(known->entry, s_.a_party)));
            named.organisation = named.parties.size() == 1;
        } else {
            named.parties = draft_.parties_in(a.begin, a.end);
        }
        if (named.parties.size() < 2 && draft_.name(draft_.constant(id, s_.s_international)) == "numbered") named.parties = pair_of_opening();
        std::sort(named.parties.begin(), named.parties.end());
        named.topics = topics_in(a.begin, a.end, id);
        named.words = describing_words(a.begin, a.end, id);
        if (const SlotValue* head = draft_.slot(id, s_.s_head); head != nullptr && head->has_range()) fold_word(draft_.words(head->end - 1, head->end), named.head);
        named.ranks = ranks_in(a.begin, a.end);
        named.subsidiary = draft_.constant(id, s_.s_subsidiary) != 0;
        named.headline = draft_.sentences[draft_.sentence_of(a.begin)].headline;
        return named;
    }

    /// "Bi-National" as "binational"
    std::string in_one_word(TokenIndex begin, TokenIndex end) const {
        std::string letters, folded;
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.token(at).is(token_word)) letters += draft_.words(at, at + 1);
        }
        fold_word(letters, folded);
        return folded;
    }

    std::vector<std::string> describing_words(TokenIndex begin, TokenIndex end, AnnotationId id) const {
        std::set<std::string> words;
        const SlotValue* head = draft_.slot(id, s_.s_head);
        TokenIndex party_end = begin;
        for (TokenIndex at = begin; at < end; ++at) {
            for (const Symbol cls : {s_.c_country, s_.c_demonym, s_.c_organisation}) {
                TokenIndex term_end = 0;
                if (draft_.term_at(at, cls, &term_end) != 0) party_end = std::max(party_end, term_end);
            }
            const bool in_head = head != nullptr && head->begin <= at && at < head->end;
            TokenIndex joint_end = 0;
            if (const EntryId joint = draft_.term_at(at, s_.c_joint_word, &joint_end); joint != 0) {
                if (draft_.attribute(joint, s_.a_rank) != 0) words.insert(in_one_word(at, joint_end));
                party_end = std::max(party_end, joint_end);
            }
            if (in_head || at < party_end || !draft_.token(at).is(token_word) || draft_.is(at, s_.c_function_word)) continue;
            std::string word;
            fold_word(draft_.words(at, at + 1), word);
            words.insert(word);
        }
        return {words.begin(), words.end()};
    }

    std::vector<std::string> ranks_in(TokenIndex begin, TokenIndex end) const {
        std::set<std::string> ranks;
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.attribute(draft_.term_at(at, s_.c_body_word), s_.a_rank) == 0) continue;
            std::string word;
            fold_word(draft_.words(at, at + 1), word);
            ranks.insert(word);
        }
        return {ranks.begin(), ranks.end()};
    }

    /// Words that tell what the body is about, as concepts where the lexicon knows them.
    std::vector<std::string> topics_in(TokenIndex begin, TokenIndex end, AnnotationId id) const {
        std::set<std::string> topics;
        const SlotValue* head = draft_.slot(id, s_.s_head);
        for (TokenIndex at = begin; at < end;) {
            TokenIndex next = at + 1;
            const bool in_head = head != nullptr && head->begin <= at && at < head->end;
            if (!in_head && draft_.token(at).is(token_word) && !draft_.is(at, s_.c_body_word) && !draft_.is(at, s_.c_joint_word) && !draft_.is(at, s_.c_country) && !draft_.is(at, s_.c_demonym)) {
                TokenIndex term_end = 0;
                if (const EntryId area = draft_.term_at(at, s_.c_area, &term_end); area != 0 && term_end <= end) {
                    topics.insert(draft_.name(draft_.attribute(area, s_.a_id)));
                    next = term_end;
                } else if (draft_.is(at, s_.c_topic) || draft_.is(at, s_.c_direction)) {
                    topics.insert(topic_word(at));
                }
            }
            at = next;
        }
        return {topics.begin(), topics.end()};
    }

    /// The concept that a word of a topic stands for ("economic": economy), or else the word.
    std::string topic_word(TokenIndex at) const {
        const Symbol concept_id = draft_.attribute(draft_.term_at(at, s_.c_topic), s_.a_id);
        if (concept_id != 0) return draft_.name(concept_id);
        std::string word;
        fold_word(draft_.words(at, at + 1), word);
        return word;
    }

    /// "Cooperation Council" inside the name of an organisation.
    bool inside_organisation(const Annotation& a) const {
        for (TokenIndex back = 0; back <= 4 && back <= a.begin; ++back) {
            TokenIndex end = 0;
            if (draft_.term_at(a.begin - back, s_.c_organisation, &end) != 0 && end >= a.end) return true;
        }
        return false;
    }

    /// A name that alone does not tell a body of states needs two parties in its sentence.
    bool believable(AnnotationId id, const Named& named) const {
        const auto parent = [&](const BodyClaim& b) { return b.parties.size() >= 2 && (named.subsidiary || b.kind != named.kind); };
        const bool of_another = named.subsidiary || named.kind == BodyKind::commission;
        if (of_another && std::any_of(draft_.reading.bodies.begin(), draft_.reading.bodies.end(), parent)) return true;
        if (named.subsidiary) return false;
        if (named.parties.size() >= 2 || named.organisation) return true;
        const std::string& international = draft_.name(draft_.constant(id, s_.s_international));
        if (international == "numbered") return false;
        if (international != "weak") return true;
        const SentenceInfo& sentence = draft_.sentences[draft_.sentence_of(draft_.lattice.annotation(id).begin)];
        return draft_.parties_in(sentence.begin, sentence.end).size() >= 2;
    }

    /// The two parties that the report's opening names, as far as it takes to name two, if no third is with them.
    std::vector<Party> pair_of_opening() const {
        constexpr std::size_t opening = 7;  ///< sentences, with headline and dateline
        for (std::size_t i = 0; i < draft_.sentences.size() && i < opening; ++i) {
            auto parties = draft_.parties_in(0, draft_.sentences[i].end);
            std::sort(parties.begin(), parties.end());
            if (parties.size() >= 2) return parties.size() == 2 ? parties : std::vector<Party>();
        }
        return {};
    }

    /// The last body so named; of those a name without parties may mean, one of the first body's parties before others.
    std::optional<BodyIndex> same_as(const Named& named) const {
        const auto& bodies = draft_.reading.bodies;
        std::optional<BodyIndex> last;
        for (BodyIndex b = BodyIndex(bodies.size()); b-- > 0;) {
            if (bodies[b].kind != named.kind || !compatible(bodies[b].parties, named.parties)) continue;
            const Named& other = named_[b];
            if (other.subsidiary != named.subsidiary || of_other_rank(other, named)) continue;
            const bool shortened = (!named.words.empty() && subset(named.words, other.words)) || (!other.words.empty() && subset(other.words, named.words));
            if (!shortened && !compatible(bodies[b].topics, named.topics)) continue;
            if (named.headline || other.headline || subset(named.words, other.words) || subset(other.words, named.words)) {
                if (!named.parties.empty() || bodies[b].parties == bodies[0].parties) return b;
                if (!last) last = b;
            }
        }
        return last;
    }

    void name(AnnotationId id) {
        const Annotation& a = draft_.lattice.annotation(id);
        if (in_furniture(a.begin) || inside_organisation(a)) return;
        const Named named = describe(id);
        auto index = same_as(named);
        const bool shortened = index && subset(named.words, named_[*index].words);
        if (!shortened && !believable(id, named)) return;
        if (!index) {
            BodyClaim body;
            body.kind = named.kind;
            body.rule = draft_.rule_of(id);
            draft_.reading.bodies.push_back(std::move(body));
            draft_.flexible_kinds.resize(draft_.reading.bodies.size());
            named_.push_back(named);
            draft_.needs_session.resize(draft_.reading.bodies.size());
            draft_.needs_session.back() = draft_.constant(id, s_.s_needs) != 0;
            draft_.flexible_kinds.back() = draft_.constant(id, s_.s_flexible) != 0;
            index = BodyIndex(draft_.reading.bodies.size() - 1);
        }
        BodyClaim& body = draft_.reading.bodies[*index];
        const std::string words(draft_.words(a.begin, a.end));
        if (words.size() > body.name.size()) {
            body.name = words;
            body.designation = designation(draft_, a.begin, a.end);
        }
        if (named.parties.size() > body.parties.size()) body.parties = named.parties;
        if (named.topics.size() > body.topics.size()) body.topics = named.topics;
        if (named_[*index].headline || named.words.size() > named_[*index].words.size()) named_[*index] = named;
        add_mention(*index, a.begin, a.end, id, true);
    }

    void add_mention(BodyIndex body, TokenIndex begin, TokenIndex end, AnnotationId id, bool naming) {
        draft_.body_mentions.push_back({begin, end, body, id});
        if (naming) draft_.reading.bodies[body].mentions.push_back(draft_.span(begin, end));
    }

    void short_name(AnnotationId id) {
        const Annotation& a = draft_.lattice.annotation(id);
        if (in_furniture(a.begin)) return;
        for (const BodyMention& m : draft_.body_mentions) {
            if (m.begin < a.end && a.begin < m.end) return;
        }
        const auto kind = rapporteur::named<BodyKind>(draft_.name(draft_.constant(id, s_.s_kind)));
        const SlotValue* head = draft_.slot(id, s_.s_head);
        std::string word;
        if (head != nullptr) fold_word(draft_.words(head->end - 1, head->end), word);
        const auto body = kind ? last_of_kind(*kind, word, a.begin) : std::nullopt;
        if (!body) return;
        const bool qualified = head != nullptr && head->begin > a.begin + 1;
        add_mention(*body, a.begin, a.end, id, qualified);
    }

    /// The body of this kind named last before a place in the text, of those with the parties of the report's first body if there is one
    /// of them, and of those again with that head; else the first after it.
    std::optional<BodyIndex> last_of_kind(BodyKind kind, const std::string& head, TokenIndex at) const {
        const auto& bodies = draft_.reading.bodies;
        const auto rank = [&](const BodyMention& m) {
            const bool before = m.begin < at, main = !bodies.empty() && bodies[m.body].parties == bodies[0].parties;
            const bool same = before && m.body < named_.size() && named_[m.body].head == head;
            return std::tuple(before, before && main, same, before ? std::ptrdiff_t(m.begin) : -std::ptrdiff_t(m.begin));
        };
        const BodyMention* best = nullptr;
        for (const BodyMention& m : draft_.body_mentions) {
            if (bodies[m.body].kind != kind || (m.body < named_.size() && named_[m.body].subsidiary)) continue;
            if (best == nullptr || rank(m) > rank(*best)) best = &m;
        }
        return best == nullptr ? std::nullopt : std::optional(best->body);
    }

    /// Organisations named as themselves are bodies without parties, also where they are a party of another body.
    void organisations() {
        std::vector<std::pair<Party, BodyIndex>> made;
        for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
            TokenIndex end = 0;
            const EntryId entry = draft_.term_at(at, s_.c_organisation, &end);
            if (entry == 0 || in_furniture(at)) continue;
            const Party party = draft_.name(draft_.attribute(entry, s_.a_party));
            const bool inside = std::any_of(draft_.body_mentions.begin(), draft_.body_mentions.end(), [&](const BodyMention& m) { return m.begin <= at && end <= m.end; });
            if (!inside) add_organisation(made, party, at, end);
            at = end - 1;
        }
    }

    void add_organisation(std::vector<std::pair<Party, BodyIndex>>& made, const Party& party, TokenIndex begin, TokenIndex end) {
        auto found = std::find_if(made.begin(), made.end(), [&](const auto& m) { return m.first == party; });
        if (found == made.end()) {
            BodyClaim body;
            body.kind = BodyKind::organization;
            body.name = std::string(draft_.words(begin, end));
            body.rule = "organisation";
            draft_.reading.bodies.push_back(std::move(body));
            found = made.insert(made.end(), {party, BodyIndex(draft_.reading.bodies.size() - 1)});
        }
        draft_.reading.bodies[found->second].mentions.push_back(draft_.span(begin, end));
    }

    Draft& draft_;
    const Schema& s_;
    std::vector<Named> named_;  ///< of each body, its fullest name
};

}  // namespace

void read_bodies(Draft& draft) {
    Bodies(draft).run();
}

std::optional<BodyIndex> body_of(const Draft& draft, AnnotationId annotation) {
    if (annotation == 0) return {};
    const Annotation& a = draft.lattice.annotation(annotation);
    for (const BodyMention& m : draft.body_mentions) {
        if (m.annotation == annotation || (m.begin == a.begin && m.end == a.end)) return m.body;
    }
    for (const BodyMention& m : draft.body_mentions) {
        if (m.begin > a.begin && m.end == a.end) return m.body;  // an acronym after its article
    }
    return {};
}

}  // namespace rapporteur
