#include "record/spelling.h"

#include <algorithm>

namespace rapporteur {
namespace {

constexpr std::size_t long_enough = 6;

std::string even(const std::string& word) {
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if (c == 'k' && i + 1 < word.size() && word[i + 1] == 'h') continue;
        for (const char letter : c == 'x' ? std::string("ks") : std::string(1, c == 'y' ? 'i' : c)) {
            if (out.empty() || out.back() != letter) out += letter;
        }
    }
    return out;
}

/// True where one letter exchanged, added or left out makes `a` of `b`.
bool one_letter(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin());
    if (left == a.end()) return b.size() != a.size();
    if (a.size() == b.size()) return std::equal(left + 1, a.end(), right + 1);
    return std::equal(left, a.end(), right + 1);
}

bool in_ideographs(std::string_view name, Words& words) {
    const auto& parts = words.of(name);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
               return part.size() == 3 && static_cast<unsigned char>(part[0]) >= 0xE3;
           });
}

}  // namespace

std::vector<std::string> shared_spelling(std::string_view name, Words& words) {
    std::vector<std::string> out;
    const bool ideographs = in_ideographs(name, words);
    for (const std::string& word : words.latin(name)) {
        if (ideographs && out.size() == 2) {
            out[1] += word;
        } else {
            out.push_back(word);
        }
    }
    for (std::string& word : out) word = even(word);
    return out;
}

bool one_letter_apart(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.size() != b.size()) return false;
    std::size_t different = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) continue;
        ++different;
        if (a[i].size() < long_enough || b[i].size() < long_enough || !one_letter(a[i], b[i])) return false;
    }
    return different == 1;
}

}  // namespace rapporteur
