#include "language/language.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "language/rule_loader.h"

namespace rapporteur {
namespace {

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
    for (Phase& phase : language->phases_) language->index(phase);
    return language;
}

Status Language::check_names(const std::vector<std::pair<Symbol, std::string>>& classes, const std::vector<std::pair<Symbol, std::string>>& types) {
    for (const auto& [cls, place] : classes) {
        if (!lexicon_.has_class(cls)) return Error{place, "", fmt::format("no lexicon has the class <{}>", symbols_.name(cls)), "check its spelling, or add `class " + symbols_.name(cls) + "` to a file of lexicon/"};
    }
    std::set<Symbol> made;
    for (const Rule& rule : rules_) made.insert(rule.type);
    for (const char* built_in : {"Mention", "PartyRef", "BodyRef"}) made.insert(symbols_.intern(built_in));
    for (const auto& [type, place] : types) {
        if (!made.contains(type)) return Error{place, "", fmt::format("no rule makes {}", symbols_.name(type)), "check its spelling, or write the rule that makes it"};
    }
    return {};
}

void Language::index(Phase& phase) {
    phase.by_word.resize(vocabulary_.size());
    phase.by_symbol.resize(symbols_.size());
    for (const RuleId id : phase.rules) {
        const FirstSet& first = rules_[id].program.first;
        if (first.anything) {
            phase.anywhere.push_back(id);
            continue;
        }
        for (const WordId word : first.words) phase.by_word[word].push_back(id);
        for (const Symbol symbol : first.symbols) phase.by_symbol[symbol].push_back(id);
        for (const TokenTest& test : first.tokens) phase.by_token.push_back({test, id});
    }
}

}  // namespace rapporteur
