#include "reading/instruments.h"

#include <algorithm>

#include "reading/claim_names.h"

namespace rapporteur {
namespace {

class Instruments {
  public:
    explicit Instruments(Draft& draft) : draft_(draft), s_(draft.schema) {}

    void run() {
        for (const AnnotationId act : draft_.annotations(s_.t_act)) {
            const Annotation& a = draft_.lattice.annotation(act);
            if (inside_instrument(a)) continue;
            const std::string& action = draft_.name(draft_.constant(act, s_.s_action));
            if (action == "signing") {
                signing(act);
            } else if (draft_.constant(act, s_.s_form) != 0) {
                backward(act, *named<InstrumentAction>(action));
            } else {
                forward(act, *named<InstrumentAction>(action));
            }
        }
    }

  private:
    const SentenceInfo& sentence(TokenIndex at) const { return draft_.sentences[draft_.sentence_of(at)]; }

    bool inside_instrument(const Annotation& a) const {
        for (const AnnotationId id : draft_.inside(s_.t_instrument, sentence(a.begin).begin, sentence(a.begin).end)) {
            const Annotation& i = draft_.lattice.annotation(id);
            const SlotValue* noun = draft_.slot(id, s_.s_noun);
            if (noun != nullptr && i.begin <= a.begin && a.end <= noun->end) return true;
        }
        return false;
    }

    /// The instruments that follow an active verb, up to the next verb of this kind.
    void forward(AnnotationId act, InstrumentAction action) {
        const Annotation& a = draft_.lattice.annotation(act);
        TokenIndex reach = a.end;
        for (const AnnotationId id : draft_.inside(s_.t_instrument, a.end, sentence(a.begin).end)) {
            const Annotation& i = draft_.lattice.annotation(id);
            if (act_between(a.end, i.begin) || i.begin > reach + 14) break;
            if (reach == a.end && i.begin > a.end + 8) break;
            add(id, act, action);
            reach = i.end;
        }
    }

    /// The instruments that are the subject of a passive verb: the nearest before it and those listed with that one.
    void backward(AnnotationId act, InstrumentAction action) {
        const Annotation& a = draft_.lattice.annotation(act);
        auto before = draft_.inside(s_.t_instrument, sentence(a.begin).begin, a.begin);
        std::reverse(before.begin(), before.end());
        TokenIndex reach = a.begin;
        for (const AnnotationId id : before) {
            const Annotation& i = draft_.lattice.annotation(id);
            if (act_between(i.end, reach) || reach - i.end > 6) break;
            add(id, act, action);
            reach = i.begin;
        }
    }

    /// "The signing of the documents was witnessed by ...".
    void signing(AnnotationId act) {
        const Annotation& a = draft_.lattice.annotation(act);
        const SentenceInfo& s = sentence(a.begin);
        bool witnessed = false;
        for (TokenIndex at = a.end; at < s.end; ++at) witnessed |= draft_.is(at, s_.c_witness);
        forward(act, witnessed ? InstrumentAction::witnessed : InstrumentAction::signed_);
    }

    bool act_between(TokenIndex begin, TokenIndex end) const {
        return begin < end && !draft_.inside(s_.t_act, begin, end).empty();
    }

    void add(AnnotationId id, AnnotationId act, InstrumentAction action) {
        const Annotation& i = draft_.lattice.annotation(id);
        const Annotation& a = draft_.lattice.annotation(act);
        const auto kind = named<InstrumentKind>(draft_.name(draft_.constant(id, s_.s_kind)));
        if (!kind) return;
        InstrumentClaim claim;
        claim.kind = kind_here(*kind, id);
        claim.action = action;
        claim.span = draft_.span(i.begin, i.end);
        claim.action_span = draft_.span(a.begin, a.end);
        claim.title = std::string(draft_.words(i.begin, i.end));
        claim.rule = draft_.rule_of(act);
        if (!draft_.reading.sessions.empty()) claim.session = 0;
        draft_.reading.instruments.push_back(std::move(claim));
    }

    /// A protocol of a sitting is its minutes.
    InstrumentKind kind_here(InstrumentKind kind, AnnotationId id) const {
        if (kind != InstrumentKind::protocol) return kind;
        const Annotation& i = draft_.lattice.annotation(id);
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        const TokenIndex after = noun == nullptr ? i.begin : noun->end;
        for (TokenIndex at = after; at < i.end && at < after + 8; ++at) {
            if (draft_.is(at, s_.c_session_head) || draft_.is(at, s_.c_body_head)) return InstrumentKind::minutes;
        }
        return after == i.end && !draft_.reading.sessions.empty() ? InstrumentKind::minutes : kind;
    }

    Draft& draft_;
    const Schema& s_;
};

}  // namespace

void read_instruments(Draft& draft) {
    Instruments(draft).run();
}

}  // namespace rapporteur
