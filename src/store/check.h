#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "store/in_order.h"
#include "store/reading_maker.h"
#include "store/store.h"
#include "store/watch.h"

namespace rapporteur {

/// What `check` went through and found.
struct CheckReport {
    bool interrupted = false;  ///< the watch said stop: what follows was not looked at
    Stamp stamp;
    std::int64_t fault_count = 0;
    std::vector<Fault> faults;     ///< the first thousand
    std::int64_t stale = 0;        ///< readings of another reader's version: sound, and due for a rebuild
    std::int64_t unread = 0;       ///< documents without a reading: due for a rebuild
    bool record_compared = false;  ///< false where no seal stands for what the store holds now

    bool sound() const { return fault_count == 0; }
    void add(Fault fault);
};

/// Verifies all that the store promises: the medium, the hash of every document and original, that every reading is of
/// its document, states spans inside its text only, and comes out the same when made anew, the chain of acts, and that
/// the record folded anew is the one that was sealed. Changes nothing.
Result<CheckReport> check(Store& store, const ReadingMaker& maker, Effort effort, const Watch& watch);

}  // namespace rapporteur
