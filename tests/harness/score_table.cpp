#include "score_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace rapporteur {
namespace {

constexpr std::array facts = {"document",     "person",       "office",        "body",          "session.ordinal",
                              "session.date", "session.mode", "session.place", "session.chair", "session.kind",
                              "report",       "instrument",   "indicator",     "history"};
constexpr std::array words = {"commitment", "commitment.actor", "commitment.strength", "action", "area",
                              "quote",      "milestone",        "assessment"};

double ratio(std::size_t part, std::size_t rest, double none) {
    return part + rest == 0 ? none : double(part) / double(part + rest);
}
double precision(const Count& c) {
    return ratio(c.right, c.invented, c.missed == 0 ? 1 : 0);
}
double recall(const Count& c) {
    return ratio(c.right, c.missed, 1);
}
double f1_of(const Count& c) {
    const double p = precision(c), r = recall(c);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
}

std::string row(const std::string& name, const Count& c) {
    return fmt::format("{:22} {:6.3f} {:6.3f} {:6.3f} {:5} {:5} {:5}\n", name, precision(c), recall(c), f1_of(c),
                       c.right, c.invented, c.missed);
}

}  // namespace

void ScoreTable::add(const Comparison& comparison) {
    for (const auto& [kind, count] : comparison.counts) {
        Count& sum = counts_[kind];
        sum.right += count.right;
        sum.invented += count.invented;
        sum.missed += count.missed;
    }
    ++cases_;
    bad_spans_ += comparison.bad_spans;
}

Count ScoreTable::count(const std::string& name) const {
    const auto sum_of = [&](const auto& kinds) {
        Count sum;
        for (const char* kind : kinds) {
            const Count one = count(kind);
            sum.right += one.right;
            sum.invented += one.invented;
            sum.missed += one.missed;
        }
        return sum;
    };
    if (name == "FACTS") return sum_of(facts);
    if (name == "WORDS") return sum_of(words);
    const auto found = counts_.find(name);
    return found == counts_.end() ? Count{} : found->second;
}

double ScoreTable::f1(const std::string& name) const {
    return f1_of(count(name));
}

std::string ScoreTable::text() const {
    std::string out =
        fmt::format("{:22} {:>6} {:>6} {:>6} {:>5} {:>5} {:>5}\n", "", "P", "R", "F1", "right", "inv.", "miss.");
    const auto rows = [&](const auto& kinds) {
        for (const char* kind : kinds) {
            if (counts_.contains(kind)) out += row(kind, count(kind));
        }
    };
    rows(facts);
    rows(words);
    return out + row("FACTS", count("FACTS")) + row("WORDS", count("WORDS")) +
           fmt::format("{} cases, {} bad spans\n", cases_, bad_spans_);
}

std::string ScoreTable::totals() const {
    return fmt::format("{} cases, FACTS {:.3f}, WORDS {:.3f}", cases_, f1("FACTS"), f1("WORDS"));
}

Result<std::vector<std::string>> below_floors(const ScoreTable& table, const std::string& file,
                                              std::string_view content) {
    std::vector<std::string> out;
    std::istringstream in{std::string(content)};
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream words_of(line);
        std::string name, rest;
        double least = 0;
        const auto is = [&](const char* kind) { return name == kind; };
        if (!(words_of >> name >> least) || words_of >> rest)
            return Error{file, fmt::format("line {}", number), "no name and number", "write `FACTS 0.85`"};
        if (name != "FACTS" && name != "WORDS" && std::none_of(facts.begin(), facts.end(), is) &&
            std::none_of(words.begin(), words.end(), is))
            return Error{file, fmt::format("line {}", number), fmt::format("`{}` is no kind of fact", name),
                         "write FACTS, WORDS or a kind from the table"};
        if (table.f1(name) < least)
            out.push_back(
                fmt::format("{} is {:.4f}, its floor is {} ({} line {})", name, table.f1(name), least, file, number));
    }
    return out;
}

}  // namespace rapporteur
