#include "views/later_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "reading/json_fields.h"
#include "record/scales.h"
#include "views/subject_index.h"

namespace rapporteur {
namespace {

constexpr std::size_t most = 5;               // for one commitment
constexpr double much = 0.5, some = 0.35;     // of the smaller subject's weight is shared
constexpr std::size_t many = 3;               // rare words, where no area is shared

bool meet(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::ranges::any_of(a, [&](const std::string& one) { return std::ranges::find(b, one) != b.end(); });
}

}  // namespace

/// What can be said later, and what it may be said of: each action, instrument and figure.
class LaterWords::Index {
  public:
    explicit Index(const ViewSource& from) : from_(from) {
        for (const Body& body : from.record.bodies) subjects_.name(subjects_.mechanism(fmt::to_string(fmt::join(body.parties, "\n"))), body.name);
        for (const Commitment& one : from.record.commitments) add(one);
        for (const Instrument& one : from.record.instruments) add(one);
        for (const IndicatorSeries& one : from.record.indicators) add(one);
        subjects_.make_ready();
    }

    std::vector<LaterWord> of(const Commitment& commitment) const {
        std::map<EntityId, Offer> offers;  // the likest of each
        const auto begin = actions_of_.find(commitment.id);
        if (begin == actions_of_.end()) return {};
        for (std::size_t action = begin->second; action < facts_.size() && *facts_[action].id == commitment.id; ++action) offer_for(action, offers);
        std::vector<Offer> best;
        for (const auto& [id, offer] : offers) best.push_back(offer);
        std::ranges::sort(best, [](const Offer& a, const Offer& b) { return std::tuple(b.share, a.fact) < std::tuple(a.share, b.fact); });
        if (best.size() > most) best.resize(most);
        std::ranges::sort(best, {}, [&](const Offer& one) { return std::tuple(facts_[one.fact].date.first, one.fact); });
        std::vector<LaterWord> out;
        for (const Offer& one : best) out.push_back(word(facts_[one.fact]));
        return out;
    }

  private:
    struct Fact {
        const char* kind;
        const EntityId* id;
        const ActionClaim* action;  ///< none of an instrument or a figure
        const Support* support;     ///< of a document
        DateRange date;             ///< days, both ends known
    };
    struct Offer {
        std::size_t fact = 0;
        double share = 0;
    };

    void add(const Commitment& commitment) {
        if (commitment.supports.empty()) return;
        const auto [parties, date] = where(commitment.session, commitment.supports[0]);
        if (parties == nullptr || !date) return;
        const Support& support = commitment.supports[0];
        for (const ActionClaim& action : commitment.actions) {
            if (support.document == no_document || action.span.empty() || !from_.words) continue;
            actions_of_.emplace(commitment.id, facts_.size());
            put({"commitment", &commitment.id, &action, &support, *date}, *parties, from_.words(from_.record.documents.at(support.document).sha256, action.span));
        }
    }

    void add(const Instrument& instrument) {
        if (instrument.events.empty() || instrument.events[0].supports.empty()) return;
        const Support& support = instrument.events[0].supports[0];
        const auto [parties, date] = where(instrument.session, support);
        if (parties != nullptr && date) put({"instrument", &instrument.id, nullptr, &support, *date}, *parties, instrument.title);
    }

    /// A figure is as late as the document that states it.
    void add(const IndicatorSeries& series) {
        for (const Observation& one : series.observations) {
            if (one.supports.empty() || one.supports[0].document == no_document) continue;
            const auto date = days(from_.record.documents.at(one.supports[0].document).date);
            if (date) put({"figure", &series.id, nullptr, &one.supports[0], *date}, series.parties, series.measure);
        }
    }

    void put(const Fact& fact, const std::vector<Party>& parties, std::string_view words) {
        if (fact.support->document == no_document) return;
        subjects_.add(subjects_.mechanism(fmt::to_string(fmt::join(parties, "\n"))), words);
        facts_.push_back(fact);
    }

    /// Whose mechanism a session is of, and its days, else those of the document.
    std::pair<const std::vector<Party>*, std::optional<DateRange>> where(const EntityId& id, const Support& support) const {
        const Session* const session = from_.record.session(id);
        const Body* const body = session == nullptr ? nullptr : from_.record.body(session->body);
        if (body == nullptr || body->parties.empty()) return {nullptr, {}};
        if (session->date) return {&body->parties, days(*session->date.value)};
        if (support.document == no_document) return {nullptr, {}};
        return {&body->parties, days(from_.record.documents.at(support.document).date)};
    }

    static std::optional<DateRange> days(const DateRange& date) {
        if (date.first.empty()) return {};
        return days_of(date);
    }

    void offer_for(std::size_t action, std::map<EntityId, Offer>& offers) const {
        if (facts_[action].action->areas.empty()) return;
        for (const std::size_t other : subjects_.near(action)) {
            if (!is_later(facts_[action], facts_[other])) continue;
            const Likeness like = subjects_.likeness(action, other);
            if (!is_on(facts_[action], facts_[other], like)) continue;
            Offer& known = offers[*facts_[other].id];
            if (like.share > known.share) known = {other, like.share};
        }
    }

    bool is_later(const Fact& fact, const Fact& other) const {
        const auto source = [&](const Fact& one) -> const std::string& { return from_.record.documents.at(one.support->document).source; };
        return other.date.first > fact.date.last && source(fact) != source(other);
    }

    /// Areas are known of actions alone. Instruments and figures have names, which say little beside their subject.
    static bool is_on(const Fact& fact, const Fact& other, const Likeness& like) {
        if (other.action == nullptr) return like.share >= much;
        if (meet(fact.action->areas, other.action->areas)) return like.share >= some;
        return like.rare >= many && like.share >= much;
    }

    LaterWord word(const Fact& fact) const {
        Support support = *fact.support;
        if (fact.action != nullptr) support.span = fact.action->span;
        return {fact.kind, *fact.id, cite(from_, {support}).front()};
    }

    const ViewSource& from_;
    SubjectIndex subjects_;
    std::vector<Fact> facts_;  ///< by the number of their subject
    std::map<std::string_view, std::size_t> actions_of_;  ///< the first of a commitment, the others follow
};

LaterWords::LaterWords(const ViewSource& from) : index_(std::make_unique<const Index>(from)) {}

LaterWords::~LaterWords() = default;

std::vector<LaterWord> LaterWords::of(const Commitment& commitment) const { return index_->of(commitment); }

boost::json::value to_json(const LaterWord& word) {
    boost::json::value out = to_json(word.cited);
    out.as_object()["kind"] = word.kind;
    out.as_object()["id"] = word.id;
    return out;
}

}  // namespace rapporteur
