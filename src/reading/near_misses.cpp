#include "reading/near_misses.h"

#include <algorithm>
#include <set>

#include "reading/claim_names.h"
#include "reading/dates.h"

namespace rapporteur {
namespace {

constexpr std::size_t most = 20;  // notes of one document

class NearMisses {
  public:
    explicit NearMisses(Draft& draft) : draft_(draft), s_(draft.schema), reading_(draft.reading) {}

    void run() {
        sessions();
        bodies();
        undated_days();
        std::ranges::stable_sort(reading_.notes, {}, [](const Note& note) { return note.span.begin; });
    }

  private:
    bool is_read(const Annotation& a) const { return !draft_.sentences[draft_.sentence_of(a.begin)].furniture; }

    bool is_enough() const { return reading_.notes.size() >= most; }

    void note(NoteKind kind, Span span) {
        const auto same = [&](const Note& other) { return other.kind == kind && other.span.in(draft_.text()) == span.in(draft_.text()); };
        if (!is_enough() && std::ranges::none_of(reading_.notes, same)) reading_.notes.push_back(note_of(kind, span));
    }

    void sessions() {
        std::set<int> told;
        for (const SessionClaim& session : reading_.sessions) {
            if (session.ordinal) told.insert(session.ordinal->value);
        }
        for (const AnnotationId id : draft_.annotations(s_.t_session)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const SlotValue* ordinal = draft_.slot(id, s_.s_ordinal);
            if (is_enough()) return;
            if (!is_read(a) || ordinal == nullptr || !ordinal->has_range()) continue;
            const auto number = draft_.number_in(ordinal->begin, ordinal->end);
            const bool is_told = number && *number < 1000 && told.contains(int(*number));
            if (!is_told) note(NoteKind::session, draft_.span(a.begin, a.end));
        }
    }

    void bodies() {
        std::vector<bool> named(draft_.lattice.tokens.size());
        for (const BodyMention& m : draft_.body_mentions) std::fill(named.begin() + m.begin, named.begin() + m.end, true);
        for (const AnnotationId id : draft_.annotations(s_.t_body)) {
            const Annotation& a = draft_.lattice.annotation(id);
            if (is_enough()) return;
            const bool is_named = std::find(named.begin() + a.begin, named.begin() + a.end, true) != named.begin() + a.end;
            if (is_read(a) && !is_named) note(NoteKind::body, draft_.span(a.begin, a.end));
        }
    }

    /// Without a day of publication "Tuesday" is none; said once, of the first.
    void undated_days() {
        if (!draft_.anchor.empty()) return;
        for (const AnnotationId id : draft_.annotations(s_.t_date)) {
            const Annotation& a = draft_.lattice.annotation(id);
            if (!is_read(a) || !states_day(draft_, id) || resolve_date(draft_, id, {}, Tense::past)) continue;
            return note(NoteKind::day, draft_.span(a.begin, a.end));
        }
    }

    Draft& draft_;
    const Schema& s_;
    Reading& reading_;
};

}  // namespace

Note note_of(NoteKind kind, Span span) {
    return {kind, std::string(message_of(kind)), span};
}

void note_near_misses(Draft& draft) {
    NearMisses(draft).run();
}

}  // namespace rapporteur
