#include "reading/front.h"

#include <algorithm>
#include <cstdlib>

#include "reading/dates.h"
#include "reading/home.h"
#include "reading/place.h"

namespace rapporteur {
namespace {

constexpr TokenIndex front_window = 40;
constexpr TokenIndex credit_line_longest = 16;   ///< tokens
constexpr TokenIndex after_credit = 4;           ///< tokens that may follow a credit on its line: "PTI ASK"
constexpr int same_news = 10;                    ///< days between the days one report tells of
constexpr std::uint32_t headline_longest = 220;  ///< bytes

class Front {
  public:
    explicit Front(Draft& draft) : draft_(draft), s_(draft.schema), document_(draft.reading.document) {}

    void run(Cascade& cascade) {
        run_rules(cascade);
        published();
        dateline();
        agency();
        draft_.anchor = document_.dateline_date ? document_.dateline_date->value : document_.published ? document_.published->value : Date{};
        headline();
        furniture();
        find_home(draft_);
    }

  private:
    void run_rules(Cascade& cascade) {
        const auto count = TokenIndex(draft_.lattice.tokens.size());
        std::vector<Sentence> lines;
        for (TokenIndex at = 0; at < count; ++at) {
            if (!draft_.token(at).is(token_line_start)) continue;
            TokenIndex end = at + 1;
            while (end < count && end < at + front_window && !draft_.token(end).is(token_line_start)) ++end;
            lines.push_back({at, end});
        }
        cascade.run(draft_.lattice, "front", lines);
        std::vector<Sentence> credits;
        for (const SentenceInfo& s : draft_.sentences) {
            const bool inside_line = !draft_.token(s.begin).is(token_line_start);
            if (inside_line && s.end - s.begin <= credit_line_longest && near_line_end(s.end)) credits.push_back({s.begin, s.end});
        }
        cascade.run(draft_.lattice, "front", credits);
    }

    /// "(Xinhua, Dec. 8, 2023)" closes a paragraph as often as it stands on its own.
    bool near_line_end(TokenIndex at) const {
        const auto count = TokenIndex(draft_.lattice.tokens.size());
        for (TokenIndex next = at; next < at + after_credit; ++next) {
            if (next >= count || draft_.token(next).is(token_line_start)) return true;
        }
        return false;
    }

    void published() {
        if (const auto given = parse_iso_date(draft_.document.metadata.published.substr(0, 10)); given && given->is_day()) {
            document_.published = Stated<Date>{*given, {}};
        }
        for (const bool updated : {false, true}) {
            for (const AnnotationId id : draft_.annotations(s_.t_published)) {
                const SlotValue* value = draft_.slot(id, s_.s_date);
                if (value == nullptr || value->annotation == 0 || dates_dateline(value->annotation) || !states_full_day(draft_, value->annotation)) continue;
                if ((document_.published && !document_.published->span.empty()) || is_update(id, *value) != updated) continue;
                const auto date = resolve_date(draft_, value->annotation, {}, Tense::past);
                if (date) document_.published = Stated<Date>{in_house_order(date->first, value->annotation), draft_.span(*value)};
            }
        }
    }

    /// "Nairobi, July 5, 2024" on a line: the day of the dateline, not of publication.
    bool dates_dateline(AnnotationId date) const {
        for (const AnnotationId id : draft_.annotations(s_.t_dateline)) {
            const SlotValue* stated = draft_.slot(id, s_.s_date);
            if (stated != nullptr && stated->annotation == date) return true;
        }
        return false;
    }

    /// "Updated: May 13": the day of a later version.
    bool is_update(AnnotationId id, const SlotValue& date) const {
        for (TokenIndex at = draft_.lattice.annotation(id).begin; at < date.begin; ++at) {
            if (draft_.is(at, s_.c_updated_word)) return true;
        }
        return false;
    }

    /// "04/06/2023" may be in June or in April: the dateline's day and month tell, where there are any.
    Date in_house_order(Date date, AnnotationId annotation) const {
        const SlotValue* month = draft_.slot(annotation, s_.s_month);
        if (month == nullptr || month->entry != 0 || draft_.token(draft_.lattice.annotation(annotation).begin).is(token_year)) return date;
        const Date turned{date.year, date.day, date.month};
        if (!turned.valid()) return date;
        for (const AnnotationId id : draft_.annotations(s_.t_dateline)) {
            const SlotValue* stated = draft_.slot(id, s_.s_date);
            if (stated == nullptr || stated->annotation == 0) continue;
            const auto day = resolve_date(draft_, stated->annotation, date, Tense::past);
            if (!day || !day->first.is_day()) continue;
            return std::abs(days_between(day->first, turned)) < std::abs(days_between(day->first, date)) ? turned : date;
        }
        return date;
    }

    void dateline() {
        for (const AnnotationId id : draft_.annotations(s_.t_dateline)) {
            const SlotValue* place = draft_.slot(id, s_.s_place);
            const SlotValue* date = draft_.slot(id, s_.s_date);
            const SlotValue* agency = draft_.slot(id, s_.s_agency);
            if (document_.dateline_place || document_.dateline_date) continue;
            if (place != nullptr) document_.dateline_place = Stated<std::string>{city_name(draft_, *place), draft_.span(*place)};
            if (agency != nullptr) document_.agency = Stated<std::string>{std::string(draft_.words(*agency)), draft_.span(*agency)};
            if (date == nullptr || date->annotation == 0) continue;
            const Date anchor = document_.published ? document_.published->value : year_of_text(date->annotation);
            const auto resolved = resolve_date(draft_, date->annotation, anchor, Tense::past);
            if (resolved && resolved->first.is_day()) document_.dateline_date = Stated<Date>{resolved->first, draft_.span(*date)};
        }
    }

    /// Where nothing tells when the report was published, a full date close to the dateline's day and month does.
    Date year_of_text(AnnotationId dateline) const {
        for (const AnnotationId id : draft_.annotations(s_.t_date)) {
            if (!states_full_day(draft_, id)) continue;
            const auto date = resolve_date(draft_, id, {}, Tense::past);
            if (!date) continue;
            const auto day = resolve_date(draft_, dateline, date->first, Tense::past);
            if (day && day->first.is_day() && std::abs(days_between(day->first, date->first)) <= same_news) return date->first;
        }
        return {};
    }

    void agency() {
        if (document_.agency) return;
        named_agency(false);
        if (!document_.agency) credited_agency();
        if (!document_.agency) named_agency(true);
    }

    /// By a line of credits, or by what a sentence tells of itself ("told Xinhua").
    void named_agency(bool told) {
        for (const AnnotationId id : draft_.annotations(s_.t_agency)) {
            const SlotValue* name = draft_.slot(id, s_.s_agency);
            if (name == nullptr || (draft_.constant(id, s_.s_kind) != 0) != told) continue;
            document_.agency = Stated<std::string>{std::string(draft_.words(*name)), draft_.span(*name)};
            return;
        }
    }

    /// The first agency named in brackets or at the very end: "(Xinhua/Li Xiang)", "Asia News Network (ANN)/China Daily", "said. RSS".
    void credited_agency() {
        const auto count = TokenIndex(draft_.lattice.tokens.size());
        for (TokenIndex at = 0; at < count; ++at) {
            TokenIndex end = 0;
            if (draft_.term_at(at, s_.c_agency, &end) == 0) continue;
            const bool bracketed = at > 0 && (draft_.words(at - 1, at) == "(" || draft_.words(at - 1, at) == "/") && draft_.token(at).is(token_glued);
            const bool after_stop = at > 0 && draft_.is(at - 1, s_.c_stop) && !draft_.token(at).is(token_glued);
            const bool last = (draft_.token(at).is(token_line_start) || after_stop) && count - end < 6;
            const bool opens_line = end < count && draft_.words(end, end + 1) == ")" && draft_.token(at).is(token_line_start);
            if (!bracketed && !last && !opens_line) continue;
            document_.agency = Stated<std::string>{std::string(draft_.words(at, end)), draft_.span(at, end)};
            return;
        }
    }

    /// The first line that reads as one: no dateline, no date, no full stop at its end.
    void headline() {
        for (SentenceInfo& sentence : draft_.sentences) {
            const Span span = draft_.span(sentence.begin, sentence.end);
            if (!draft_.token(sentence.begin).is(token_line_start)) break;
            if (!draft_.inside(s_.t_dateline, sentence.begin, sentence.end).empty()) break;
            TokenIndex begin = sentence.begin;
            if (const auto prefix = draft_.inside(s_.t_published, begin, sentence.end); !prefix.empty()) {
                if (draft_.lattice.annotation(prefix[0]).begin != begin || draft_.lattice.annotation(prefix[0]).end == sentence.end) continue;
                begin = draft_.lattice.annotation(prefix[0]).end;
            }
            if (!draft_.inside(s_.t_furniture, sentence.begin, sentence.end).empty()) continue;
            sentence.furniture |= begin != sentence.begin && words_beside_dates(begin, sentence.end) < 2;
            if (sentence.end - begin < 3 || sentence.furniture || span.size() > headline_longest || !draft_.inside(s_.t_issuer, begin, sentence.end).empty()) continue;
            if (draft_.is(sentence.end - 1, s_.c_stop)) break;
            sentence.headline = true;
            document_.headline = Stated<std::string>{std::string(draft_.words(begin, sentence.end)), draft_.span(begin, sentence.end)};
            break;
        }
    }

    /// "5:50 PM", "Home >>": after a date, no headline.
    int words_beside_dates(TokenIndex begin, TokenIndex end) const {
        int words = 0;
        for (TokenIndex at = begin; at < end; ++at) {
            const bool in_date = std::ranges::any_of(draft_.inside(s_.t_date, begin, end), [&](AnnotationId id) {
                const Annotation& date = draft_.lattice.annotation(id);
                return date.begin <= at && at < date.end;
            });
            words += draft_.token(at).is(token_word) && !in_date;
        }
        return words;
    }

    /// Lines of credits, and lines that hold no more than when the report was published.
    void furniture() {
        for (const AnnotationId id : draft_.annotations(s_.t_furniture)) {
            mark_furniture(draft_.lattice.annotation(id));
            if (draft_.constant(id, s_.s_kind) != 0) mark_headlines_below(draft_.lattice.annotation(id).end);
        }
        for (const AnnotationId id : draft_.annotations(s_.t_published)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const bool to_end = a.end == draft_.lattice.tokens.size() || draft_.token(a.end).is(token_line_start);
            if (to_end && draft_.token(a.begin).is(token_line_start)) mark_furniture(a);
        }
    }

    /// "Related stories": lines below that end without a full stop.
    void mark_headlines_below(TokenIndex at) {
        for (SentenceInfo& sentence : draft_.sentences) {
            if (sentence.begin < at) continue;
            if (draft_.is(sentence.end - 1, s_.c_stop)) return;
            sentence.furniture = true;
        }
    }

    void mark_furniture(const Annotation& a) {
        for (std::size_t i = draft_.sentence_of(a.begin); i < draft_.sentences.size() && draft_.sentences[i].begin < a.end; ++i) {
            if (draft_.sentences[i].begin >= a.begin && draft_.sentences[i].end <= a.end + after_credit) draft_.sentences[i].furniture = true;
        }
    }

    Draft& draft_;
    const Schema& s_;
    DocumentClaims& document_;
};

}  // namespace

void read_front(Draft& draft, Cascade& cascade) {
    Front(draft).run(cascade);
}

}  // namespace rapporteur
