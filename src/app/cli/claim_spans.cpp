#include "app/cli/claim_spans.h"

#include <algorithm>

namespace rapporteur {

namespace {

using Spans = std::vector<Span>;

void add(Spans& spans, const Spans& more) {
    spans.insert(spans.end(), more.begin(), more.end());
}

template <class T>
void add(Spans& spans, const Maybe<T>& stated) {
    if (stated) spans.push_back(stated->span);
}

template <class Claims>
Spans spans_in(const Claims& claims) {
    Spans spans;
    for (const auto& claim : claims) spans.push_back(claim.span);
    return spans;
}

Spans mentions_of_people(const Reading& reading) {
    Spans spans;
    for (const PersonClaim& person : reading.people) add(spans, person.mentions);
    return spans;
}

Spans offices(const Reading& reading) {
    Spans spans;
    for (const PersonClaim& person : reading.people) add(spans, spans_in(person.offices));
    return spans;
}

Spans mentions_of_bodies(const Reading& reading) {
    Spans spans;
    for (const BodyClaim& body : reading.bodies) add(spans, body.mentions);
    return spans;
}

Spans mentions_of_chairs(const Reading& reading) {
    Spans spans;
    for (const SessionClaim& session : reading.sessions) {
        for (const Chair& chair : session.chairs) add(spans, reading.people.at(chair.person).mentions);
    }
    return spans;
}

Spans commitments(const Reading& reading) {
    Spans spans;
    for (const CommitmentClaim& commitment : reading.commitments) {
        spans.push_back(commitment.trigger);
        add(spans, spans_in(commitment.actions));
    }
    return spans;
}

template <class Slot>
Spans slots(const Reading& reading, Slot slot) {
    Spans spans;
    for (const SessionClaim& session : reading.sessions) add(spans, session.*slot);
    return spans;
}

Spans places(const Reading& reading) {
    Spans spans;
    for (const SessionClaim& session : reading.sessions) {
        if (session.place) spans.push_back(session.place->span);
    }
    return spans;
}

Spans sessions(const Reading& reading) {
    Spans spans = spans_in(reading.sessions);
    add(spans, slots(reading, &SessionClaim::ordinal));
    add(spans, slots(reading, &SessionClaim::date));
    return spans;
}

Spans all_of_kind(const Reading& reading, ClaimKind kind) {
    switch (kind) {
        case ClaimKind::person:
            return mentions_of_people(reading);
        case ClaimKind::office:
            return offices(reading);
        case ClaimKind::body:
            return mentions_of_bodies(reading);
        case ClaimKind::report:
            return spans_in(reading.reports);
        case ClaimKind::session:
            return sessions(reading);
        case ClaimKind::session_ordinal:
            return slots(reading, &SessionClaim::ordinal);
        case ClaimKind::session_date:
            return slots(reading, &SessionClaim::date);
        case ClaimKind::session_mode:
            return slots(reading, &SessionClaim::mode);
        case ClaimKind::session_place:
            return places(reading);
        case ClaimKind::session_chair:
            return mentions_of_chairs(reading);
        case ClaimKind::instrument:
            return spans_in(reading.instruments);
        case ClaimKind::commitment:
            return commitments(reading);
        case ClaimKind::indicator:
            return spans_in(reading.indicators);
        case ClaimKind::history:
            return spans_in(reading.history);
        case ClaimKind::quote:
            return spans_in(reading.quotes);
        case ClaimKind::milestone:
            return spans_in(reading.milestones);
        case ClaimKind::assessment:
            return spans_in(reading.assessments);
        case ClaimKind::note:
            return spans_in(reading.notes);
    }
    return {};
}

}  // namespace

std::vector<Span> spans_of_kind(const Reading& reading, ClaimKind kind) {
    Spans spans = all_of_kind(reading, kind);
    std::erase_if(spans, [](Span span) { return span.empty(); });
    std::ranges::sort(spans);
    spans.erase(std::ranges::unique(spans).begin(), spans.end());
    return spans;
}

}  // namespace rapporteur
