#include "record/rejection.h"

#include <algorithm>
#include <limits>

namespace rapporteur {
namespace {

constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();

class Remover {
  public:
    Remover(Reading reading, const std::vector<RejectClaim>& rejected)
        : reading_(std::move(reading)), rejected_(rejected) {}

    Reading run(std::vector<std::size_t>& missed) {
        met_.assign(rejected_.size(), false);
        remove_slots();
        const auto people =
            removed(reading_.people, [&](const PersonClaim& c) { return any(ClaimKind::person, c.mentions); });
        const auto bodies =
            removed(reading_.bodies, [&](const BodyClaim& c) { return any(ClaimKind::body, c.mentions); });
        renumber_people(people);
        renumber_bodies(bodies);
        const auto sessions = removed(reading_.sessions, [&](SessionClaim& c) { return is_rejected(c); });
        renumber_sessions(sessions);
        remove(reading_.reports, ClaimKind::report);
        remove(reading_.instruments, ClaimKind::instrument);
        remove(reading_.indicators, ClaimKind::indicator);
        remove(reading_.history, ClaimKind::history);
        remove(reading_.quotes, ClaimKind::quote);
        remove(reading_.milestones, ClaimKind::milestone);
        remove(reading_.assessments, ClaimKind::assessment);
        remove(reading_.notes, ClaimKind::note);
        std::erase_if(reading_.commitments, [&](const CommitmentClaim& c) {
            bool hit = is(ClaimKind::commitment, c.trigger);
            for (const ActionClaim& action : c.actions) hit = is(ClaimKind::commitment, action.span) || hit;
            return hit;
        });
        for (std::size_t i = 0; i < met_.size(); ++i) {
            const bool read_since = rejected_[i].kind == ClaimKind::note;
            if (!met_[i] && !read_since) missed.push_back(i);
        }
        return std::move(reading_);
    }

  private:
    bool is(ClaimKind kind, Span span) {
        bool found = false;
        for (std::size_t i = 0; i < rejected_.size(); ++i) {
            if (rejected_[i].kind != kind || rejected_[i].span != span) continue;
            met_[i] = found = true;
        }
        return found;
    }

    bool any(ClaimKind kind, const std::vector<Span>& spans) {
        bool found = false;
        for (Span span : spans) found = is(kind, span) || found;
        return found;
    }

    template <class Claim>
    void remove(std::vector<Claim>& claims, ClaimKind kind) {
        std::erase_if(claims, [&](const Claim& claim) { return is(kind, claim.span); });
    }

    template <class T>
    void remove_slot(Maybe<T>& slot, ClaimKind kind) {
        if (slot && is(kind, slot->span)) slot.reset();
    }

    void remove_slots() {
        for (PersonClaim& person : reading_.people) remove(person.offices, ClaimKind::office);
        for (SessionClaim& session : reading_.sessions) {
            std::erase_if(session.chairs, [&](const Chair& chair) {
                return any(ClaimKind::session_chair, reading_.people.at(chair.person).mentions);
            });
        }
    }

    /// A session is rejected at its own words, those of its ordinal or, where it has neither, of its date; so slots go
    /// later.
    bool is_rejected(SessionClaim& session) {
        bool hit = is(ClaimKind::session, session.span);
        if (session.ordinal) hit = is(ClaimKind::session, session.ordinal->span) || hit;
        if (session.date) hit = is(ClaimKind::session, session.date->span) || hit;
        remove_slot(session.ordinal, ClaimKind::session_ordinal);
        remove_slot(session.date, ClaimKind::session_date);
        remove_slot(session.mode, ClaimKind::session_mode);
        if (session.place && is(ClaimKind::session_place, session.place->span)) session.place.reset();
        return hit;
    }

    /// Takes out the claims for which `rejected` holds; gives the new position of each, or `gone`.
    template <class Claim, class Rejected>
    static std::vector<std::uint32_t> removed(std::vector<Claim>& claims, Rejected rejected) {
        std::vector<std::uint32_t> places;
        std::vector<Claim> kept;
        for (Claim& claim : claims) {
            const bool out = rejected(claim);
            places.push_back(out ? gone : std::uint32_t(kept.size()));
            if (!out) kept.push_back(std::move(claim));
        }
        claims = std::move(kept);
        return places;
    }

    static void renumber(std::optional<std::uint32_t>& index, const std::vector<std::uint32_t>& places) {
        if (!index) return;
        index = places.at(*index);
        if (*index == gone) index.reset();
    }

    void renumber_people(const std::vector<std::uint32_t>& places) {
        for (SessionClaim& session : reading_.sessions) {
            for (Chair& chair : session.chairs) chair.person = places.at(chair.person);
            std::erase_if(session.chairs, [](const Chair& chair) { return chair.person == gone; });
        }
        for (CommitmentClaim& claim : reading_.commitments) renumber(claim.speaker, places);
        for (QuoteClaim& claim : reading_.quotes) renumber(claim.speaker, places);
        for (AssessmentClaim& claim : reading_.assessments) renumber(claim.speaker, places);
    }

    void renumber_bodies(const std::vector<std::uint32_t>& places) {
        for (ReportClaim& claim : reading_.reports) {
            claim.child = places.at(claim.child);
            claim.parent = places.at(claim.parent);
        }
        std::erase_if(reading_.reports, [](const ReportClaim& c) { return c.child == gone || c.parent == gone; });
        std::erase_if(reading_.history, [&](HistoryClaim& c) {
            const bool had_subject = c.subject.has_value();
            renumber(c.subject, places);
            return had_subject && !c.subject;
        });
        const auto sessions =
            removed(reading_.sessions, [&](SessionClaim& c) { return (c.body = places.at(c.body)) == gone; });
        renumber_sessions(sessions);
    }

    void renumber_sessions(const std::vector<std::uint32_t>& places) {
        for (InstrumentClaim& claim : reading_.instruments) renumber(claim.session, places);
        for (CommitmentClaim& claim : reading_.commitments) renumber(claim.session, places);
    }

    Reading reading_;
    const std::vector<RejectClaim>& rejected_;
    std::vector<bool> met_;
};

}  // namespace

Reading without(const Reading& reading, const std::vector<RejectClaim>& rejected, std::vector<std::size_t>& missed) {
    return Remover(reading, rejected).run(missed);
}

}  // namespace rapporteur
