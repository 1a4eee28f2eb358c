#include "reading/office_level.h"

namespace rapporteur {
namespace {

/// "then Prime Minister"
bool is_past(const Draft& draft, const Annotation& office) {
    for (TokenIndex at = office.begin; at < office.end; ++at) {
        if (draft.attribute(draft.term_at(at, draft.schema.c_office_modifier), draft.schema.a_past) != 0) return true;
    }
    return false;
}

}  // namespace

std::string level_of(const Draft& draft, PersonIndex person) {
    for (const AnnotationId office : draft.annotations(draft.schema.t_office)) {
        const Annotation& a = draft.lattice.annotation(office);
        const Span span = draft.span(a.begin, a.end);
        for (const OfficeClaim& claim : draft.reading.people[person].offices) {
            if (claim.span != span) continue;
            const SlotValue* head = draft.slot(office, draft.schema.s_head);
            if (head == nullptr || is_past(draft, a)) continue;
            const Symbol level = draft.attribute(draft.term_at(head->begin, draft.schema.c_office_head), draft.schema.a_level);
            if (level != 0) return draft.name(level);
        }
    }
    return {};
}

}  // namespace rapporteur
