#include "record/record_builder.h"

#include <utility>

#include "reading/reading_json.h"
#include "record/claims_merge.h"
#include "record/commitment_fold.h"
#include "record/conflict_fold.h"
#include "record/fold_state.h"
#include "record/indicator_fold.h"
#include "record/instrument_fold.h"
#include "record/office_fold.h"
#include "record/rejection.h"
#include "record/remark_fold.h"
#include "record/report_fold.h"
#include "record/series_fold.h"
#include "record/slot_acts.h"
#include "record/sources.h"

namespace rapporteur {
namespace {

/// What analysts rejected, by document, and the number of the act for each.
struct Rejections {
    std::vector<RejectClaim> claims;
    std::vector<ActNumber> acts;
};

std::map<std::string, Rejections> rejections_in(const std::vector<Act>& acts) {
    std::map<std::string, Rejections> out;
    for (const Act& act : acts) {
        const RejectClaim* reject = std::get_if<RejectClaim>(&act.body);
        if (!reject) continue;
        out[reject->document].claims.push_back(*reject);
        out[reject->document].acts.push_back(act.number);
    }
    return out;
}

/// A document's readings made elsewhere, in the order of the acts that took them.
struct Taken {
    std::string maker;
    Reading reading;
};

std::map<std::string, std::vector<Taken>> taken_in(const std::vector<Act>& acts, std::vector<std::string>& notes) {
    std::map<std::string, std::vector<Taken>> out;
    for (const Act& act : acts) {
        const TakeClaims* take = std::get_if<TakeClaims>(&act.body);
        if (!take) continue;
        for (const std::string& text : take->readings) {
            Result<Reading> reading = reading_from_json(text);
            if (!reading) {
                notes.push_back("act " + std::to_string(act.number) + ": " + reading.error().text());
                continue;
            }
            out[reading->source.sha256].push_back({take->maker, *std::move(reading)});
        }
    }
    return out;
}

/// Those of `rejected` that no reading of the document knows.
std::vector<std::size_t> missed_by_all(const std::vector<std::vector<std::size_t>>& missed, std::size_t rejected) {
    std::vector<std::size_t> count(rejected), out;
    for (const auto& each : missed) {
        for (const std::size_t i : each) ++count[i];
    }
    for (std::size_t i = 0; i < rejected; ++i) {
        if (count[i] == missed.size()) out.push_back(i);
    }
    return out;
}

/// A document's own reading and those taken beside it, each without what was rejected.
Reading corrected(const Reading& own, const std::vector<Taken>& taken, const std::vector<RejectClaim>& rejected,
                  std::vector<std::size_t>& missed) {
    std::vector<std::vector<std::size_t>> each_missed(taken.size() + 1);
    Reading out = without(own, rejected, each_missed.front());
    for (std::size_t i = 0; i < taken.size(); ++i) {
        out = with_claims(std::move(out), without(taken[i].reading, rejected, each_missed[i + 1]), taken[i].maker);
    }
    missed = missed_by_all(each_missed, rejected.size());
    return out;
}

/// From when to when the documents use each name (R7).
void date_names(std::vector<Body>& bodies, const std::vector<RecordDocument>& documents) {
    for (Body& body : bodies) {
        for (BodyName& name : body.names) {
            for (const Support& support : name.supports) {
                const Date date = documents[support.document].date.first;
                if (date.empty()) continue;
                if (name.first.empty() || date < name.first) name.first = date;
                if (date > name.last) name.last = date;
            }
        }
    }
}

void note_unknown_targets(const Record& record, std::vector<std::string>& notes) {
    for (const Act& act : record.acts) {
        const SetSlot* set = std::get_if<SetSlot>(&act.body);
        if (!set || set->entity.starts_with("session/")) continue;  // sessions are noted where they are set
        const bool name = set->slot == "name" && (record.body(set->entity) || record.person(set->entity));
        const bool deadline =
            set->slot == "deadline" && std::any_of(record.commitments.begin(), record.commitments.end(),
                                                   [&](const Commitment& c) { return c.id == set->entity; });
        if (name || deadline) continue;
        notes.push_back("act " + std::to_string(act.number) + ": " + set->entity + " has no slot " + set->slot +
                        " or is not in the record");
    }
}

Record fold(const FoldInput& input) {
    BodyFold bodies = fold_bodies(input);
    SessionFold sessions = fold_sessions(input, bodies);
    std::vector<RecordDocument> documents = fold_documents(input, sessions);
    PersonFold people = fold_people(input, documents);
    std::vector<std::optional<std::uint32_t>> sole;
    for (std::size_t d = 0; d < input.documents.size(); ++d) {
        sole.push_back(sole_session(*input.documents[d].reading, sessions.of[d]));
    }
    FoldState state{input,          std::move(bodies), std::move(sessions), std::move(documents), std::move(people),
                    std::move(sole)};
    Record record;
    record.acts = input.acts;
    record.offices = fold_offices(state);
    fold_chairs(state);
    set_session_slots(state);
    record.reporting = fold_reports(state);
    record.instruments = fold_instruments(state);
    record.commitments = fold_commitments(state);
    record.indicators = fold_indicators(state);
    record.history = fold_history(state);
    record.remarks = fold_remarks(state);
    date_names(state.bodies.bodies, state.documents);
    const LatestDates latest = latest_dates(state);
    for (Body& body : state.bodies.bodies) {
        (only_named(body) ? record.organizations : record.bodies).push_back(std::move(body));
    }
    record.sessions = std::move(state.sessions.sessions);
    record.people = std::move(state.people.people);
    record.documents = std::move(state.documents);
    record.gaps = find_gaps(record.sessions, record.latest());
    record.expectations = expect(record.sessions, record.history, latest);
    record.conflicts = find_conflicts(record);
    note_unknown_targets(record, input.notes);
    record.notes = input.notes;
    return record;
}

}  // namespace

void RecordBuilder::add(Reading reading, DocumentInfo info) {
    const auto place = inputs_.find(info.sha256);
    if (place == inputs_.end()) {
        const std::string sha256 = info.sha256;
        inputs_.emplace(sha256, Input{std::move(reading), std::move(info)});
    } else if (info.path < place->second.info.path) {
        place->second.info = std::move(info);
    }
}

void RecordBuilder::apply(std::vector<Act> acts) {
    acts_.insert(acts_.end(), std::make_move_iterator(acts.begin()), std::make_move_iterator(acts.end()));
}

std::map<std::string, Reading> RecordBuilder::changed_readings(const std::vector<Act>& acts,
                                                               std::vector<std::string>& notes) const {
    std::map<std::string, Rejections> rejections = rejections_in(acts);
    const std::map<std::string, std::vector<Taken>> taken = taken_in(acts, notes);
    for (const auto& [sha256, readings] : taken) rejections[sha256];
    std::map<std::string, Reading> out;
    for (const auto& [sha256, rejected] : rejections) {
        const auto input = inputs_.find(sha256);
        const auto beside = taken.find(sha256);
        std::vector<std::size_t> missed;
        if (input == inputs_.end()) {
            for (std::size_t i = 0; i < rejected.claims.size(); ++i) missed.push_back(i);
            if (beside != taken.end()) notes.push_back("claims about a document that is not here: " + sha256);
        } else {
            const std::vector<Taken> none;
            out.emplace(sha256, corrected(input->second.reading, beside == taken.end() ? none : beside->second,
                                          rejected.claims, missed));
        }
        for (std::size_t i : missed) {
            notes.push_back("act " + std::to_string(rejected.acts[i]) + ": no such claim in document " + sha256);
        }
    }
    return out;
}

Record RecordBuilder::finish() const {
    std::vector<std::string> notes;
    const std::vector<Act> acts = acts_in_force(acts_);
    const std::map<std::string, Reading> changed = changed_readings(acts, notes);
    Words words;
    FoldInput input{{}, acts, words, notes};
    std::vector<const Sketch*> sketches;
    for (const auto& [sha256, one] : inputs_) {
        const auto found = changed.find(sha256);
        input.documents.push_back({found == changed.end() ? &one.reading : &found->second, &one.info, 0});
        sketches.push_back(&one.info.sketch);
    }
    const std::vector<DocumentIndex> sources = sources_of(sketches);
    for (std::size_t d = 0; d < sources.size(); ++d) input.documents[d].source = sources[d];
    name_sources_by_originals(input.documents);
    return fold(input);
}

}  // namespace rapporteur
