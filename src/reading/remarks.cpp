#include "reading/remarks.h"

#include <algorithm>

#include "reading/areas.h"
#include "reading/clauses.h"
#include "reading/people.h"

namespace rapporteur {
namespace {

class Remarks {
  public:
    explicit Remarks(Draft& draft) : draft_(draft), s_(draft.schema) {}

    void run() {
        quotes();
        milestones();
        assessments();
        areas();
    }

  private:
    // ---- quotations

    /// From an opening mark to the nearest closing one in the same paragraph. A mark that never closes ends with the
    /// paragraph; an opening mark where a closing one should be closes.
    void quotes() {
        const auto count = TokenIndex(draft_.lattice.tokens.size());
        for (TokenIndex at = 0; at + 1 < count; ++at) {
            if (!opens(at)) continue;
            TokenIndex end = at + 1;
            while (end < count && !closes(end) && !reopens(at, end) && !draft_.token(end).is(token_block_start | token_line_start)) ++end;
            const bool closed = end < count && is_mark(end) && !draft_.token(end).is(token_block_start | token_line_start);
            if (!closed && end - at > 60) continue;
            if (is_speech(at + 1, end)) {
                QuoteClaim quote;
                quote.span = draft_.span(at + 1, end);
                quote.speaker = speaker_near(at, end);
                quote.rule = "quotation";
                draft_.reading.quotes.push_back(quote);
            }
            at = end < count && opens(end) && !reopens(at, end) ? end - 1 : end;
        }
    }

    /// A name or a phrase set off by marks is no quotation: a sentence's worth of words is, or what somebody is to do.
    bool is_speech(TokenIndex begin, TokenIndex end) const {
        if (end - begin >= 6) return true;
        return end - begin >= 3 && draft_.token(begin).is(token_lower) && draft_.is(begin, s_.c_verb_base);
    }

    bool is_mark(TokenIndex at) const { return draft_.token(at).is(token_punctuation); }
    bool opens(TokenIndex at) const { return is_mark(at) && draft_.is(at, s_.c_quote_open) && !(draft_.token(at).is(token_glued) && !draft_.token(at + 1).is(token_glued)); }
    bool closes(TokenIndex at) const { return is_mark(at) && draft_.is(at, s_.c_quote_close) && draft_.token(at).is(token_glued); }
    /// The same opening mark once more before any closing one: where it closes nothing it was meant to close.
    bool reopens(TokenIndex open, TokenIndex at) const {
        return is_mark(at) && at > open + 1 && draft_.is(at, s_.c_quote_open) && !draft_.is(at, s_.c_quote_close) && draft_.words(at, at + 1) == draft_.words(open, open + 1);
    }

    std::optional<PersonIndex> speaker_near(TokenIndex begin, TokenIndex end) const {
        const std::size_t first = draft_.sentence_of(begin), last = draft_.sentence_of(end - 1);
        std::optional<PersonIndex> before;
        for (const PersonMention& m : draft_.person_mentions) {
            const std::size_t sentence = draft_.sentence_of(m.begin);
            if (m.begin >= end && sentence <= last) return m.person;
            if (m.begin < begin && sentence + 2 > first) before = m.person;
        }
        return before;
    }

    // ---- milestones

    void milestones() {
        for (const AnnotationId id : draft_.annotations(s_.t_milestone)) {
            const Annotation& a = draft_.lattice.annotation(id);
            if (furniture(a.begin)) continue;
            MilestoneClaim milestone;
            milestone.kind = spaced(draft_.name(draft_.constant(id, s_.s_kind)));
            milestone.name = std::string(draft_.words(a.begin, a.end));
            milestone.span = draft_.span(a.begin, a.end);
            milestone.rule = draft_.rule_of(id);
            draft_.reading.milestones.push_back(std::move(milestone));
        }
    }

    bool furniture(TokenIndex at) const { return draft_.sentences[draft_.sentence_of(at)].furniture; }

    // ---- appraisal

    /// Clauses that say how things are, in the past or present, each one by itself.
    void assessments() {
        for (const AnnotationId id : draft_.annotations(s_.t_assessment)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const SentenceInfo& in = draft_.sentences[draft_.sentence_of(a.begin)];
            if (in.furniture || in.headline) continue;
            const TokenIndex end = assessment_end(id);
            if (end < a.begin + 4 || in_commitment(draft_.span(a.begin, end)) || tells_figure(draft_.span(a.begin, end))) continue;
            AssessmentClaim claim;
            claim.span = draft_.span(a.begin, end);
            claim.speaker = speaker_of(a.begin);
            claim.rule = draft_.rule_of(id);
            draft_.reading.assessments.push_back(std::move(claim));
        }
    }

    /// Where an appraisal ends: at an attribution, at a new main clause, before words that bind somebody.
    TokenIndex assessment_end(AnnotationId id) const {
        const Annotation& a = draft_.lattice.annotation(id);
        const SlotValue* predicate = draft_.slot(id, s_.s_what);
        TokenIndex end = a.end;
        for (TokenIndex at = predicate != nullptr && predicate->has_range() ? predicate->end : a.begin + 1; at < end; ++at) {
            if (draft_.is(at, s_.c_clause_end) || draft_.lattice.annotation_at(at, s_.t_clause_end) != 0 || binds(at)) end = at;
        }
        while (end > a.begin && (draft_.token(end - 1).is(token_punctuation) || draft_.is(end - 1, s_.c_conjunction))) --end;
        return end;
    }

    /// "trade has grown by 12 percent" is an indicator.
    bool tells_figure(Span span) const {
        return std::any_of(draft_.reading.indicators.begin(), draft_.reading.indicators.end(), [&](const IndicatorClaim& i) { return i.span.overlaps(span); });
    }

    bool binds(TokenIndex at) const {
        const std::uint32_t byte = draft_.token(at).begin;
        return std::any_of(draft_.reading.commitments.begin(), draft_.reading.commitments.end(), [&](const CommitmentClaim& c) { return c.trigger.begin == byte; });
    }

    bool in_commitment(Span span) const {
        return std::any_of(draft_.reading.commitments.begin(), draft_.reading.commitments.end(), [&](const CommitmentClaim& c) {
            return c.trigger.overlaps(span) || std::any_of(c.actions.begin(), c.actions.end(), [&](const ActionClaim& x) { return x.span.overlaps(span); });
        });
    }

    std::optional<PersonIndex> speaker_of(TokenIndex at) const {
        const std::size_t here = draft_.sentence_of(at);
        for (const PersonMention& m : draft_.person_mentions) {
            if (draft_.sentence_of(m.begin) == here) return m.person;
        }
        return {};
    }

    // ---- areas

    void areas() {
        for (const SentenceInfo& in : draft_.sentences) {
            if (in.furniture || in.headline) continue;
            for (const FoundArea& area : areas_in(draft_, in.begin, in.end)) {
                if (!in_name(area.words.begin, area.words.end)) draft_.reading.areas.push_back({area.id, draft_.span(area.words.begin, area.words.end)});
            }
        }
    }

    /// Inside the name of a body, an office, a milestone or before "plan" in that of a plan a word is no area of its own.
    bool in_name(TokenIndex begin, TokenIndex end) const {
        for (const BodyMention& m : draft_.body_mentions) {
            if (m.begin < end && begin < m.end) return true;
        }
        for (const Symbol type : {s_.t_office, s_.t_milestone, s_.t_body}) {
            for (TokenIndex back = 0; back < 12 && back <= begin; ++back) {
                const AnnotationId id = draft_.lattice.annotation_at(begin - back, type);
                if (id != 0 && draft_.lattice.annotation(id).end > begin) return true;
            }
        }
        for (TokenIndex back = 0; back < 12 && back <= begin; ++back) {
            const AnnotationId id = draft_.lattice.annotation_at(begin - back, s_.t_instrument);
            const SlotValue* noun = id == 0 ? nullptr : draft_.slot(id, s_.s_noun);
            if (noun != nullptr && end <= noun->begin) return true;
        }
        return false;
    }

    Draft& draft_;
    const Schema& s_;
};

}  // namespace

void read_remarks(Draft& draft) {
    Remarks(draft).run();
}

}  // namespace rapporteur
