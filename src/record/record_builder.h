#pragma once

#include <map>
#include <vector>

#include "reading/claims.h"
#include "record/act.h"
#include "record/document_info.h"
#include "record/record.h"

namespace rapporteur {

/// Gathers readings and acts and folds them into a Record. The order of adding makes no difference: not one byte of the
/// record's JSON depends on it. Keeps the readings until `finish`; not for use by two threads at once.
///
///     RecordBuilder builder;
///     for (...) builder.add(std::move(reading), info);
///     builder.apply(acts);
///     Record record = builder.finish();
class RecordBuilder {
  public:
    /// A document that was added before (same sha256) is known already; of its infos the one with the least path is
    /// kept.
    void add(Reading reading, DocumentInfo info);
    /// All acts of the store, Undos included.
    void apply(std::vector<Act> acts);
    /// The fold. The builder stays as it is: more can be added and folded again.
    Record finish() const;

  private:
    struct Input {
        Reading reading;
        DocumentInfo info;
    };
    /// By sha256, the readings that acts change: claims rejected (R62), claims made elsewhere (R67).
    std::map<std::string, Reading> changed_readings(const std::vector<Act>& acts,
                                                    std::vector<std::string>& notes) const;

    std::map<std::string, Input> inputs_;  ///< by sha256
    std::vector<Act> acts_;
};

}  // namespace rapporteur
