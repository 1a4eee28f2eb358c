#include "record/sources.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "record/clusters.h"

namespace rapporteur {
namespace {

constexpr double alike = 0.4;    // share of equal places from which two texts are copies of one
constexpr std::size_t band = 2;  // places that must be equal for two texts to be compared at all
constexpr std::uint64_t no_words = std::uint64_t{1} << 63;
constexpr std::size_t most_tried = 32;  // different texts a text is compared with in one bucket

std::uint64_t hash_of_band(const Sketch& print, std::size_t start) {
    std::uint64_t hash = 1469598103934665603ull + start;
    for (std::size_t i = start; i < start + band; ++i) hash = (hash ^ print[i]) * 1099511628211ull;
    return hash;
}

/// Compares what shares a band with the first of each group of that band, so a bucket of copies costs little.
void join_bucket(const std::vector<std::size_t>& bucket, const std::vector<const Sketch*>& prints, Clusters& out) {
    std::vector<std::size_t> firsts;
    for (std::size_t node : bucket) {
        const auto copy = std::find_if(firsts.begin(), firsts.end(), [&](std::size_t first) {
            return out.together(first, node) || likeness(*prints[first], *prints[node]) >= alike;
        });
        if (copy != firsts.end()) {
            out.join(*copy, node);
        } else if (firsts.size() < most_tried) {
            firsts.push_back(node);
        }
    }
}

/// When a document was published, as far as it or its receipt tells; unknown days last.
std::pair<bool, Date> day_of(const FoldDocument& document) {
    const DocumentClaims& claims = document.reading->document;
    Date day = document.info->published;
    if (day.empty() && claims.published) day = claims.published->value;
    if (day.empty() && claims.dateline_date) day = claims.dateline_date->value;
    return {day.empty(), day};
}

bool is_rather_the_original(const FoldDocument& a, const FoldDocument& b) {
    if (is_earlier(a, b) || is_earlier(b, a)) return is_earlier(a, b);
    return a.reading->source.bytes > b.reading->source.bytes;
}

}  // namespace

double likeness(const Sketch& a, const Sketch& b) {
    if (a.size() != b.size()) return 0;
    std::size_t equal = 0, filled = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const bool either = ((a[i] & b[i]) & no_words) == 0;
        filled += either;
        equal += either && a[i] == b[i];
    }
    return filled == 0 ? 0 : double(equal) / double(filled);
}

std::vector<DocumentIndex> sources_of(const std::vector<const Sketch*>& documents) {
    // Equal fingerprints first: every further step sees each once.
    std::map<Sketch, std::size_t> numbers;
    std::vector<const Sketch*> prints;
    std::vector<std::size_t> print_of(documents.size());
    std::size_t longest = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (documents[i]->empty()) continue;
        const auto [place, fresh] = numbers.emplace(*documents[i], prints.size());
        if (fresh) prints.push_back(&place->first);
        print_of[i] = place->second;
        longest = std::max(longest, documents[i]->size());
    }
    Clusters clusters(prints.size());
    for (std::size_t start = 0; start + band <= longest; start += band) {
        std::unordered_map<std::uint64_t, std::vector<std::size_t>> buckets;
        std::vector<std::uint64_t> order;
        for (std::size_t i = 0; i < prints.size(); ++i) {
            if (start + band > prints[i]->size()) continue;
            const std::uint64_t hash = hash_of_band(*prints[i], start);
            auto& bucket = buckets[hash];
            if (bucket.size() == 1) order.push_back(hash);
            bucket.push_back(i);
        }
        for (std::uint64_t hash : order) join_bucket(buckets[hash], prints, clusters);
    }
    std::vector<DocumentIndex> out(documents.size());
    std::unordered_map<std::size_t, DocumentIndex> first;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        out[i] = DocumentIndex(i);
        if (!documents[i]->empty()) out[i] = first.emplace(clusters.of(print_of[i]), DocumentIndex(i)).first->second;
    }
    return out;
}

bool is_earlier(const FoldDocument& a, const FoldDocument& b) {
    return day_of(a) < day_of(b);
}

void name_sources_by_originals(std::vector<FoldDocument>& documents) {
    std::vector<DocumentIndex> original(documents.size());
    for (DocumentIndex d = 0; d < documents.size(); ++d) {
        DocumentIndex& best = original[documents[d].source];
        if (documents[d].source == d) best = d;
        if (is_rather_the_original(documents[d], documents[best])) best = d;
    }
    for (FoldDocument& document : documents) document.source = original[document.source];
}

}  // namespace rapporteur
