#include "reading/reading_spans.h"

namespace rapporteur {

namespace {

class Spans {
  public:
    void add(Span span) {
        if (span != Span{}) spans_.push_back(span);
    }
    void add(const std::vector<Span>& spans) {
        for (const Span span : spans) add(span);
    }
    template <class T>
    void add(const Maybe<T>& stated) {
        if (stated) add(stated->span);
    }

    void add(const DocumentClaims& document) {
        add(document.headline);
        add(document.agency);
        add(document.published);
        add(document.dateline_place);
        add(document.dateline_date);
        add(document.event_date);
    }
    void add(const PersonClaim& person) {
        for (const OfficeClaim& office : person.offices) add(office.span);
        add(person.mentions);
    }
    void add(const BodyClaim& body) { add(body.mentions); }
    void add(const SessionClaim& session) {
        add(session.ordinal);
        add(session.date);
        add(session.mode);
        if (session.place) add(session.place->span);
        add(session.span);
    }
    void add(const InstrumentClaim& instrument) {
        add(instrument.span);
        add(instrument.action_span);
    }
    void add(const CommitmentClaim& commitment) {
        add(commitment.trigger);
        for (const ActionClaim& action : commitment.actions) add(action.span);
        if (commitment.target) add(commitment.target->span);
        if (commitment.deadline) add(commitment.deadline->span);
    }
    template <class Claim>
    void add(const Claim& claim) {
        add(claim.span);
    }
    template <class Claim>
    void add_all(const std::vector<Claim>& claims) {
        for (const Claim& claim : claims) add(claim);
    }

    std::vector<Span> take() { return std::move(spans_); }

  private:
    std::vector<Span> spans_;
};

}  // namespace

std::vector<Span> spans_of(const Reading& reading) {
    Spans spans;
    spans.add(reading.document);
    spans.add_all(reading.people);
    spans.add_all(reading.bodies);
    spans.add_all(reading.reports);
    spans.add_all(reading.sessions);
    spans.add_all(reading.instruments);
    spans.add_all(reading.commitments);
    spans.add_all(reading.indicators);
    spans.add_all(reading.areas);
    spans.add_all(reading.history);
    spans.add_all(reading.quotes);
    spans.add_all(reading.milestones);
    spans.add_all(reading.assessments);
    spans.add_all(reading.notes);
    return spans.take();
}

}  // namespace rapporteur
