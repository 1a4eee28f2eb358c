#include "store/rebuild.h"

#include "store/document_walk.h"
#include "store/fold.h"

namespace rapporteur {

namespace {

using Documents = std::vector<Document>;

struct Made {
    std::vector<StoredReading> readings;
    std::vector<std::size_t> bytes;  ///< of each document's text
};

Made make(const ReadingMaker& maker, const Documents& documents) {
    Made made;
    for (const Document& document : documents) {
        made.readings.push_back(maker(document));
        made.bytes.push_back(document.text.size());
    }
    return made;
}

/// Gathers readings and puts them in batches.
class Renewal {
  public:
    Renewal(Store& store, const Watch& watch) : store_(store), watch_(watch) {}

    bool take(Made made) {
        for (StoredReading& reading : made.readings) {
            held_bytes_ += reading.json.size();
            held_.push_back(std::move(reading));
        }
        if (held_bytes_ >= batch_bytes) put();
        for (const std::size_t bytes : made.bytes) stopped_ = !watch_(bytes) || stopped_;
        return !failure_ && !stopped_;
    }

    Status put() {
        if (!failure_) failure_ = store_.renew(held_);
        held_.clear();
        held_bytes_ = 0;
        return failure_;
    }

    bool stopped() const { return stopped_; }

  private:
    static constexpr std::size_t batch_bytes = 8U << 20;

    Store& store_;
    const Watch& watch_;
    std::vector<StoredReading> held_;
    std::size_t held_bytes_ = 0;
    bool stopped_ = false;
    Status failure_;
};

bool holds(const std::optional<RecordSeal>& seal, const Stamp& stamp, const std::string& reader) {
    return seal && seal->stamp == stamp && seal->reader == reader;
}

/// The seal of the record as it stands, folded now where none was kept; empty where this reader did not make all its
/// readings.
Result<std::optional<RecordSeal>> seal_before(Store& store, const std::string& reader) {
    Result<std::optional<RecordSeal>> kept = store.record_seal();
    if (!kept) return kept.error();
    const Result<Stamp> stamp = store.stamp();
    if (!stamp) return stamp.error();
    if (holds(*kept, *stamp, reader)) return kept;
    const Result<Folded> folded = fold(store, reader);
    if (!folded || folded->stale > 0 || folded->without_reading > 0) return std::optional<RecordSeal>{};
    return std::optional(seal_of(*folded, reader));
}

RecordChange compare(const std::optional<RecordSeal>& before, const RecordSeal& after) {
    if (!holds(before, after.stamp, after.reader)) return RecordChange::incomparable;
    return *before == after ? RecordChange::none : RecordChange::changed;
}

}  // namespace

Result<RebuildReport> rebuild(Store& store, const ReadingMaker& maker, Effort effort, const Watch& watch) {
    const Result<std::optional<RecordSeal>> before = seal_before(store, maker.version);
    if (!before) return before.error();
    if (Status failed = store.begin_renewal()) return *failed;

    DocumentWalk walk(store);
    Renewal renewal(store, watch);
    InOrder<Documents, Made> work(
        effort, [&](const Documents& documents) { return make(maker, documents); },
        bytes_of_all,
        [&](Made made) { return renewal.take(std::move(made)); });
    bool open = true;
    while (open) {
        auto documents = walk.next();
        open = documents && work.put(*std::move(documents));
    }
    work.finish();

    if (walk.failure()) return *walk.failure();
    if (renewal.stopped()) {
        if (Status failed = store.abandon_renewal()) return *failed;
        return RebuildReport{.interrupted = true};
    }
    if (Status failed = renewal.put()) return *failed;
    Result<ReadingChanges> changes = store.adopt_renewal();
    if (!changes) return changes.error();

    const Result<Folded> folded = fold(store, maker.version);
    if (!folded) return folded.error();
    const RecordSeal seal = seal_of(*folded, maker.version);
    if (Status failed = store.seal_record(seal)) return *failed;
    return RebuildReport{.readings = *std::move(changes), .record = compare(*before, seal), .stamp = folded->stamp};
}

}  // namespace rapporteur
