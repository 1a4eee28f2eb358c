#include <algorithm>
#include <boost/json.hpp>
#include <limits>

#include "oracle.h"
#include "reading/reading_json.h"
#include "record/act.h"
#include "record/record_json.h"
#include "store/claims_check.h"
#include "store/fold.h"
#include "store/memory_store.h"
#include "store/testing.h"

using namespace rapporteur;
using fuzz::require;

namespace {

constexpr const char* reader = "fuzz 1";

const Document& report() {
    static const Document made = testing::plain_document(
        "report.txt",
        "Kazakhstan, Uzbekistan hold trade talks\n\nTASHKENT, May 12 (Steppe News) -- The 5th meeting of the Kazakhstan-Uzbekistan intergovernmental commission on "
        "trade was held in Tashkent on May 12, 2021. It was co-chaired by Kazakh Deputy Prime Minister Serik Abenov. The two sides agreed to open a border market by "
        "the end of 2022. Bilateral trade reached $3.5 billion in 2020. \xE4\xB8\xAD\xE4\xBF\x84 The minutes of the meeting were signed.\n");
    return made;
}

/// The record that comes of the report with these claims taken beside what was read in it.
std::string record_with(const std::string& claims) {
    MemoryStore store;
    require(bool(store.add({{report(), testing::test_maker(reader)(report())}}, "2026-01-01T00:00:00Z")), "the report is kept");
    const ActDraft draft{"A", "2026-01-02T00:00:00Z", "", act_body_to_json(TakeClaims{"maker", {claims}})};
    require(bool(store.append(draft)), "what was taken is an act");
    const auto folded = fold(store, reader);
    require(bool(folded), "the record can be folded with it");
    return record_to_json(folded->record);
}

void check(std::string_view line) {
    auto reading = reading_from_json(line, std::numeric_limits<std::uint32_t>::max());
    if (!reading) return require(!reading.error().text().empty(), "a refusal has its reason");
    CheckedClaims checked = check_claims(line, *std::move(reading), report().text);
    for (const RefusedClaim& each : checked.refused) require(!each.claim.empty() && !each.why.empty(), "a refusal has its reason");
    checked.reading.source.sha256 = report().sha256;
    const std::string taken = reading_to_json(checked.reading);
    auto again = reading_from_json(taken, report().text.size());
    if (!again) std::fprintf(stderr, "%s\n%s\n", again.error().text().c_str(), taken.c_str());
    require(bool(again), "what is taken is a reading of the text");
    const CheckedClaims twice = check_claims(taken, *std::move(again), report().text);
    require(twice.refused.empty(), "what was taken is not refused");
    require(reading_to_json(twice.reading) == taken, "what was taken stays as it is");
    if (count_claims(checked.reading) == 0) return;
    boost::system::error_code broken;
    boost::json::parse(record_with(taken), broken);
    require(!broken, "the record is JSON");
}

}  // namespace

/// `import --format claims` of any bytes: what is no claim about the text is refused with the reason, and what is taken folds into a record.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        check(std::string_view(bytes).substr(at, end - at));
        at = end + 1;
    }
    return 0;
}
