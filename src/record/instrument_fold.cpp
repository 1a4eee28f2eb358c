#include "record/instrument_fold.h"

#include <map>
#include <set>

#include "reading/claim_names.h"
#include "record/fact_fold.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

using Title = std::set<std::string>;  // folded words

/// One document's word on an instrument.
struct Told {
    DocumentIndex document{};
    const InstrumentClaim* claim = nullptr;
};

/// Instruments of one kind of one session (or, without a session, of one source) may be one.
struct Shelf {
    EntityId session;
    bool stated = false;  // a document states the session itself
    std::string anchor;
    InstrumentKind kind{};
    std::map<Title, std::vector<Told>> titles;
};

/// A session has one joint communique and one set of minutes; and of papers whose kind is not told nothing tells two
/// apart (R31).
bool one_of_its_kind(const Shelf& shelf) {
    if (shelf.kind == InstrumentKind::documents) return true;
    const bool one = shelf.kind == InstrumentKind::joint_communique || shelf.kind == InstrumentKind::minutes;
    return one && !shelf.session.empty();
}

bool part_of(const Title& part, const Title& whole) {
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

/// The instrument and the words of the act, where they stand near each other.
Span words_of(const InstrumentClaim& claim) {
    constexpr std::uint32_t near = 400;  // bytes
    if (claim.action_span.empty() || claim.span.empty()) return claim.span.empty() ? claim.action_span : claim.span;
    const Span both = cover(claim.span, claim.action_span);
    return both.size() <= near ? both : claim.span;
}

/// True where one document tells of two sets of minutes: of this session, and of the committees' that reported to it.
bool tells_of_two(const Shelf& shelf) {
    if (shelf.kind != InstrumentKind::minutes) return false;
    std::map<DocumentIndex, std::vector<const Title*>> by_document;
    for (const auto& [title, told] : shelf.titles) {
        for (const Told& one : told) by_document[one.document].push_back(&title);
    }
    for (const auto& [document, titles] : by_document) {
        for (const Title* a : titles) {
            for (const Title* b : titles) {
                if (!part_of(*a, *b) && !part_of(*b, *a)) return true;
            }
        }
    }
    return false;
}

/// Which titles mean one instrument: a title belongs to the only fuller one that has all its words (R31).
std::vector<std::vector<Title>> sorted_out(const Shelf& shelf) {
    std::vector<Title> titles;
    for (const auto& [title, told] : shelf.titles) titles.push_back(title);
    if (one_of_its_kind(shelf) && !tells_of_two(shelf)) return {titles};
    std::stable_sort(titles.begin(), titles.end(), [](const Title& a, const Title& b) { return a.size() > b.size(); });
    std::vector<std::vector<Title>> groups;
    for (const Title& title : titles) {
        std::vector<Title>* only = nullptr;
        std::size_t fits = 0;
        for (auto& group : groups) {
            if (!part_of(title, group[0])) continue;
            ++fits;
            only = &group;
        }
        if (fits == 1) {
            only->push_back(title);
        } else {
            groups.push_back({title});
        }
    }
    return groups;
}

class InstrumentFolder {
  public:
    explicit InstrumentFolder(const FoldState& state) : state_(state) {}

    std::vector<Instrument> fold() {
        for (std::size_t d = 0; d < state_.input.documents.size(); ++d) shelve(d);
        std::map<EntityId, Instrument> out;
        for (auto& [key, shelf] : shelves_) {
            for (const auto& titles : sorted_out(shelf)) {
                Instrument instrument = make(shelf, titles);
                out.emplace(instrument.id, std::move(instrument));
            }
        }
        std::vector<Instrument> sorted;
        for (auto& [id, instrument] : out) sorted.push_back(std::move(instrument));
        return sorted;
    }

  private:
    void shelve(std::size_t d) {
        if (!state_.of_a_mechanism(d)) return;
        for (const InstrumentClaim& claim : state_.reading(d).instruments) {
            const EntityId session = state_.session_id(d, claim.session);
            const std::string anchor = state_.anchor(d, session);
            Shelf& shelf = shelves_[{anchor, claim.kind}];
            shelf.session = session;
            shelf.anchor = anchor;
            shelf.kind = claim.kind;
            shelf.stated = shelf.stated || claim.session;
            const auto& words = state_.input.words.of(claim.title);
            shelf.titles[Title(words.begin(), words.end())].push_back({DocumentIndex(d), &claim});
        }
    }

    Instrument make(const Shelf& shelf, const std::vector<Title>& titles) const {
        Instrument out;
        out.session = shelf.session;
        out.session_concluded = !shelf.stated && !shelf.session.empty();
        out.kind = shelf.kind;
        std::map<InstrumentAction, std::vector<Support>> events;
        for (const Title& title : titles) {
            for (const Told& told : shelf.titles.at(title)) {
                const InstrumentClaim& claim = *told.claim;
                if (std::pair(claim.title.size(), out.title) > std::pair(out.title.size(), claim.title))
                    out.title = claim.title;
                events[claim.action].push_back({told.document, words_of(claim), claim.rule, {}, 0});
            }
        }
        if (shelf.kind == InstrumentKind::documents) out.count = count_of(shelf, titles);
        for (auto& [action, supports] : events) {
            tidy(supports);
            out.events.push_back({action, std::move(supports)});
        }
        out.id = "instrument/" + shelf.anchor + "/" + std::string(name_of(shelf.kind));
        if (!one_of_its_kind(shelf) || tells_of_two(shelf))
            out.id += "/" + state_.input.words.slug(state_.input.words.key(out.title));
        return out;
    }

    /// How many papers each source tells of; one that tells of two numbers speaks of two lots, and is left out (R35).
    Fact<int> count_of(const Shelf& shelf, const std::vector<Title>& titles) const {
        std::map<DocumentIndex, std::map<int, std::vector<Said<int>>>> by_source;
        for (const Title& title : titles) {
            for (const Told& told : shelf.titles.at(title)) {
                if (!told.claim->count) continue;
                const int count = *told.claim->count;
                const Support support{told.document, told.claim->span, told.claim->rule, {}, 0};
                by_source[state_.input.documents[told.document].source][count].push_back(
                    {count, support, false, false});
            }
        }
        std::vector<Said<int>> all;
        for (auto& [source, counts] : by_source) {
            if (counts.size() == 1) all.insert(all.end(), counts.begin()->second.begin(), counts.begin()->second.end());
        }
        return FactFold<int, NumberScale>(state_.input.documents, NumberScale{}).fold(std::move(all));
    }

    const FoldState& state_;
    std::map<std::pair<std::string, InstrumentKind>, Shelf> shelves_;
};

}  // namespace

std::vector<Instrument> fold_instruments(const FoldState& state) {
    return InstrumentFolder(state).fold();
}

}  // namespace rapporteur
