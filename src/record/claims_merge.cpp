#include "record/claims_merge.h"

#include <algorithm>

namespace rapporteur {
namespace {

class Merge {
  public:
    Merge(Reading own, Reading other, const std::string& rule)
        : own_(std::move(own)), other_(std::move(other)), rule_(rule) {}

    Reading run() {
        renumber();
        add_document();
        add_all(own_.people, other_.people);
        add_all(own_.bodies, other_.bodies);
        add_all(own_.sessions, other_.sessions);
        add_new(own_.reports, other_.reports);
        add_new(own_.instruments, other_.instruments);
        add_new(own_.commitments, other_.commitments);
        add_new(own_.indicators, other_.indicators);
        add_new(own_.history, other_.history);
        add_new(own_.quotes, other_.quotes);
        add_new(own_.milestones, other_.milestones);
        add_new(own_.assessments, other_.assessments);
        return std::move(own_);
    }

  private:
    static bool same(const CommitmentClaim& a, const CommitmentClaim& b) { return a.trigger.overlaps(b.trigger); }
    static bool same(const InstrumentClaim& a, const InstrumentClaim& b) {
        return a.action == b.action && a.span.overlaps(b.span);
    }
    template <class Claim>
    static bool same(const Claim& a, const Claim& b) {
        return a.span.overlaps(b.span);
    }

    /// People, bodies and sessions of the other reading come after those of the program's own.
    void renumber() {
        const auto people = PersonIndex(own_.people.size());
        const auto bodies = BodyIndex(own_.bodies.size());
        const auto sessions = SessionIndex(own_.sessions.size());
        const auto move = [](std::optional<std::uint32_t>& index, std::uint32_t by) {
            if (index) *index += by;
        };
        for (ReportClaim& each : other_.reports) each.child += bodies, each.parent += bodies;
        for (HistoryClaim& each : other_.history) move(each.subject, bodies);
        for (SessionClaim& each : other_.sessions) {
            each.body += bodies;
            for (Chair& chair : each.chairs) chair.person += people;
        }
        for (InstrumentClaim& each : other_.instruments) move(each.session, sessions);
        for (CommitmentClaim& each : other_.commitments) move(each.session, sessions), move(each.speaker, people);
        for (QuoteClaim& each : other_.quotes) move(each.speaker, people);
        for (AssessmentClaim& each : other_.assessments) move(each.speaker, people);
        for (PersonClaim& each : other_.people) {
            for (OfficeClaim& office : each.offices) office.rule = rule_;
        }
    }

    template <class T>
    static void fill(Maybe<T>& own, const Maybe<T>& other) {
        if (!own) own = other;
    }

    void add_document() {
        fill(own_.document.headline, other_.document.headline);
        fill(own_.document.agency, other_.document.agency);
        fill(own_.document.published, other_.document.published);
        fill(own_.document.dateline_place, other_.document.dateline_place);
        fill(own_.document.dateline_date, other_.document.dateline_date);
        fill(own_.document.event_date, other_.document.event_date);
    }

    template <class Claim>
    void add_all(std::vector<Claim>& own, std::vector<Claim>& other) {
        for (Claim& claim : other) {
            claim.rule = rule_;
            own.push_back(std::move(claim));
        }
    }

    template <class Claim>
    void add_new(std::vector<Claim>& own, std::vector<Claim>& other) {
        const std::size_t told = own.size();
        for (Claim& claim : other) {
            if (std::any_of(own.begin(), own.begin() + std::ptrdiff_t(told),
                            [&](const Claim& each) { return same(each, claim); })) {
                continue;
            }
            claim.rule = rule_;
            own.push_back(std::move(claim));
        }
    }

    Reading own_;
    Reading other_;
    const std::string& rule_;
};

}  // namespace

Reading with_claims(Reading own, Reading other, const std::string& rule) {
    return Merge(std::move(own), std::move(other), rule).run();
}

}  // namespace rapporteur
