#include "reading/reports.h"

#include <algorithm>

#include "reading/bodies.h"

namespace rapporteur {
namespace {

constexpr TokenIndex list_gap = 8;      ///< tokens between two bodies told of together
constexpr TokenIndex subject_gap = 10;  ///< from a body to the verb it is the subject of
constexpr TokenIndex parent_gap = 6;    ///< from "reported to" to the body that listens

bool is_heads(const BodyClaim& body) { return body.kind == BodyKind::heads_of_government || body.kind == BodyKind::heads_of_state; }

class Reports {
  public:
    explicit Reports(Draft& draft) : draft_(draft), s_(draft.schema) {}

    void run() {
        for (const AnnotationId id : draft_.annotations(s_.t_reporting)) {
            const std::string form = draft_.name(draft_.constant(id, s_.s_form));
            const Annotation& a = draft_.lattice.annotation(id);
            if (form.empty()) {
                const auto parent = body_before(a.begin);
                add(id, listed_after(a), parent ? parent : listener(a.begin));
            } else {
                const auto parent = body_after(a);
                if (!parent && form == draft_.name(between_)) continue;
                add(id, listed_before(a), parent ? parent : listener(a.begin));
            }
        }
    }

  private:
    using Mentions = std::vector<const BodyMention*>;

    const SentenceInfo& sentence(TokenIndex at) const { return draft_.sentences[draft_.sentence_of(at)]; }
    const BodyClaim& body(BodyIndex index) const { return draft_.reading.bodies[index]; }
    bool is_organisation(const BodyMention& m) const { return body(m.body).kind == BodyKind::organization; }

    void add(AnnotationId id, const Mentions& children, std::optional<BodyIndex> parent) {
        if (!parent) return;
        for (const BodyMention* m : children) {
            if (m->body == *parent || is_organisation(*m) || is_heads(body(m->body))) continue;
            const auto same = [&](const ReportClaim& r) { return (r.child == m->body && r.parent == *parent) || (r.child == *parent && r.parent == m->body); };
            auto& reports = draft_.reading.reports;
            if (std::none_of(reports.begin(), reports.end(), same)) reports.push_back({m->body, *parent, draft_.span(m->begin, m->end), draft_.rule_of(id)});
        }
    }

    Mentions listed_after(const Annotation& a) const {
        Mentions out;
        TokenIndex reach = a.end;
        const TokenIndex end = sentence(a.begin).end;
        for (const BodyMention& m : draft_.body_mentions) {
            if (m.begin < a.begin || m.end > end) continue;
            if (m.begin > reach + list_gap + (out.empty() ? parent_gap : 0)) break;
            out.push_back(&m);
            reach = std::max(reach, m.end);
        }
        return out;
    }

    Mentions listed_before(const Annotation& a) const {
        Mentions out;
        TokenIndex reach = a.begin;
        const TokenIndex begin = sentence(a.begin).begin;
        for (auto m = draft_.body_mentions.rbegin(); m != draft_.body_mentions.rend(); ++m) {
            if (m->begin < begin || m->end > a.begin) continue;
            if (reach - std::min(reach, m->end) > (out.empty() ? subject_gap : list_gap)) break;
            out.push_back(&*m);
            reach = m->begin;
        }
        std::reverse(out.begin(), out.end());
        return out;
    }

    std::optional<BodyIndex> body_after(const Annotation& a) const {
        for (const BodyMention& m : draft_.body_mentions) {
            if (m.begin >= a.begin && m.end > a.end && m.begin <= a.end + parent_gap && m.end <= sentence(a.begin).end && !is_organisation(m)) return m.body;
        }
        return {};
    }

    /// The subject of the verb of hearing, where it is named as a body.
    std::optional<BodyIndex> body_before(TokenIndex at) const {
        std::optional<BodyIndex> found;
        for (const BodyMention& m : draft_.body_mentions) {
            if (m.begin >= sentence(at).begin && m.end <= at && at - m.end <= parent_gap && !is_organisation(m)) found = m.body;
        }
        return found;
    }

    /// The body that listened: that of the session spoken of last before the words, else of the first session.
    std::optional<BodyIndex> listener(TokenIndex at) const {
        std::optional<BodyIndex> found;
        const std::uint32_t begin = draft_.token(at).begin;
        for (const SessionClaim& session : draft_.reading.sessions) {
            if (found && session.span.begin >= begin) continue;
            if (found && is_heads(body(*found)) && !is_heads(body(session.body))) continue;
            found = session.body;
        }
        return found;
    }

    Draft& draft_;
    const Schema& s_;
    const Symbol between_ = draft_.language.symbols().find("between");
};

/// The body a sentence speaks of: the one it names, else the one named last before it.
std::optional<BodyIndex> body_in_or_before(const Draft& draft, TokenIndex at) {
    const SentenceInfo& sentence = draft.sentences[draft.sentence_of(at)];
    std::optional<BodyIndex> found;
    for (const BodyMention& m : draft.body_mentions) {
        if (draft.reading.bodies[m.body].kind != BodyKind::organization && (m.begin < sentence.end || !found)) found = m.body;
    }
    return found;
}

/// Whether the sentence speaks of a body at all, by name or as "the council", "the mechanism", "it".
bool speaks_of_body(const Draft& draft, const Annotation& a) {
    const SentenceInfo& sentence = draft.sentences[draft.sentence_of(a.begin)];
    const Schema& s = draft.schema;
    for (const BodyMention& m : draft.body_mentions) {
        if (m.begin < sentence.end && m.end > sentence.begin) return true;
    }
    for (TokenIndex at = sentence.begin; at < a.end; ++at) {
        for (const Symbol cls : {s.c_body_head, s.c_summit_head, s.c_session_head, s.c_standing_body}) {
            if (draft.is(at, cls) && (at == sentence.begin || !draft.is(at - 1, s.c_domestic_word))) return true;
        }
    }
    return false;
}

void read_history(Draft& draft) {
    for (const AnnotationId id : draft.annotations(draft.schema.t_history)) {
        const Annotation& a = draft.lattice.annotation(id);
        const SlotValue* year = draft.slot(id, draft.schema.s_year);
        const bool own = draft.constant(id, draft.schema.s_form) != 0;
        if (year == nullptr || !year->has_range() || (!own && !speaks_of_body(draft, a))) continue;
        const auto subject = body_in_or_before(draft, a.begin);
        const auto number = draft.number_in(year->begin, year->end);
        if (!number) continue;
        draft.reading.history.push_back({int(*number), subject, draft.span(a.begin, a.end), draft.rule_of(id)});
    }
}

}  // namespace

void read_reports(Draft& draft) {
    Reports(draft).run();
    read_history(draft);
}

}  // namespace rapporteur
