#include "record/indicator_fold.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>

namespace rapporteur {
namespace {

constexpr double about = 0.05;  // "about" and "nearly" leave a twentieth either way
constexpr double most_rounded = 0.02;
constexpr std::size_t all_pairs_up_to = 64;  // observations of one period

struct Range {
    double low;
    double high;
};

/// Half a unit of the last digit that is not nought, for a figure may be rounded there, but never more than a fiftieth.
double rounding(double value) {
    if (value == 0 || !std::isfinite(value)) return 0;
    double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))));
    constexpr int digits = 15;
    for (int i = 0; i < digits; ++i, unit /= 10) {
        const double units = value / unit;
        if (std::abs(units - std::round(units)) < 1e-9 * std::abs(units)) break;
    }
    return std::min(unit / 2, std::abs(value) * most_rounded);
}

Range range_of(Comparator comparator, double value) {
    constexpr double endless = std::numeric_limits<double>::infinity();
    const double slack = rounding(value);
    switch (comparator) {
        case Comparator::greater:
            return {value, endless};
        case Comparator::less:
            return {-endless, value};
        case Comparator::about:
            return {value - std::abs(value) * about - slack, value + std::abs(value) * about + slack};
        case Comparator::equal:
            break;
    }
    return {value - slack, value + slack};
}

/// The parties a document is about: those of the sessions it tells of or, failing that, of the bodies it names, if they
/// are the same throughout (R42).
std::vector<Party> parties_of(const FoldState& state, std::size_t d) {
    const Reading& reading = state.reading(d);
    std::set<std::vector<Party>> parties;
    for (const SessionClaim& session : reading.sessions) {
        const auto& body = reading.bodies.at(session.body);
        if (!body.parties.empty()) parties.insert(body.parties);
    }
    if (parties.empty()) {
        for (const BodyClaim& body : reading.bodies) {
            if (!body.parties.empty()) parties.insert(body.parties);
        }
    }
    return parties.size() == 1 ? *parties.begin() : std::vector<Party>{};
}

/// A figure of which is not told what it measures stands alone: it may be of anything (R42).
std::string unmeasured(const Reading& reading, const IndicatorClaim& claim) {
    return "unnamed-" + reading.source.sha256.substr(0, 12) + "-" + std::to_string(claim.span.begin);
}

class IndicatorFolder {
  public:
    explicit IndicatorFolder(const FoldState& state) : state_(state) {}

    std::vector<IndicatorSeries> fold() {
        for (std::size_t d = 0; d < state_.input.documents.size(); ++d) gather(d);
        std::vector<IndicatorSeries> out;
        for (auto& [id, series] : series_) {
            for (auto& [key, observation] : observations_[id]) {
                tidy(observation.supports);
                series.observations.push_back(std::move(observation));
            }
            series.measure = most_used(measures_[id]);
            series.conflicts = conflicts_of(series.observations);
            out.push_back(std::move(series));
        }
        return out;
    }

  private:
    using Key = std::tuple<std::string, double, Comparator, double>;  // folded period, value, comparator, change

    void gather(std::size_t d) {
        if (!state_.of_a_mechanism(d)) return;
        for (const IndicatorClaim& claim : state_.reading(d).indicators) {
            const EntityId id = series_id(state_, d, claim);
            const auto [place, fresh] = series_.emplace(id, IndicatorSeries{});
            if (fresh) place->second = {id, {}, claim.unit, parties_of(state_, d), {}, {}};
            measures_[id][claim.measure].insert(state_.input.documents[d].source);
            constexpr double unknown = -std::numeric_limits<double>::infinity();
            const Key key{state_.input.words.key(claim.period), claim.value, claim.comparator,
                          claim.change_percent.value_or(unknown)};
            Observation& observation = observations_[id][key];
            if (observation.supports.empty() || claim.source < observation.source) observation.source = claim.source;
            if (observation.supports.empty() || claim.period < observation.period) observation.period = claim.period;
            observation.comparator = claim.comparator;
            observation.value = claim.value;
            observation.change_percent = claim.change_percent;
            observation.supports.push_back({DocumentIndex(d), claim.span, claim.rule, {}, 0});
        }
    }

    /// The words most sources use; of those, the fewest.
    static std::string most_used(const std::map<std::string, std::set<DocumentIndex>>& measures) {
        const auto rank = [](const auto& one) {
            return std::tuple(one.second.size(), -std::ptrdiff_t(one.first.size()));
        };
        return std::max_element(measures.begin(), measures.end(),
                                [&](const auto& a, const auto& b) { return rank(a) < rank(b); })
            ->first;
    }

    bool contradict(const Observation& a, const Observation& b) const {
        if (a.period.empty() || state_.input.words.key(a.period) != state_.input.words.key(b.period)) return false;
        if (disagree(a.comparator, a.value, b.comparator, b.value)) return true;
        return a.change_percent && b.change_percent &&
               disagree(Comparator::equal, *a.change_percent, Comparator::equal, *b.change_percent);
    }

    /// Every pair of a period, unless there are very many: then each against the best supported.
    std::vector<ObservationConflict> conflicts_of(const std::vector<Observation>& all) const {
        std::vector<ObservationConflict> out;
        std::size_t begin = 0;
        while (begin < all.size()) {
            std::size_t end = begin;
            const std::string period = state_.input.words.key(all[begin].period);
            while (end < all.size() && state_.input.words.key(all[end].period) == period) ++end;
            compare(all, begin, end, out);
            begin = end;
        }
        return out;
    }

    void compare(const std::vector<Observation>& all, std::size_t begin, std::size_t end,
                 std::vector<ObservationConflict>& out) const {
        std::size_t best = begin;
        for (std::size_t i = begin; i < end; ++i) {
            if (all[i].supports.size() > all[best].supports.size()) best = i;
        }
        const bool few = end - begin <= all_pairs_up_to;
        for (std::size_t a = few ? begin : best; a < (few ? end : best + 1); ++a) {
            for (std::size_t b = few ? a + 1 : begin; b < end; ++b) {
                if (a != b && contradict(all[a], all[b])) out.push_back({a, b});
            }
        }
    }

    const FoldState& state_;
    std::map<EntityId, IndicatorSeries> series_;
    std::map<EntityId, std::map<Key, Observation>> observations_;
    std::map<EntityId, std::map<std::string, std::set<DocumentIndex>>> measures_;  // and the sources that word it so
};

}  // namespace

bool disagree(Comparator a, double value_a, Comparator b, double value_b) {
    if (a == b && value_a == value_b) return false;
    const Range left = range_of(a, value_a), right = range_of(b, value_b);
    const double touching = 1e-9 * std::max(std::abs(value_a), std::abs(value_b));  // half-way between two is neither
    return left.high <= right.low + touching || right.high <= left.low + touching;
}

EntityId series_id(const FoldState& state, std::size_t document, const IndicatorClaim& claim) {
    Words& words = state.input.words;
    const auto parties = parties_of(state, document);
    EntityId id = "figure/";
    if (!parties.empty()) id += words.slug(join(parties, "-")) + "/";
    const std::string measured = measured_in(claim, words);
    id += measured.empty() ? unmeasured(state.reading(document), claim) : words.slug(measured, 80);
    if (!claim.unit.empty()) id += "/" + words.slug(words.key(claim.unit));
    return id;
}

std::vector<IndicatorSeries> fold_indicators(const FoldState& state) {
    return IndicatorFolder(state).fold();
}

}  // namespace rapporteur
