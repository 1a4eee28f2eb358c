#include "reading/reports.h"

#include <algorithm>

#include "reading/bodies.h"

namespace rapporteur {
namespace {

bool is_heads(const BodyClaim& body) { return body.kind == BodyKind::heads_of_government || body.kind == BodyKind::heads_of_state; }

/// The body that listened: that of the session spoken of last before the words, else of the first session.
std::optional<BodyIndex> listening_body(const Draft& draft, Span words) {
    std::optional<BodyIndex> found;
    for (const SessionClaim& session : draft.reading.sessions) {
        if (!found || session.span.begin < words.begin) {
            if (found && is_heads(draft.reading.bodies[*found]) && !is_heads(draft.reading.bodies[session.body])) continue;
            found = session.body;
        }
    }
    return found;
}

void read_reporting(Draft& draft) {
    for (const AnnotationId id : draft.annotations(draft.schema.t_reporting)) {
        const Annotation& a = draft.lattice.annotation(id);
        const SentenceInfo& sentence = draft.sentences[draft.sentence_of(a.begin)];
        const auto parent = listening_body(draft, draft.span(a.begin, a.end));
        if (!parent || draft.constant(id, draft.schema.s_form) != 0) continue;
        for (const BodyMention& m : draft.body_mentions) {
            if (m.begin < a.begin || m.end > sentence.end || m.body == *parent) continue;
            const auto same = [&](const ReportClaim& r) { return r.child == m.body && r.parent == *parent; };
            if (std::any_of(draft.reading.reports.begin(), draft.reading.reports.end(), same)) continue;
            draft.reading.reports.push_back({m.body, *parent, draft.span(m.begin, m.end), draft.rule_of(id)});
        }
    }
}

/// The body a sentence speaks of: the one it names, else the one named last before it.
std::optional<BodyIndex> body_in_or_before(const Draft& draft, TokenIndex at) {
    const SentenceInfo& sentence = draft.sentences[draft.sentence_of(at)];
    std::optional<BodyIndex> found;
    for (const BodyMention& m : draft.body_mentions) {
        if (draft.reading.bodies[m.body].kind != BodyKind::organization && (m.begin < sentence.end || !found)) found = m.body;
    }
    return found;
}

void read_history(Draft& draft) {
    for (const AnnotationId id : draft.annotations(draft.schema.t_history)) {
        const Annotation& a = draft.lattice.annotation(id);
        const SlotValue* year = draft.slot(id, draft.schema.s_year);
        if (year == nullptr || !year->has_range()) continue;
        const auto subject = body_in_or_before(draft, a.begin);
        const auto number = draft.number_in(year->begin, year->end);
        if (!subject || !number) continue;
        draft.reading.history.push_back({int(*number), subject, draft.span(a.begin, a.end), draft.rule_of(id)});
    }
}

}  // namespace

void read_reports(Draft& draft) {
    read_reporting(draft);
    read_history(draft);
}

}  // namespace rapporteur
