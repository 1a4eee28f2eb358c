#include "record/name_likeness.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rapporteur {
namespace {

constexpr std::size_t shortest_stem = 4;   // bytes; below, endings are not told from words
constexpr std::size_t longest_ending = 2;  // bytes

}  // namespace

NameLikeness::NameLikeness(const std::vector<std::vector<std::string>>& names) : names_(names.size()) {
    std::set<std::string> vocabulary;
    for (const auto& name : names) vocabulary.insert(name.begin(), name.end());
    for (const std::string& word : vocabulary) {  // sorted: a prefix comes before what lengthens it
        std::string stem = word;
        for (std::size_t cut = longest_ending; cut >= 1; --cut) {
            if (word.size() < shortest_stem + cut) continue;
            const auto known = stem_of_.find(word.substr(0, word.size() - cut));
            if (known == stem_of_.end()) continue;
            stem = known->second;
            break;
        }
        stem_of_.emplace(word, std::move(stem));
    }
    for (const auto& name : names) {
        for (const std::string& stem : stems(name)) ++names_with_[stem];
    }
}

const std::string& NameLikeness::stem(const std::string& word) const {
    const auto known = stem_of_.find(word);
    return known == stem_of_.end() ? word : known->second;
}

std::vector<std::string> NameLikeness::stems(const std::vector<std::string>& name) const {
    std::set<std::string> out;
    for (const std::string& word : name) out.insert(stem(word));
    return {out.begin(), out.end()};
}

double NameLikeness::weight(const std::string& stem) const {
    const auto known = names_with_.find(stem);
    const double with = known == names_with_.end() ? 1.0 : double(known->second);
    return std::log(1.0 + double(names_) / with);
}

NameLikeness::Share NameLikeness::share(const std::vector<std::string>& a, const std::vector<std::string>& b) const {
    const auto left = stems(a), right = stems(b);
    double of_a = 0, of_b = 0, common = 0;
    for (const std::string& word : left) {
        of_a += weight(word);
        if (std::binary_search(right.begin(), right.end(), word)) common += weight(word);
    }
    for (const std::string& word : right) of_b += weight(word);
    if (of_a == 0 || of_b == 0) return {};
    return {common / of_a, of_a / of_b};
}

std::string NameLikeness::rarest(const std::vector<std::string>& name) const {
    std::string best;
    for (const std::string& word : stems(name)) {
        if (best.empty() || weight(word) > weight(best)) best = word;
    }
    return best;
}

}  // namespace rapporteur
