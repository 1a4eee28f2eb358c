#include "language/rule_loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <sstream>

#include "language/trim.h"

namespace rapporteur {
namespace {

constexpr std::size_t most_written_out = 6;  ///< steps of a definition: to share a smaller one would cost more

std::size_t indent_of(std::string_view line) {
    const auto at = line.find_first_not_of(" \t");
    return at == std::string_view::npos ? 0 : at;
}

}  // namespace

Error RuleLoader::error(std::size_t line, std::string what, std::string remedy) const {
    return {file_, fmt::format("line {}", line), std::move(what), std::move(remedy)};
}

std::vector<RuleLoader::Statement> RuleLoader::statements(std::string_view content) const {
    std::vector<Statement> out;
    std::size_t number = 0, statement_indent = 0;
    while (!content.empty()) {
        const auto end = content.find('\n');
        const auto line = content.substr(0, end);
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        ++number;
        const auto text = trim(line);
        if (text.empty() || text.front() == '#') continue;
        const std::size_t indent = indent_of(line);
        if (!out.empty() && indent > statement_indent && (statement_indent > 0 || out.back().keyword == "define")) {
            out.back().rest.append("\n").append(text);
            continue;
        }
        statement_indent = indent;
        const auto space = text.find_first_of(" \t");
        out.push_back({std::string(text.substr(0, space)), space == std::string_view::npos ? "" : std::string(trim(text.substr(space))), number, indent > 0});
    }
    return out;
}

Status RuleLoader::load(const std::string& file, std::string_view content) {
    file_ = file;
    for (const Statement& s : statements(content)) {
        if (auto error = statement(s)) return error;
    }
    return finish_rule();
}

Status RuleLoader::statement(const Statement& s) {
    if (s.indented) return in_rule(s);
    if (auto error = finish_rule()) return error;
    if (s.keyword == "phase") return phase(s);
    if (s.keyword == "define") return define(s);
    if (s.keyword == "rule") return begin_rule(s);
    return error(s.line, fmt::format("`{}` is no statement", s.keyword), "known are: phase, define, rule");
}

Status RuleLoader::phase(const Statement& s) {
    std::istringstream words(s.rest);
    Phase phase;
    std::string in, option;
    words >> phase.name >> in >> phase.stage;
    if (in != "in" || phase.stage.empty()) return error(s.line, "a phase names its stage", "write `phase NAME in STAGE`");
    if (words >> option) {
        if (option != "overlapping") return error(s.line, fmt::format("`{}` is no option of a phase", option), "known is: overlapping");
        phase.overlapping = true;
    }
    language_.phases_.push_back(std::move(phase));
    return {};
}

Status RuleLoader::define(const Statement& s) {
    const auto equals = s.rest.find('=');
    if (equals == std::string::npos) return error(s.line, "a definition without `=`", "write `define NAME = pattern`");
    const std::string name(trim(std::string_view(s.rest).substr(0, equals)));
    const std::string pattern(trim(std::string_view(s.rest).substr(equals + 1)));
    if (name.empty() || name.find_first_of(" \t\n") != std::string::npos) return error(s.line, "a definition needs a name of one word", "write `define NAME = pattern`");
    std::vector<std::string> labels;
    std::vector<Symbol> classes, types;
    PatternContext context{language_.symbols_, language_.vocabulary_, definitions_, labels, classes, types};
    auto parsed = parse_pattern(pattern, context);
    if (!parsed) {
        const Error& found = parsed.error();
        return error(s.line, fmt::format("{} of the pattern: {}\n    {}", found.place, found.what, pattern), found.remedy);
    }
    const std::string place = fmt::format("{} line {}, `define {}`", file_, s.line, name);
    for (const Symbol cls : classes) classes_used_.emplace_back(cls, place);
    for (const Symbol type : types) types_used_.emplace_back(type, place);
    Definition made{pattern, nullptr, 0};
    if (labels.empty() && steps_of(**parsed) > most_written_out) {
        made.part = compile_part(**parsed, language_.patterns_);
        made.shared = *std::move(parsed);
    }
    if (!definitions_.emplace(name, std::move(made)).second) return error(s.line, fmt::format("@{} is defined already", name), "give it another name");
    return {};
}

Status RuleLoader::begin_rule(const Statement& s) {
    if (language_.phases_.empty()) return error(s.line, "a rule before any phase", "write `phase NAME in STAGE` above it");
    if (s.rest.empty() || s.rest.find_first_of(" \t\n") != std::string::npos) return error(s.line, "a rule needs a name of one word", "write `rule topic.what`");
    for (const Rule& rule : language_.rules_) {
        if (rule.name == s.rest) return error(s.line, fmt::format("the rule `{}` is there already, in {} line {}", s.rest, rule.file, rule.line), "give it another name");
    }
    Rule rule;
    rule.name = s.rest;
    rule.file = file_;
    rule.line = s.line;
    language_.rules_.push_back(std::move(rule));
    language_.phases_.back().rules.push_back(RuleId(language_.rules_.size() - 1));
    rule_open_ = true;
    has_match_ = false;
    return {};
}

Status RuleLoader::in_rule(const Statement& s) {
    if (!rule_open_) return error(s.line, fmt::format("`{}` stands outside any rule", s.keyword), "write `rule NAME` above it, without indent");
    Rule& rule = language_.rules_.back();
    if (s.keyword == "match") return match(s);
    if (s.keyword == "make") return make(s);
    if (s.keyword == "example" || s.keyword == "counter") {
        rule.examples.push_back({s.rest, s.keyword == "counter", s.line});
        return {};
    }
    if (s.keyword == "priority") {
        const auto [end, problem] = std::from_chars(s.rest.data(), s.rest.data() + s.rest.size(), rule.priority);
        if (problem != std::errc() || end != s.rest.data() + s.rest.size()) return error(s.line, fmt::format("`{}` is no whole number", s.rest), "write `priority 5`; the higher wins, 0 is usual");
        return {};
    }
    return error(s.line, fmt::format("`{}` is no part of a rule", s.keyword), "known are: example, counter, match, make, priority");
}

Status RuleLoader::match(const Statement& s) {
    if (has_match_) return error(s.line, "a second `match`", "a rule has one; write ( ... | ... ) for alternatives");
    Rule& rule = language_.rules_.back();
    std::vector<Symbol> classes, types;
    PatternContext context{language_.symbols_, language_.vocabulary_, definitions_, rule.labels, classes, types};
    auto parsed = parse_pattern(s.rest, context);
    if (!parsed) {
        const Error& found = parsed.error();
        return error(s.line, fmt::format("{} of the pattern of `{}`: {}\n    {}", found.place, rule.name, found.what, s.rest), found.remedy);
    }
    const std::string place = fmt::format("{} line {}, rule `{}`", file_, s.line, rule.name);
    for (const Symbol cls : classes) classes_used_.emplace_back(cls, place);
    for (const Symbol type : types) types_used_.emplace_back(type, place);
    rule.program = compile_pattern(**parsed, std::uint32_t(rule.labels.size()), language_.patterns_);
    has_match_ = true;
    return {};
}

Status RuleLoader::make(const Statement& s) {
    Rule& rule = language_.rules_.back();
    std::istringstream words(s.rest);
    std::string word;
    if (!(words >> word) || word[0] < 'A' || word[0] > 'Z') return error(s.line, "`make` needs a type", "write `make Type key=$label ...`; types begin with a capital");
    rule.type = language_.symbols_.intern(word);
    while (words >> word) {
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == word.size()) return error(s.line, fmt::format("`{}` is no slot", word), "write key=$label, key=$label.attribute or key=name");
        SlotRecipe slot;
        slot.key = language_.symbols_.intern(word.substr(0, equals));
        std::string source = word.substr(equals + 1);
        if (source[0] != '$') {
            slot.constant = language_.symbols_.intern(source);
            rule.slots.push_back(slot);
            continue;
        }
        source.erase(0, 1);
        const auto dot = source.find('.');
        if (dot != std::string::npos) {
            slot.attribute = language_.symbols_.intern(source.substr(dot + 1));
            source.resize(dot);
        }
        const auto label = std::find(rule.labels.begin(), rule.labels.end(), source);
        if (label == rule.labels.end()) return error(s.line, fmt::format("${} is no label of the pattern", source), has_match_ ? "label a part of the pattern: `name:<class>`" : "write `match` above `make`");
        slot.label = std::uint32_t(label - rule.labels.begin());
        rule.slots.push_back(slot);
    }
    return {};
}

Status RuleLoader::finish_rule() {
    if (!rule_open_) return {};
    rule_open_ = false;
    const Rule& rule = language_.rules_.back();
    if (!has_match_) return error(rule.line, fmt::format("the rule `{}` has no `match`", rule.name), "write what it matches, indented below it");
    if (rule.type == 0) return error(rule.line, fmt::format("the rule `{}` has no `make`", rule.name), "write what it makes, indented below it");
    return {};
}

}  // namespace rapporteur
