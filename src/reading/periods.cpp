#include "reading/periods.h"

#include <fmt/format.h>

#include <cstdlib>
#include <utility>

#include "reading/dates.h"

namespace rapporteur {
namespace {

constexpr TokenIndex reach = 30;  ///< tokens from a figure to its period

/// An annotation of type Period as it is written in a claim.
class Stretch {
  public:
    Stretch(const Draft& draft, AnnotationId id) : draft_(draft), s_(draft.schema), id_(id) {}

    std::string text() const {
        const int year = stated_year();
        if (year == 0) return {};
        const std::string form = constant(s_.s_form);
        if (form == "fiscal" && number(s_.s_month) == 0) return fiscal(year);
        const auto [from, to] = months();
        if (from < 1 || to < 1 || from > 12 || to > 12) return fmt::format("{}", year);
        const int last = to < from ? year + 1 : year;
        return from == to ? fmt::format("{}-{:02}", year, from) : fmt::format("{}-{:02}/{}-{:02}", year, from, last, to);
    }

    Date last_month() const {
        const int year = stated_year();
        const auto [from, to] = months();
        return year == 0 || to < 1 || to > 12 ? Date{} : Date{year + int(to < from), unsigned(to), 0};
    }

  private:
    /// The first and the last month of it; 0 for a whole year.
    std::pair<int, int> months() const {
        int from = number(s_.s_month), to = number(s_.s_month_to);
        if (const int months = number(s_.s_count)) {
            const std::string form = constant(s_.s_form);
            const int length = form == "half" ? 6 : form == "quarter" ? 3 : 0;
            from = length == 0 ? 1 : (months - 1) * length + 1;
            to = form == "quarters" ? 3 * months : length == 0 ? months : months * length;
        }
        return {from, to};
    }

    int stated_year() const {
        const int stated = number(s_.s_year);
        if (stated > 0) return stated < 100 ? stated + 2000 : stated;
        const std::string years = constant(s_.s_years);
        if (years.empty() || draft_.anchor.empty()) return 0;
        if (years == "latest") return draft_.anchor.year - int(number(s_.s_month_to) > int(draft_.anchor.month));
        return draft_.anchor.year + std::atoi(years.c_str());
    }

    /// "2022-23", "FY2024"; several years are written out.
    std::string fiscal(int year) const {
        const int to = number(s_.s_year_to);
        if (to == 0) return fmt::format("FY{}", year);
        const int last = to < 100 ? year / 100 * 100 + to : to;
        return last == year + 1 ? fmt::format("{}-{:02}", year, last % 100) : fmt::format("{}/{}", year, last);
    }

    int number(Symbol key) const {
        const SlotValue* value = draft_.slot(id_, key);
        if (value == nullptr) return 0;
        if (!value->has_range()) return std::atoi(constant(key).c_str());
        if (const Symbol given = draft_.attribute(value->entry, s_.a_value)) return std::atoi(draft_.name(given).c_str());
        return int(draft_.number_in(value->begin, value->end).value_or(0));
    }
    std::string constant(Symbol key) const {
        const Symbol value = draft_.constant(id_, key);
        return value == 0 ? std::string() : draft_.name(value);
    }

    const Draft& draft_;
    const Schema& s_;
    AnnotationId id_;
};

/// The period nearest to a figure.
class Nearest {
  public:
    Nearest(const Draft& draft, const Annotation& figure, const SentenceInfo& in) : draft_(draft), figure_(figure), in_(in) {}

    std::string text() {
        const Schema& s = draft_.schema;
        const auto stretches = draft_.inside(s.t_period, in_.begin, in_.end);
        for (const AnnotationId id : stretches) offer(id, Stretch(draft_, id).text());
        for (const AnnotationId id : draft_.inside(s.t_date, in_.begin, in_.end)) {
            const auto date = resolve_date(draft_, id, draft_.anchor, Tense::past);
            if (covered(id, s.t_period) || (date ? date->first.is_day() : states_day(draft_, id))) continue;
            offer(id, date ? date->iso() : std::string());
        }
        return best_;
    }

  private:
    /// One that cannot be dated ("last year" in a text without a date) is nearer than another all the same.
    void offer(AnnotationId id, std::string text) {
        const Annotation& d = draft_.lattice.annotation(id);
        const TokenIndex away = d.begin >= figure_.end ? d.begin - figure_.end : figure_.begin - std::min(d.end, figure_.begin);
        if (outside_of_own_baseline(d)) return;
        if (away >= nearest_ || covered(id, draft_.schema.t_baseline) || baseline_between(d.end)) return;
        nearest_ = away;
        best_ = std::move(text);
    }

    /// "up from $1.1 billion in 2022": what such a figure is of is told with it.
    bool outside_of_own_baseline(const Annotation& d) const {
        for (const AnnotationId id : draft_.inside(draft_.schema.t_baseline, in_.begin, in_.end)) {
            const Annotation& b = draft_.lattice.annotation(id);
            if (b.begin <= figure_.begin && figure_.end <= b.end) return d.begin < b.begin || d.end > b.end;
        }
        return false;
    }

    /// "in May 2024 ..., more than a year before ($5 billion)": the figure is the other period's.
    bool baseline_between(TokenIndex begin) const {
        return begin < figure_.begin && !draft_.inside(draft_.schema.t_baseline, begin, figure_.begin).empty();
    }

    /// Inside an annotation that is not about the figure itself.
    bool covered(AnnotationId id, Symbol type) const {
        const Annotation& a = draft_.lattice.annotation(id);
        for (const AnnotationId outer : draft_.inside(type, in_.begin, in_.end)) {
            const Annotation& o = draft_.lattice.annotation(outer);
            if (o.begin <= figure_.begin && figure_.end <= o.end) continue;
            if (o.begin < a.end && a.begin < o.end) return true;
        }
        return false;
    }

    const Draft& draft_;
    const Annotation& figure_;
    const SentenceInfo& in_;
    std::string best_;
    TokenIndex nearest_ = reach;
};

}  // namespace

Date last_month_of(const Draft& draft, AnnotationId period) {
    return Stretch(draft, period).last_month();
}

std::string period_of(const Draft& draft, AnnotationId figure) {
    const Annotation& a = draft.lattice.annotation(figure);
    return Nearest(draft, a, draft.sentences[draft.sentence_of(a.begin)]).text();
}

}  // namespace rapporteur
