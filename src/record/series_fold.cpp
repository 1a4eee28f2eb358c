#include "record/series_fold.h"

#include <algorithm>
#include <map>
#include <set>

#include "record/scales.h"

namespace rapporteur {
namespace {

constexpr int most_expected = 3;  // sessions of one body; further ones say nothing new

/// The numbered regular sessions of each body, by ordinal.
std::map<EntityId, std::map<int, const Session*>> numbered(const std::vector<Session>& sessions) {
    std::map<EntityId, std::map<int, const Session*>> out;
    for (const Session& session : sessions) {
        if (session.kind != SessionKind::regular || !session.ordinal || *session.ordinal.value <= 0) continue;
        out[session.body].emplace(*session.ordinal.value, &session);
    }
    return out;
}

bool only_announced(const Session& session) {
    return session.status && *session.status.value == SessionStatus::announced;
}

/// Announced for a day before the latest document, and nobody tells what became of it.
bool outcome_open(const Session& session, const Date& latest) {
    if (!only_announced(session) || !session.date) return false;
    const DateRange days = days_of(*session.date.value);
    return days.last < latest;
}

/// What a yearly count rests on: the year of the session before the first.
struct Cadence {
    int year_zero = 0;
    ExpectationBasis basis{};
};

/// A told history, if at least one session bears it out and none speaks against it; or two dated ordinals and more, if
/// all lie on one count.
std::optional<Cadence> cadence(const std::map<int, const Session*>& series, const History* history) {
    if (history && history->since && !history->agrees.empty() && history->disagrees.empty()) {
        return Cadence{*history->since.value - 1, ExpectationBasis::history};
    }
    std::set<int> zeros;
    int dated = 0;
    for (const auto& [ordinal, session] : series) {
        if (!session->date) continue;
        zeros.insert(session->date.value->first.year - ordinal);
        ++dated;
    }
    if (dated < 2 || zeros.size() != 1) return {};
    return Cadence{*zeros.begin(), ExpectationBasis::ordinals};
}

}  // namespace

std::vector<Gap> find_gaps(const std::vector<Session>& sessions, const Date& latest) {
    std::vector<Gap> gaps;
    for (const auto& [body, series] : numbered(sessions)) {
        int expected = 1;
        for (const auto& [ordinal, session] : series) {
            const GapKind kind = expected == 1 ? GapKind::before_first : GapKind::between;
            if (ordinal > expected) gaps.push_back({body, kind, expected, ordinal - 1, {}});
            expected = ordinal + 1;
        }
    }
    for (const Session& session : sessions) {
        if (!outcome_open(session, latest)) continue;
        const int ordinal = session.ordinal.value.value_or(0);
        gaps.push_back({session.body, GapKind::outcome, ordinal, ordinal, session.id});
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) {
        return std::tie(a.body, a.first, a.kind, a.session) < std::tie(b.body, b.first, b.kind, b.session);
    });
    return gaps;
}

LatestDates latest_dates(const FoldState& state) {
    std::map<std::vector<Party>, Date> by_parties;
    for (std::size_t d = 0; d < state.documents.size(); ++d) {
        const RecordDocument& document = state.documents[d];
        const Date day = std::max({document.published, document.date.first, document.date.last});
        for (const std::uint32_t body : state.bodies.of[d]) {
            Date& latest = by_parties[state.bodies.bodies[body].parties];
            latest = std::max(latest, day);
        }
    }
    LatestDates out;
    for (const Body& body : state.bodies.bodies) {
        if (const Date& latest = by_parties[body.parties]; !latest.empty()) out.emplace(body.id, latest);
    }
    return out;
}

std::vector<Expectation> expect(const std::vector<Session>& sessions, const std::vector<History>& history,
                                const LatestDates& latest) {
    std::vector<Expectation> out;
    for (const auto& [body, series] : numbered(sessions)) {
        const auto reach = latest.find(body);
        if (reach == latest.end()) continue;
        const auto told =
            std::find_if(history.begin(), history.end(), [&](const History& h) { return h.body == body; });
        const auto count = cadence(series, told == history.end() ? nullptr : &*told);
        if (!count) continue;
        int ordinal = series.rbegin()->first;
        for (int i = 0; i < most_expected; ++i) {
            const int year = count->year_zero + ++ordinal;
            const bool reached = year <= reach->second.year;
            const auto state = reached ? ExpectationState::not_in_documents : ExpectationState::not_yet_announced;
            out.push_back({body, ordinal, year, count->basis, state});
            if (!reached) break;
        }
    }
    return out;
}

}  // namespace rapporteur
