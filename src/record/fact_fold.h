#pragma once

#include <algorithm>
#include <map>
#include <vector>

#include "record/fold_input.h"

namespace rapporteur {

/// One document's word on a slot.
template <class T>
struct Said {
    T value{};
    Support support;
    bool concluded = false;  ///< not stated but inferred; gives way to anything stated (R22)
    bool plan = false;       ///< announced beforehand; no support for what was reported afterwards (R25)
};

/// How the values of a slot compare. The members of a `Scale<T>`:
///   bool agree(a, b)          both can be true at once
///   int exactness(a)          how much a says; the most exact of agreeing values stands for them (R21)
///   std::string text(a)       for canonical order and for Support::said
template <class T, class Scale>
class FactFold {
  public:
    FactFold(const std::vector<FoldDocument>& documents, Scale scale)
        : documents_(documents), scale_(std::move(scale)) {}

    Fact<T> fold(std::vector<Said<T>> said) const {
        keep_the_best_grounded(said);
        const std::vector<Said<T>> plans = take_plans(said);
        std::vector<Held<T>> groups = group(said);
        settle(groups);
        Fact<T> fact;
        fact.plans = group(plans);
        for (Held<T>& plan : fact.plans) tidy(plan.supports);
        decide(fact, std::move(groups));
        return fact;
    }

    /// An analyst's act has the last word; what disagrees stays as a conflict (R63).
    void set(Fact<T>& fact, T value, ActNumber act) const {
        std::vector<Held<T>> others = std::move(fact.conflicts);
        if (fact.value) others.insert(others.begin(), Held<T>{*fact.value, std::move(fact.supports)});
        fact.conflicts.clear();
        fact.supports = {Support{no_document, {}, {}, {}, act}};
        for (Held<T>& other : others) {
            if (scale_.agree(other.value, value)) {
                Held<T> held{value, std::move(fact.supports)};
                absorb(held, other);
                fact.supports = std::move(held.supports);
            } else {
                fact.conflicts.push_back(std::move(other));
            }
        }
        fact.value = std::move(value);
        tidy(fact.supports);
    }

  private:
    void keep_the_best_grounded(std::vector<Said<T>>& said) const {
        std::vector<Said<T>> firm;
        std::copy_if(said.begin(), said.end(), std::back_inserter(firm), [](const Said<T>& s) { return !s.concluded; });
        if (firm.empty()) return;
        const std::vector<Held<T>> stated = group(firm);
        const auto stands = [&](const Said<T>& s) {
            return !s.concluded || std::any_of(stated.begin(), stated.end(),
                                               [&](const Held<T>& held) { return scale_.agree(s.value, held.value); });
        };
        said.erase(std::partition(said.begin(), said.end(), stands), said.end());
    }

    static std::vector<Said<T>> take_plans(std::vector<Said<T>>& said) {
        const auto reported = [](const Said<T>& s) { return !s.plan; };
        if (std::none_of(said.begin(), said.end(), reported)) return {};
        const auto split = std::stable_partition(said.begin(), said.end(), reported);
        std::vector<Said<T>> plans(std::make_move_iterator(split), std::make_move_iterator(said.end()));
        said.erase(split, said.end());
        return plans;
    }

    /// Equal values together, the most exact first, then by text.
    std::vector<Held<T>> group(const std::vector<Said<T>>& said) const {
        std::map<std::pair<int, std::string>, Held<T>> groups;
        for (const Said<T>& one : said) {
            Held<T>& held = groups[{-scale_.exactness(one.value), scale_.text(one.value)}];
            held.value = one.value;
            held.supports.push_back(one.support);
        }
        std::vector<Held<T>> out;
        for (auto& [key, held] : groups) out.push_back(std::move(held));
        return out;
    }

    void absorb(Held<T>& into, const Held<T>& other) const {
        const std::string said = scale_.text(other.value);
        const bool same = said == scale_.text(into.value);
        for (Support support : other.supports) {
            if (!same && support.said.empty()) support.said = said;
            into.supports.push_back(std::move(support));
        }
    }

    /// Less exact values support every more exact one they agree with.
    void settle(std::vector<Held<T>>& groups) const {
        std::vector<Held<T>> kept;
        for (Held<T>& held : groups) {
            bool found = false;
            for (Held<T>& exact : kept) {
                if (!scale_.agree(exact.value, held.value)) continue;
                absorb(exact, held);
                found = true;
            }
            if (!found) kept.push_back(std::move(held));
        }
        groups = std::move(kept);
    }

    void decide(Fact<T>& fact, std::vector<Held<T>> groups) const {
        std::vector<std::pair<std::size_t, Held<T>>> ranked;
        for (Held<T>& held : groups) {
            tidy(held.supports);
            const std::size_t sources = count_sources(documents_, held.supports);
            ranked.emplace_back(sources, std::move(held));
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        std::size_t next = 0;
        if (ranked.size() == 1 || (ranked.size() > 1 && ranked[0].first > ranked[1].first)) {
            fact.value = std::move(ranked[0].second.value);
            fact.supports = std::move(ranked[0].second.supports);
            next = 1;
        }
        for (; next < ranked.size(); ++next) fact.conflicts.push_back(std::move(ranked[next].second));
    }

    const std::vector<FoldDocument>& documents_;
    Scale scale_;
};

/// Values that agree only when equal.
template <class T, class Text>
struct PlainScale {
    Text to_text;

    bool agree(const T& a, const T& b) const { return a == b; }
    int exactness(const T&) const { return 0; }
    std::string text(const T& value) const { return to_text(value); }
};

}  // namespace rapporteur
