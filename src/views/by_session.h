#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "record/record.h"

namespace rapporteur {

/// What the record holds of one session, in the record's order.
struct OfSession {
    std::vector<const Instrument*> instruments;
    std::vector<const Commitment*> commitments;
    std::vector<const Remark*> remarks;
};

/// The record's sessions and what came of each, found without going through all of it. The record must outlive it, unchanged.
class BySession {
  public:
    explicit BySession(const Record& record);

    const OfSession& of(const EntityId& session) const;
    const std::vector<const Session*>& of_body(const EntityId& body) const;

  private:
    std::map<std::string_view, OfSession> sessions_;
    std::map<std::string_view, std::vector<const Session*>> bodies_;
};

}  // namespace rapporteur
