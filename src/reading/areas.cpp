#include "reading/areas.h"

namespace rapporteur {

std::vector<FoundArea> areas_in(const Draft& draft, TokenIndex begin, TokenIndex end) {
    const Schema& s = draft.schema;
    std::vector<FoundArea> out;
    for (TokenIndex at = begin; at < end; ++at) {
        TokenIndex last = 0;
        const EntryId entry = draft.term_at(at, s.c_area, &last);
        if (entry == 0 || last > end) continue;
        if (draft.attribute(entry, s.a_vague) == 0) out.push_back({draft.name(draft.attribute(entry, s.a_id)), {at, last}});
        at = last - 1;
    }
    return out;
}

}  // namespace rapporteur
