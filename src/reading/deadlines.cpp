#include "reading/deadlines.h"

#include "reading/dates.h"

namespace rapporteur {
namespace {

Date last_day(Date month) {
    for (unsigned day = 31; day > 27; --day) {
        const Date candidate{month.year, month.month, day};
        if (candidate.valid()) return candidate;
    }
    return month;
}

bool names_month(const Draft& draft, const Annotation& a) {
    for (TokenIndex at = a.begin; at < a.end; ++at) {
        if (draft.is(at, draft.schema.c_month)) return true;
    }
    return false;
}

/// "by the end of 2025" is 2025-12-31; "by the end of December" the month's last day, in the year of the report.
void close_of_period(const Draft& draft, Deadline& deadline, const std::string& close, const Annotation& a) {
    Date& day = deadline.date.first;
    if (day.empty()) {
        if (draft.anchor.empty()) {
            deadline.year_from_record = names_month(draft, a);
            return;
        }
        if (close == "year") day = {draft.anchor.year, 12, 31};
        if (close == "month") day = last_day({draft.anchor.year, draft.anchor.month, 0});
        return;
    }
    if (close.empty()) return;
    if (day.month == 0) day = {day.year, 12, 31};
    if (day.day == 0) day = last_day(day);
}

}  // namespace

std::optional<FoundDeadline> deadline_in(const Draft& draft, const Clause& clause) {
    const auto found = draft.inside(draft.schema.t_deadline, clause.begin, clause.end);
    if (found.empty()) return {};
    const Annotation& a = draft.lattice.annotation(found[0]);
    Deadline deadline;
    deadline.words = std::string(draft.words(a.begin, a.end));
    deadline.span = draft.span(a.begin, a.end);
    for (TokenIndex at = a.begin; at < a.end && deadline.date.first.empty(); ++at) {
        for (const AnnotationId date : draft.inside(draft.schema.t_date, at, a.end)) {
            if (const auto resolved = resolve_date(draft, date, draft.anchor, Tense::future)) deadline.date = *resolved;
        }
    }
    close_of_period(draft, deadline, draft.name(draft.constant(found[0], draft.schema.s_end)), a);
    return FoundDeadline{std::move(deadline), {a.begin, a.end}};
}

}  // namespace rapporteur
