#include "language/language.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "language/needs_order.h"
#include "language/program_marks.h"
#include "language/rule_loader.h"

namespace rapporteur {
namespace {

constexpr const char* built_in_types[] = {"Mention", "PartyRef", "BodyRef"};  ///< annotations that the program makes itself

/// FNV-1a over all names and contents: enough to tell one state of the data from another.
std::string fingerprint_of(const std::vector<DataFile>& files) {
    std::uint64_t hash = 0xCBF29CE484222325ull;
    const auto mix = [&](std::string_view text) {
        for (const char c : text) hash = (hash ^ std::uint8_t(c)) * 0x100000001B3ull;
        hash = (hash ^ 0xFF) * 0x100000001B3ull;
    };
    for (const DataFile& file : files) {
        mix(file.name);
        mix(file.content);
    }
    return fmt::format("{:016x}", hash);
}

}  // namespace

Result<std::unique_ptr<Language>> Language::compile(std::string code, std::vector<DataFile> files) {
    std::sort(files.begin(), files.end(), [](const DataFile& a, const DataFile& b) { return a.name < b.name; });
    std::unique_ptr<Language> language(new Language(std::move(code)));
    language->fingerprint_ = fingerprint_of(files);
    for (const DataFile& file : files) {
        if (!file.name.ends_with(".lex")) continue;
        if (auto error = language->lexicon_.load(file.name, file.content)) return *error;
    }
    RuleLoader loader(*language);
    for (const DataFile& file : files) {
        if (!file.name.ends_with(".rules")) continue;
        if (auto error = loader.load(file.name, file.content)) return *error;
    }
    language->lexicon_.finish();
    if (auto error = language->check_names(loader.classes_used(), loader.types_used())) return *error;
    language->make_marks();
    language->make_stages();
    return language;
}

Status Language::check_names(const std::vector<std::pair<Symbol, std::string>>& classes, const std::vector<std::pair<Symbol, std::string>>& types) {
    for (const auto& [cls, place] : classes) {
        if (!lexicon_.has_class(cls)) return Error{place, "", fmt::format("no lexicon has the class <{}>", symbols_.name(cls)), "check its spelling, or add `class " + symbols_.name(cls) + "` to a file of lexicon/"};
    }
    std::set<Symbol> made;
    for (const Rule& rule : rules_) made.insert(rule.type);
    for (const char* built_in : built_in_types) made.insert(symbols_.intern(built_in));
    for (const auto& [type, place] : types) {
        if (!made.contains(type)) return Error{place, "", fmt::format("no rule makes {}", symbols_.name(type)), "check its spelling, or write the rule that makes it"};
    }
    return {};
}

/// Types and what the patterns ask for come first: those get marks of their own, and the other classes after them.
void Language::make_marks() {
    for (const Rule& rule : rules_) {
        marks_.give_symbol(rule.type);
        give_need_marks(rule.program, marks_);
    }
    give_marks(patterns_, marks_);
    for (Symbol symbol = 0; symbol < symbols_.size(); ++symbol) {
        if (lexicon_.has_class(symbol)) marks_.give_symbol(symbol);
    }
    for (const char* built_in : built_in_types) marks_.give_symbol(symbols_.intern(built_in));
    marks_.finish(lexicon_);
    mark_code(patterns_, marks_);
    for (RuleId id = 1; id < rules_.size(); ++id) mark_program(rules_[id].program, patterns_, marks_);
    order_needs(rules_, marks_);
}

void Language::make_stages() {
    for (std::size_t i = 0; i < phases_.size(); ++i) {
        auto found = std::find_if(stages_.begin(), stages_.end(), [&](const Stage& stage) { return stage.name == phases_[i].stage; });
        if (found == stages_.end()) found = stages_.insert(stages_.end(), {phases_[i].stage, {}});
        found->phases.push_back(i);
    }
}

}  // namespace rapporteur
