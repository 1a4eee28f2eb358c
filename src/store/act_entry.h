#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rapporteur {

/// What a person enters, before it is appended.
struct ActDraft {
    std::string author;
    std::string time;    ///< ISO 8601, UTC
    std::string reason;  ///< may be empty
    std::string body;    ///< the act as canonical JSON
};

/// An act as kept: numbered from 1 without gaps, each carrying the hash of the one before, so that a change, a removal
/// or an exchange of order anywhere is found (docs/store.md, "The chain of acts").
struct ActEntry {
    std::int64_t number = 0;
    std::string author;
    std::string time;
    std::string reason;
    std::string body;
    std::string previous;  ///< hash of the act before; empty for the first
    std::string hash;

    friend bool operator==(const ActEntry&, const ActEntry&) = default;
};

/// SHA-256, lower-case hex, of everything in the entry but the hash itself.
std::string hash_of(const ActEntry& entry);
/// The entry that follows `last` (empty: the first).
ActEntry chain(const ActDraft& draft, const std::optional<ActEntry>& last);
/// What breaks the chain at each faulty act, in order; empty if it holds.
std::vector<std::string> chain_faults(const std::vector<ActEntry>& entries);

}  // namespace rapporteur
