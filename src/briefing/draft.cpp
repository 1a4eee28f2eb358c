#include "briefing/draft.h"

namespace rapporteur {

void BriefingDraft::table(BriefingTable table) {
    if (!table.rows.empty()) blocks_.emplace_back(std::move(table));
}

void BriefingDraft::left_out(std::string_view key, std::size_t all, std::size_t shown) {
    if (all > shown) line({say(key, {std::to_string(all - shown)}), {}, Tone::quiet});
}

}  // namespace rapporteur
