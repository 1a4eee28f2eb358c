#include "language/needs_order.h"

#include <algorithm>
#include <array>

namespace rapporteur {
namespace {

/// How common each mark is likely to be in texts: what many rules ask for stands in many sentences.
class Commonness {
  public:
    Commonness(const std::vector<Rule>& rules, const MarkTable& table) : table_(table) {
        for (RuleId id = 1; id < rules.size(); ++id) {
            Marks all = table.set(rules[id].program.starts);
            for (const MarkSet need : rules[id].program.need_marks) all.add(table.set(need));
            all.for_each([&](Mark mark) { ++of_mark_[mark]; });
        }
        for (Mark flag = 0; flag <= MarkTable::any; ++flag) of_mark_[flag] = everywhere;
    }

    std::size_t of(MarkSet id) const {
        std::size_t sum = 0;
        table_.set(id).for_each([&](Mark mark) { sum += of_mark_[mark]; });
        return sum;
    }

  private:
    static constexpr std::size_t everywhere = 100;

    const MarkTable& table_;
    std::array<std::size_t, Marks::size> of_mark_{};
};

}  // namespace

void order_needs(std::vector<Rule>& rules, const MarkTable& table) {
    const Commonness common(rules, table);
    for (Rule& rule : rules) {
        auto& needs = rule.program.need_marks;
        std::stable_sort(needs.begin(), needs.end(), [&](MarkSet a, MarkSet b) { return common.of(a) < common.of(b); });
    }
}

}  // namespace rapporteur
