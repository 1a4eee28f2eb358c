#include "store/act_entry.h"

#include "base/sha256.h"

namespace rapporteur {

namespace {

/// Length and bytes, so that no two different lists of fields ever look alike.
void put(std::string& out, std::string_view field) {
    out += std::to_string(field.size());
    out += ':';
    out += field;
    out += ',';
}

std::string name_of(const ActEntry& entry) {
    return "act " + std::to_string(entry.number);
}

}  // namespace

std::string hash_of(const ActEntry& entry) {
    std::string bytes;
    put(bytes, entry.previous);
    put(bytes, std::to_string(entry.number));
    put(bytes, entry.time);
    put(bytes, entry.author);
    put(bytes, entry.reason);
    put(bytes, entry.body);
    return sha256_hex(bytes);
}

ActEntry chain(const ActDraft& draft, const std::optional<ActEntry>& last) {
    ActEntry entry;
    entry.number = last ? last->number + 1 : 1;
    entry.author = draft.author;
    entry.time = draft.time;
    entry.reason = draft.reason;
    entry.body = draft.body;
    entry.previous = last ? last->hash : "";
    entry.hash = hash_of(entry);
    return entry;
}

std::vector<std::string> chain_faults(const std::vector<ActEntry>& entries) {
    std::vector<std::string> faults;
    std::string previous;
    std::int64_t number = 1;
    for (const ActEntry& entry : entries) {
        if (entry.number != number)
            faults.push_back(name_of(entry) + " stands where number " + std::to_string(number) + " is due");
        if (entry.previous != previous) faults.push_back(name_of(entry) + " does not follow the act before it");
        if (entry.hash != hash_of(entry)) faults.push_back(name_of(entry) + " was changed after it was entered");
        previous = entry.hash;
        number = entry.number + 1;
    }
    return faults;
}

}  // namespace rapporteur
