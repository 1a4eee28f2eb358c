#include "reading/deadlines.h"

#include <cstdlib>

#include "reading/dates.h"
#include "reading/periods.h"

namespace rapporteur {
namespace {

Date last_day(Date month) {
    for (unsigned day = 31; day > 27; --day) {
        const Date candidate{month.year, month.month, day};
        if (candidate.valid()) return candidate;
    }
    return month;
}

/// The parts of a Deadline annotation, and the day they make.
class Until {
  public:
    Until(const Draft& draft, AnnotationId id) : draft_(draft), s_(draft.schema), id_(id) {}

    Deadline read() const {
        const Annotation& a = draft_.lattice.annotation(id_);
        Deadline deadline;
        deadline.words = std::string(draft_.words(a.begin, a.end));
        deadline.span = draft_.span(a.begin, a.end);
        for (const AnnotationId date : draft_.inside(s_.t_date, a.begin + 1, a.end)) {
            if (const auto resolved = states_day(draft_, date) ? resolve_date(draft_, date, draft_.anchor, Tense::future) : std::nullopt) deadline.date = *resolved;
        }
        if (deadline.date.first.empty()) {
            deadline.date.first = period();
            deadline.year_from_record = deadline.date.first.empty() && draft_.anchor.empty() && (month() != 0 || !constant(s_.s_years).empty());
        }
        return deadline;
    }

  private:
    int number(Symbol key) const {
        const SlotValue* value = draft_.slot(id_, key);
        if (value == nullptr || !value->has_range()) return 0;
        if (value->entry != 0) return std::atoi(draft_.name(draft_.attribute(value->entry, s_.a_value)).c_str());
        return std::atoi(std::string(draft_.words(*value)).c_str());
    }
    unsigned month() const { return unsigned(number(s_.s_month)); }
    std::string constant(Symbol key) const {
        const Symbol value = draft_.constant(id_, key);
        return value == 0 ? std::string() : draft_.name(value);
    }

    /// "by the end of 2025" is 2025-12-31, "by 2027" is 2027; a month without a year is the next one.
    Date period() const {
        const std::string close = constant(s_.s_end);
        const Date anchor = draft_.anchor;
        if (close == "period") return period_end();
        if (close == "this_month") return anchor.empty() ? Date{} : last_day({anchor.year, anchor.month, 0});
        Date day{number(s_.s_year), month(), 0};
        if (day.year == 0) {
            if (anchor.empty()) return without_year(close);
            const std::string years = constant(s_.s_years);
            if (years.empty() && day.month == 0) return {};
            day.year = anchor.year + (years.empty() ? int(day.month < anchor.month) : std::atoi(years.c_str()));
        }
        if (close == "year") return {day.year, 12, 31};
        if (close == "half") return {day.year, 6, 30};
        return close == "month" ? last_day(day) : day;
    }

    /// "By the end of December" in a report without a date: the record completes the year (docs/record.md, R41).
    Date without_year(const std::string& close) const {
        if (constant(s_.s_years) == "0" && close == "year") return {0, 12, 31};
        if (constant(s_.s_years) == "0" && close == "half") return {0, 6, 30};
        if (month() == 0 || close != "month") return {0, month(), 0};
        constexpr int common_year = 2001;
        return {0, month(), last_day({common_year, month(), 0}).day};
    }

    /// "by the end of the third quarter of 2025"
    Date period_end() const {
        const Annotation& a = draft_.lattice.annotation(id_);
        const auto inside = draft_.inside(s_.t_period, a.begin, a.end);
        const Date month = inside.empty() ? Date{} : last_month_of(draft_, inside[0]);
        return month.empty() ? month : last_day(month);
    }

    const Draft& draft_;
    const Schema& s_;
    AnnotationId id_;
};

}  // namespace

std::optional<FoundDeadline> deadline_in(const Draft& draft, const Clause& clause) {
    const auto found = draft.inside(draft.schema.t_deadline, clause.begin, clause.end);
    if (found.empty()) return {};
    const Annotation& a = draft.lattice.annotation(found[0]);
    return FoundDeadline{Until(draft, found[0]).read(), {a.begin, a.end}};
}

}  // namespace rapporteur
