#include "reading/front.h"

#include <algorithm>

#include "reading/dates.h"
#include "reading/place.h"

namespace rapporteur {
namespace {

constexpr TokenIndex front_window = 40;
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
        set_home();
        headline();
        furniture();
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
    }

    void published() {
        if (const auto given = parse_iso_date(draft_.document.metadata.published.substr(0, 10)); given && given->is_day()) {
            document_.published = Stated<Date>{*given, {}};
        }
        for (const AnnotationId id : draft_.annotations(s_.t_published)) {
            const SlotValue* value = draft_.slot(id, s_.s_date);
            if (value == nullptr || value->annotation == 0 || !states_full_day(draft_, value->annotation)) continue;
            const auto date = resolve_date(draft_, value->annotation, {}, Tense::past);
            if (!date || (document_.published && !document_.published->span.empty())) continue;
            document_.published = Stated<Date>{date->first, draft_.span(*value)};
        }
    }

    void dateline() {
        for (const AnnotationId id : draft_.annotations(s_.t_dateline)) {
            const SlotValue* place = draft_.slot(id, s_.s_place);
            const SlotValue* date = draft_.slot(id, s_.s_date);
            const SlotValue* agency = draft_.slot(id, s_.s_agency);
            if (document_.dateline_place || place == nullptr) continue;
            document_.dateline_place = Stated<std::string>{city_name(draft_, *place), draft_.span(*place)};
            if (agency != nullptr) document_.agency = Stated<std::string>{std::string(draft_.words(*agency)), draft_.span(*agency)};
            if (date == nullptr || date->annotation == 0) continue;
            const Date anchor = document_.published ? document_.published->value : year_of_text();
            const auto resolved = resolve_date(draft_, date->annotation, anchor, Tense::past);
            if (resolved && resolved->first.is_day()) document_.dateline_date = Stated<Date>{resolved->first, draft_.span(*date)};
        }
    }

    /// Where nothing tells when the report was published, a full date with the dateline's day and month does.
    Date year_of_text() const {
        Date only;
        for (const AnnotationId id : draft_.annotations(s_.t_date)) {
            if (!states_full_day(draft_, id)) continue;
            const auto date = resolve_date(draft_, id, {}, Tense::past);
            if (date) return date->first;
        }
        return only;
    }

    void agency() {
        if (document_.agency) return;
        for (const AnnotationId id : draft_.annotations(s_.t_agency)) {
            const SlotValue* name = draft_.slot(id, s_.s_agency);
            if (name == nullptr) continue;
            document_.agency = Stated<std::string>{std::string(draft_.words(*name)), draft_.span(*name)};
            return;
        }
        credited_agency();
    }

    /// The first agency named in brackets or at the very end: "(Xinhua/Li Xiang)", "Asia News Network (ANN)/China Daily".
    void credited_agency() {
        const auto count = TokenIndex(draft_.lattice.tokens.size());
        for (TokenIndex at = 0; at < count; ++at) {
            TokenIndex end = 0;
            if (draft_.term_at(at, s_.c_agency, &end) == 0) continue;
            const bool bracketed = at > 0 && (draft_.words(at - 1, at) == "(" || draft_.words(at - 1, at) == "/") && draft_.token(at).is(token_glued);
            const bool last = draft_.token(at).is(token_line_start) && count - end < 6;
            const bool opens_line = end < count && draft_.words(end, end + 1) == ")" && draft_.token(at).is(token_line_start);
            if (!bracketed && !last && !opens_line) continue;
            document_.agency = Stated<std::string>{std::string(draft_.words(at, end)), draft_.span(at, end)};
            return;
        }
    }

    void set_home() {
        if (document_.agency) {
            for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
                if (draft_.token(at).begin != document_.agency->span.begin) continue;
                draft_.home = draft_.name(draft_.attribute(draft_.term_at(at, s_.c_agency), s_.a_party));
                break;
            }
        }
        if (draft_.home.empty() && document_.dateline_place) draft_.home = place_party(draft_, document_.dateline_place->span);
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
            if (sentence.end - begin < 3 || span.size() > headline_longest) continue;
            if (draft_.is(sentence.end - 1, s_.c_stop)) break;
            sentence.headline = true;
            document_.headline = Stated<std::string>{std::string(draft_.words(begin, sentence.end)), draft_.span(begin, sentence.end)};
            break;
        }
    }

    void furniture() {
        for (const AnnotationId id : draft_.annotations(s_.t_furniture)) {
            draft_.sentences[draft_.sentence_of(draft_.lattice.annotation(id).begin)].furniture = true;
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
