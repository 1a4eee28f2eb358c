#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "briefing/briefing.h"
#include "briefing/passages.h"
#include "briefing/scope.h"

namespace rapporteur {

/// A briefing while its parts are written: the notes of its texts are keys of `passages` until the end.
class BriefingDraft {
  public:
    BriefingDraft(const Record& of, const BriefingScope& within, const Wording& in, Passages& resting_on)
        : record(of), scope(within), wording(in), passages(resting_on), as_of(of.latest()) {}

    const Record& record;
    const BriefingScope& scope;
    const Wording& wording;
    Passages& passages;
    const Date as_of;

    std::string say(std::string_view key, std::initializer_list<std::string> arguments = {}) const {
        return wording.say()(key, arguments);
    }
    void heading(unsigned level, std::string text) { blocks_.emplace_back(BriefingHeading{level, std::move(text)}); }
    void line(CitedText text) { blocks_.emplace_back(std::move(text)); }
    /// Nothing where the table has no rows.
    void table(BriefingTable table);
    /// "12 more instruments ...", where there are more than are shown.
    void left_out(std::string_view key, std::size_t all, std::size_t shown);
    std::vector<BriefingBlock> take() { return std::move(blocks_); }

  private:
    std::vector<BriefingBlock> blocks_;
};

/// The parts of a briefing, in their order.
void add_glance(BriefingDraft& draft);
void add_agreed(BriefingDraft& draft);
void add_followed(BriefingDraft& draft);
void add_figures(BriefingDraft& draft);
void add_disagreements(BriefingDraft& draft);

}  // namespace rapporteur
