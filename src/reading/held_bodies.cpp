#include "reading/held_bodies.h"

#include <algorithm>

#include "reading/sittings.h"

namespace rapporteur {
namespace {

class HeldBodies {
  public:
    explicit HeldBodies(const Draft& draft) : draft_(draft), s_(draft.schema) {}

    bool told_to_sit(const BodyMention& m) const { return is_owner(m) ? has_place_and_day(m) : is_held(m); }

  private:
    /// "the Belarusian part of the commission": the words are about something of the body's, not about the body.
    bool is_owner(const BodyMention& m) const {
        if (m.end + 1 < draft_.lattice.tokens.size() && draft_.is(m.end, s_.c_comma) && draft_.is(m.end + 1, s_.c_relative_word)) return false;  // "of the Working Group, which met in Quito"
        TokenIndex before = m.begin;
        if (before > 0 && draft_.is(before - 1, s_.c_determiner)) --before;
        return before > 0 && draft_.is(before - 1, s_.c_owned_by);
    }

    /// A verb of holding or chairing stands close to the body's name.
    bool is_held(const BodyMention& m) const {
        const SentenceInfo& info = draft_.sentences[draft_.sentence_of(m.begin)];
        for (const AnnotationId hold : draft_.inside(s_.t_hold, info.begin, info.end)) {
            const Annotation& a = draft_.lattice.annotation(hold);
            if (tells_history(draft_, a)) continue;
            if (a.begin >= m.end && a.begin - m.end <= 4) return true;
            if (a.begin >= m.end && (inserted_clause(m.end, a.begin) || relates(m, a.begin))) return true;
            if (a.end <= m.begin && m.begin - a.end <= 4) return true;
        }
        for (const AnnotationId chairing : draft_.inside(s_.t_chairing, info.begin, info.end)) {
            const Annotation& a = draft_.lattice.annotation(chairing);
            if (a.begin >= m.end ? a.begin - m.end <= 8 : a.begin <= m.begin && m.begin <= a.end + 12) return true;
        }
        return has_place_and_day(m);
    }

    /// "to the Joint Commission in Tehran in September"
    bool has_place_and_day(const BodyMention& m) const {
        const SentenceInfo& info = draft_.sentences[draft_.sentence_of(m.begin)];
        const auto after = [&](Symbol type, TokenIndex at) -> TokenIndex {
            for (const AnnotationId id : draft_.inside(type, at, info.end)) {
                const Annotation& a = draft_.lattice.annotation(id);
                return a.begin <= at + 1 ? a.end : 0;
            }
            return 0;
        };
        const TokenIndex place = after(s_.t_place, m.end);
        const TokenIndex day = after(s_.t_date, m.end);
        return (place != 0 && after(s_.t_date, place) != 0) || (day != 0 && after(s_.t_place, day) != 0);
    }

    /// "(JMC) between both countries, which" between a name and its verb
    bool relates(const BodyMention& m, TokenIndex verb) const {
        constexpr TokenIndex longest = 10;
        if (verb - m.end > longest || verb <= m.end || !draft_.is(verb - 1, s_.c_relative_word)) return false;
        return std::ranges::none_of(draft_.body_mentions, [&](const BodyMention& other) { return other.body != m.body && other.begin >= m.end && other.end <= verb; });
    }

    /// ", the bloc's foreign ministers," between a name and its verb
    bool inserted_clause(TokenIndex begin, TokenIndex end) const {
        constexpr TokenIndex longest = 14;
        return end - begin <= longest && end > begin + 1 && draft_.is(begin, s_.c_comma) && draft_.is(end - 1, s_.c_comma);
    }

    const Draft& draft_;
    const Schema& s_;
};

}  // namespace

bool is_told_to_sit(const Draft& draft, const BodyMention& mention) {
    return HeldBodies(draft).told_to_sit(mention);
}

}  // namespace rapporteur
