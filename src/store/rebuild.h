#pragma once

#include "base/result.h"
#include "store/in_order.h"
#include "store/reading_maker.h"
#include "store/store.h"
#include "store/watch.h"

namespace rapporteur {

/// How the record made anew compares to the one before.
enum class RecordChange : std::uint8_t {
    none,          ///< byte for byte the same
    incomparable,  ///< readings were missing or made by another version of the reader
    changed,
};

struct RebuildReport {
    bool interrupted = false;  ///< the watch said stop: everything stands as before
    ReadingChanges readings{};
    RecordChange record{};
    Stamp stamp{};
};

/// Drops all that is derived and makes it anew from documents and acts. Until the last moment what stood there stands.
Result<RebuildReport> rebuild(Store& store, const ReadingMaker& maker, Effort effort, const Watch& watch);

}  // namespace rapporteur
