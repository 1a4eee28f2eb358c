#include "store/fold.h"

#include "base/sha256.h"
#include "reading/reading_json.h"
#include "record/record_builder.h"
#include "record/record_json.h"

namespace rapporteur {

namespace {

constexpr std::size_t iso_day_bytes = 10;

DocumentInfo info_of(const KeptReading& kept) {
    DocumentInfo info;
    info.sha256 = kept.reading.sha256;
    info.path = kept.receipt.path;
    info.outlet = kept.receipt.metadata.outlet;
    info.title = kept.receipt.metadata.title;
    info.url = kept.receipt.metadata.url;
    info.published = parse_iso_date(kept.receipt.metadata.published.substr(0, iso_day_bytes)).value_or(Date{});
    info.sketch = kept.reading.sketch;
    return info;
}

Error not_understood(const std::string& what, const Error& why) {
    return {what, why.place, why.what, "Run: rapporteur rebuild"};
}

Status add_readings(Store& store, const std::string& reader, RecordBuilder& builder, Folded& folded) {
    std::string last;
    while (true) {
        Result<std::optional<KeptReading>> next = store.next_reading(last);
        if (!next) return next.error();
        if (!*next) return {};
        KeptReading& kept = **next;
        last = kept.reading.sha256;
        Result<Reading> reading = reading_from_json(kept.reading.json);
        if (!reading) return not_understood("the reading of document " + last, reading.error());
        if (kept.reading.reader != reader) ++folded.stale;
        builder.add(*std::move(reading), info_of(kept));
    }
}

}  // namespace

Result<std::vector<Act>> acts_of(Store& store, const std::optional<ActDraft>& further) {
    Result<std::vector<ActEntry>> entries = store.acts();
    if (!entries) return entries.error();
    if (further) entries->push_back(chain(*further, entries->empty() ? std::nullopt : std::optional(entries->back())));
    std::vector<Act> acts;
    for (const ActEntry& entry : *entries) {
        Result<ActBody> body = act_body_from_json(entry.body);
        if (!body)
            return Error{"act " + std::to_string(entry.number), body.error().place, body.error().what,
                         "Run: rapporteur check"};
        acts.push_back({entry.number, entry.author, entry.time, entry.reason, *std::move(body)});
    }
    return acts;
}

Result<Folded> fold(Store& store, const std::string& reader, const std::optional<ActDraft>& further) {
    Folded folded;
    const Result<Stamp> stamp = store.stamp();
    if (!stamp) return stamp.error();
    folded.stamp = *stamp;
    const Result<std::int64_t> unread = store.unread();
    if (!unread) return unread.error();
    folded.without_reading = *unread;

    RecordBuilder builder;
    if (Status failed = add_readings(store, reader, builder, folded)) return *failed;
    Result<std::vector<Act>> acts = acts_of(store, further);
    if (!acts) return acts.error();
    builder.apply(*std::move(acts));
    folded.record = builder.finish();
    return folded;
}

RecordSeal seal_of(const Folded& folded, const std::string& reader) {
    return {folded.stamp, reader, sha256_hex(record_to_json(folded.record))};
}

}  // namespace rapporteur
