#include "record/remark_fold.h"

#include <algorithm>

namespace rapporteur {

std::vector<Remark> fold_remarks(const FoldState& state) {
    std::vector<Remark> out;
    for (std::size_t d = 0; d < state.input.documents.size(); ++d) {
        const Reading& reading = state.reading(d);
        const EntityId session = state.session_id(d, {});
        const std::size_t first = out.size();
        const auto add = [&](RemarkKind kind, EntityId speaker, const std::string& name, Span span,
                             const std::string& rule) {
            out.push_back({kind, session, std::move(speaker), name, {DocumentIndex(d), span, rule, {}, 0}});
        };
        for (const QuoteClaim& claim : reading.quotes) {
            add(RemarkKind::quote, state.person_id(d, claim.speaker), {}, claim.span, claim.rule);
        }
        for (const AssessmentClaim& claim : reading.assessments) {
            add(RemarkKind::assessment, state.person_id(d, claim.speaker), {}, claim.span, claim.rule);
        }
        for (const MilestoneClaim& claim : reading.milestones) {
            add(RemarkKind::milestone, {}, claim.name.empty() ? claim.kind : claim.name, claim.span, claim.rule);
        }
        std::stable_sort(out.begin() + std::ptrdiff_t(first), out.end(), [](const Remark& a, const Remark& b) {
            return std::tie(a.support.span, a.kind, a.name) < std::tie(b.support.span, b.kind, b.name);
        });
    }
    return out;
}

}  // namespace rapporteur
