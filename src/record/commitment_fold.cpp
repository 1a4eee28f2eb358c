#include "record/commitment_fold.h"

#include <boost/json/serialize.hpp>
#include <charconv>
#include <map>
#include <tuple>

#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "record/fact_fold.h"
#include "record/indicator_fold.h"

namespace rapporteur {
namespace {

/// What two copies of a text tell alike of a commitment (R33).
using CopyKey =
    std::tuple<DocumentIndex, EntityId, Party, EntityId, Strength, std::vector<std::vector<std::string>>, std::size_t>;

constexpr std::string_view percent = "percent";  // a change, no level

/// "2 x ..." says twice a figure; nothing where the derivation does not begin with a factor.
std::optional<double> factor_of(const std::string& derivation) {
    double factor = 0;
    const char* const end = derivation.data() + derivation.size();
    const auto [rest, problem] = std::from_chars(derivation.data(), end, factor);
    const std::string_view sign(rest, std::size_t(end - rest));
    if (problem != std::errc() || !sign.starts_with(" x")) return {};
    return factor;
}

std::string number_text(double value) {
    return boost::json::serialize(json_number(value));
}

class CommitmentFolder {
  public:
    explicit CommitmentFolder(const FoldState& state) : state_(state) {}

    std::vector<Commitment> fold() {
        for (std::size_t d = 0; d < state_.input.documents.size(); ++d) gather(d);
        std::map<EntityId, Commitment> sorted;
        for (auto& [key, commitment] : commitments_) {
            tidy(commitment.supports);
            sorted.emplace(commitment.id, std::move(commitment));
        }
        set_deadlines(sorted);
        std::vector<Commitment> out;
        for (auto& [id, commitment] : sorted) out.push_back(std::move(commitment));
        return out;
    }

  private:
    void gather(std::size_t d) {
        if (!state_.of_a_mechanism(d)) return;
        std::map<CopyKey, std::size_t> times;
        for (const CommitmentClaim& claim : state_.reading(d).commitments) {
            const EntityId session = state_.session_id(d, claim.session);
            std::vector<std::vector<std::string>> areas;
            for (const ActionClaim& action : claim.actions) areas.push_back(action.areas);
            CopyKey key{state_.input.documents[d].source,
                        session,
                        claim.actor,
                        state_.person_id(d, claim.speaker),
                        claim.strength,
                        areas,
                        0};
            std::get<6>(key) = times[key]++;
            const auto [place, fresh] = commitments_.emplace(key, Commitment{});
            if (fresh) place->second = make(d, claim, session);
            place->second.supports.push_back({DocumentIndex(d), words_of(claim), claim.rule, {}, 0});
        }
    }

    static Span words_of(const CommitmentClaim& claim) {
        if (!claim.trigger.empty() || claim.actions.empty()) return claim.trigger;
        return claim.actions[0].span;
    }

    Commitment make(std::size_t d, const CommitmentClaim& claim, const EntityId& session) const {
        Commitment out;
        out.session = session;
        out.session_concluded = !claim.session && !session.empty();
        out.id = "commitment/" + state_.documents[d].sha256.substr(0, 12) + "/" + std::to_string(words_of(claim).begin);
        if (words_of(claim).empty()) out.id += "-" + short_hash(claim.actor + std::string(name_of(claim.strength)));
        out.actor = claim.actor;
        out.speaker = state_.person_id(d, claim.speaker);
        out.strength = claim.strength;
        out.actions = claim.actions;
        out.target = claim.target;
        if (out.target) complete(d, *out.target, out.target_base);
        out.deadline = claim.deadline;
        if (out.deadline) complete_year(out);
        return out;
    }

    /// "Double this figure": twice what the same document says of the same measure (R40).
    void complete(std::size_t d, Target& target, std::optional<TargetBase>& base) const {
        if (target.derivation.empty() || target.measure.empty()) return;
        const std::string measured = measured_in(target, state_.input.words);
        const IndicatorClaim* only = nullptr;
        for (const IndicatorClaim& figure : state_.reading(d).indicators) {
            const bool level = figure.unit == target.unit || (target.unit.empty() && figure.unit != percent);
            if (!level || measured_in(figure, state_.input.words) != measured) continue;
            if (only && only->value != figure.value) return;  // which figure is meant cannot be known
            only = &figure;
        }
        if (!only) return;
        base = TargetBase{series_id(state_, d, *only), only->period, only->comparator, only->value};
        if (target.unit.empty()) target.unit = only->unit;
        const auto factor = factor_of(target.derivation);
        if (target.value || !factor) return;
        target.value = *factor * only->value;
        target.comparator = only->comparator;
        target.derivation = number_text(*factor) + " x (" + std::string(name_of(only->comparator)) + " " +
                            number_text(only->value) + ")";
    }

    /// A day or month without a year is the first one on or after the session (R41).
    void complete_year(Commitment& out) const {
        Date& date = out.deadline->date.first;
        if (date.year != 0 || date.month == 0) return;
        const auto found = state_.sessions.by_id.find(out.session);
        if (found == state_.sessions.by_id.end()) return;
        const Session& session = state_.sessions.sessions[found->second];
        if (!session.date) return;
        date = next_after(session.date.value->first, date);
        out.deadline_year_from = session.id;
    }

    void set_deadlines(std::map<EntityId, Commitment>& commitments) const {
        each_act<SetSlot>(state_.input, [&](const SetSlot& act, ActNumber number) {
            const auto found = commitments.find(act.entity);
            if (found == commitments.end() || act.slot != "deadline") return;
            Deadline deadline;
            if (const auto date = parse_iso_range(act.value)) {
                deadline.date = *date;
            } else {
                deadline.words = act.value;
            }
            found->second.deadline = deadline;
            found->second.deadline_year_from.clear();
            found->second.deadline_by = number;
        });
    }

    const FoldState& state_;
    std::map<CopyKey, Commitment> commitments_;
};

}  // namespace

Date next_after(const Date& from, const Date& yearless) {
    Date date{from.year, yearless.month, yearless.day};
    const auto before = [&] {
        if (from.month == 0 || date.month != from.month) return from.month != 0 && date.month < from.month;
        return date.is_day() && from.is_day() && date.day < from.day;
    };
    if (before()) ++date.year;
    constexpr int leap_cycle = 8;  // 29 February may be that far away
    for (int i = 0; i < leap_cycle && !date.valid(); ++i) ++date.year;
    return date;
}

std::vector<Commitment> fold_commitments(const FoldState& state) {
    return CommitmentFolder(state).fold();
}

}  // namespace rapporteur
