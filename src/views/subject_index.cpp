#include "views/subject_index.h"

#include <algorithm>
#include <cmath>

#include "record/name_likeness.h"
#include "store/search_text.h"

namespace rapporteur {
namespace {

constexpr std::size_t shortest_word = 3;   // bytes
constexpr double one_in = 60;              // a word is rare that not more than one in so many subjects have,
constexpr double few = 3;                  // or so many in all
constexpr std::size_t most_sharing = 40;   // a word that more subjects of a mechanism share tells none of them apart

}  // namespace

std::uint32_t SubjectIndex::mechanism(const std::string& parties) { return mechanisms_.emplace(parties, std::uint32_t(mechanisms_.size())).first->second; }

void SubjectIndex::name(std::uint32_t mechanism, std::string_view body) {
    for (const SearchWord& word : search_words(body, body.size())) names_[mechanism].insert(number(word.folded));
}

std::size_t SubjectIndex::add(std::uint32_t mechanism, std::string_view words) {
    Subject subject{mechanism, {}};
    for (const SearchWord& word : search_words(words, words.size())) {
        if (word.folded.size() >= shortest_word) subject.stems.push_back(number(word.folded));
    }
    subjects_.push_back(std::move(subject));
    return subjects_.size() - 1;
}

void SubjectIndex::make_ready() {
    shorten();
    count();
    for (std::uint32_t n = 0; n < subjects_.size(); ++n) {
        for (const Stem stem : subjects_[n].stems) {
            if (is_rare(stem)) postings_.push_back({subjects_[n].mechanism, stem, n});
        }
    }
    std::ranges::sort(postings_);
}

std::vector<std::size_t> SubjectIndex::near(std::size_t subject) const {
    const Subject& of = subjects_[subject];
    std::vector<std::size_t> met, out;
    for (const Stem stem : of.stems) {
        const auto sharing = std::ranges::equal_range(postings_, std::pair(of.mechanism, stem), {}, [](const Posting& one) { return std::pair(one.mechanism, one.stem); });
        if (std::size_t(sharing.size()) > most_sharing) continue;
        for (const Posting& one : sharing) met.push_back(one.subject);
    }
    std::ranges::sort(met);
    for (std::size_t n = 1; n < met.size(); ++n) {
        if (met[n] == met[n - 1] && met[n] != subject && (out.empty() || out.back() != met[n])) out.push_back(met[n]);
    }
    return out;
}

Likeness SubjectIndex::likeness(std::size_t a, std::size_t b) const {
    Likeness out;
    double common = 0, of_a = 0, of_b = 0;
    for (const Stem stem : subjects_[b].stems) of_b += weight(stem);
    for (const Stem stem : subjects_[a].stems) {
        of_a += weight(stem);
        if (!std::ranges::binary_search(subjects_[b].stems, stem)) continue;
        common += weight(stem);
        out.rare += is_rare(stem) ? 1 : 0;
    }
    const double smaller = std::min(of_a, of_b);
    out.share = smaller > 0 ? common / smaller : 0;
    return out;
}

Stem SubjectIndex::number(const std::string& word) { return words_.emplace(word, Stem(words_.size())).first->second; }

/// Puts in place of each word its shortest form, and leaves out what names the mechanism.
void SubjectIndex::shorten() {
    std::vector<std::vector<std::string>> vocabulary;
    for (const auto& [word, number] : words_) vocabulary.push_back({word});
    const NameLikeness forms(vocabulary);
    std::vector<Stem> stem_of(words_.size());
    for (const auto& [word, number] : words_) stem_of[number] = words_.at(forms.stems({word}).front());
    std::map<std::uint32_t, std::set<Stem>> names;
    for (const auto& [mechanism, words] : names_) {
        for (const Stem word : words) names[mechanism].insert(stem_of[word]);
    }
    for (Subject& subject : subjects_) {
        const std::set<Stem>& named = names[subject.mechanism];
        for (Stem& stem : subject.stems) stem = stem_of[stem];
        std::erase_if(subject.stems, [&](Stem stem) { return named.contains(stem); });
        std::ranges::sort(subject.stems);
        const auto again = std::ranges::unique(subject.stems);
        subject.stems.erase(again.begin(), again.end());
    }
}

void SubjectIndex::count() {
    subjects_with_.assign(words_.size(), 0);
    for (const Subject& subject : subjects_) {
        for (const Stem stem : subject.stems) ++subjects_with_[stem];
    }
}

bool SubjectIndex::is_rare(Stem stem) const { return subjects_with_[stem] <= std::max(few, double(subjects_.size()) / one_in); }

double SubjectIndex::weight(Stem stem) const { return std::log(1 + double(subjects_.size()) / double(subjects_with_[stem])); }

}  // namespace rapporteur
