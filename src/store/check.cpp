#include "store/check.h"

#include "store/check_document.h"
#include "store/document_walk.h"
#include "store/fold.h"

namespace rapporteur {

namespace {

struct Item {
    Document document;
    std::optional<StoredReading> reading;
};

using Items = std::vector<Item>;

struct Checked {
    std::vector<Fault> faults;
    std::vector<std::size_t> bytes;  ///< of each document's text
};

Checked check_items(const Items& items, const ReadingMaker& maker) {
    Checked checked;
    for (const Item& item : items) {
        for (Fault& fault : faults_of(item.document, item.reading, maker)) checked.faults.push_back(std::move(fault));
        checked.bytes.push_back(item.document.text.size());
    }
    return checked;
}

/// Documents and their readings, some at a time.
class ItemWalk {
  public:
    ItemWalk(Store& store, const ReadingMaker& maker, CheckReport& report)
        : store_(store), maker_(maker), report_(report), documents_(store) {}

    std::optional<Items> next() {
        std::optional<std::vector<Document>> documents = documents_.next();
        failure_ = documents_.failure();
        if (!documents) return std::nullopt;
        Items items;
        for (Document& document : *documents) {
            Result<std::optional<StoredReading>> reading = store_.reading(document.sha256);
            if (!reading) {
                failure_ = reading.error();
                return std::nullopt;
            }
            if (!*reading) ++report_.unread;
            if (*reading && (*reading)->reader != maker_.version) ++report_.stale;
            items.push_back({std::move(document), *std::move(reading)});
        }
        return items;
    }

    const Status& failure() const { return failure_; }

  private:
    Store& store_;
    const ReadingMaker& maker_;
    CheckReport& report_;
    DocumentWalk documents_;
    Status failure_;
};

Status check_documents(Store& store, const ReadingMaker& maker, Effort effort, const Watch& watch,
                       CheckReport& report) {
    ItemWalk walk(store, maker, report);
    const auto bytes_of_items = [](const Items& items) {
        std::size_t bytes = 0;
        for (const Item& item : items) bytes += item.document.text.size() + item.document.original.size();
        return bytes;
    };
    const auto take = [&](Checked checked) {
        for (Fault& fault : checked.faults) report.add(std::move(fault));
        for (const std::size_t bytes : checked.bytes) report.interrupted = !watch(bytes) || report.interrupted;
        return !report.interrupted;
    };
    InOrder<Items, Checked> work(
        effort, [&](const Items& items) { return check_items(items, maker); }, bytes_of_items, take);
    bool open = true;
    while (open) {
        std::optional<Items> items = walk.next();
        open = items && work.put(*std::move(items));
    }
    work.finish();
    return walk.failure();
}

Status check_acts(Store& store, CheckReport& report) {
    const Result<std::vector<ActEntry>> acts = store.acts();
    if (!acts) return acts.error();
    for (const std::string& fault : chain_faults(*acts)) report.add({"acts", fault});
    const Result<std::vector<Act>> understood = acts_of(store);
    if (!understood) report.add({understood.error().input, understood.error().what});
    return {};
}

Status check_record(Store& store, const ReadingMaker& maker, CheckReport& report) {
    const Result<std::optional<RecordSeal>> seal = store.record_seal();
    if (!seal) return seal.error();
    if (!*seal || (*seal)->stamp != report.stamp || (*seal)->reader != maker.version) return {};
    const Result<Folded> folded = fold(store, maker.version);
    if (!folded) return folded.error();
    report.record_compared = true;
    if (seal_of(*folded, maker.version) != **seal) report.add({"record", "the record, folded anew, is not the same"});
    return {};
}

}  // namespace

void CheckReport::add(Fault fault) {
    constexpr std::size_t most_faults = 1000;
    ++fault_count;
    if (faults.size() < most_faults) faults.push_back(std::move(fault));
}

Result<CheckReport> check(Store& store, const ReadingMaker& maker, Effort effort, const Watch& watch) {
    CheckReport report;
    const Result<Stamp> stamp = store.stamp();
    if (!stamp) return stamp.error();
    report.stamp = *stamp;
    Result<std::vector<Fault>> faults = store.verify();
    if (!faults) return faults.error();
    for (Fault& fault : *faults) report.add(std::move(fault));

    if (Status failed = check_documents(store, maker, effort, watch, report)) return *failed;
    if (Status failed = check_acts(store, report)) return *failed;
    if (report.interrupted || !report.sound()) return report;
    if (Status failed = check_record(store, maker, report)) return *failed;
    return report;
}

}  // namespace rapporteur
