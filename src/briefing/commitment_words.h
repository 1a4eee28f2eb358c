#pragma once

#include "briefing/draft.h"

namespace rapporteur {

/// Who undertakes, "both" and "all" first, then the parties in the record's order.
struct BySide {
    bool operator()(const Party& a, const Party& b) const;
};

/// The clauses of a commitment in its document's words, below them who said it.
Lines commitment_lines(BriefingDraft& draft, const Commitment& commitment);
/// "at least 2 million trips", then how that was derived; none without a target.
Lines target_lines(BriefingDraft& draft, const Commitment& commitment);
Lines deadline_lines(BriefingDraft& draft, const Commitment& commitment);
/// The keys of the words that commit: from the first of them to the last, where they stand close together.
std::vector<Passages::Key> commitment_keys(BriefingDraft& draft, const Commitment& commitment);
/// True where its deadline had passed by the latest date in the record.
bool deadline_passed(const Commitment& commitment, const Date& as_of);

}  // namespace rapporteur
