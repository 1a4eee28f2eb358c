#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "language/language.h"
#include "language/pattern.h"

namespace rapporteur {

/// Reads rule files (format: docs/pattern-language.md) into a Language.
class RuleLoader {
  public:
    explicit RuleLoader(Language& language) : language_(language) {}

    Status load(const std::string& file, std::string_view content);

    /// Names the patterns use, each with the place of its use: to be checked when everything is loaded.
    const std::vector<std::pair<Symbol, std::string>>& classes_used() const { return classes_used_; }
    const std::vector<std::pair<Symbol, std::string>>& types_used() const { return types_used_; }

  private:
    /// A keyword line and the more deeply indented lines that continue it.
    struct Statement {
        std::string keyword;
        std::string rest;
        std::size_t line = 0;
        bool indented = false;
    };

    std::vector<Statement> statements(std::string_view content) const;
    Status statement(const Statement& s);
    Status phase(const Statement& s);
    Status define(const Statement& s);
    Status begin_rule(const Statement& s);
    Status in_rule(const Statement& s);
    Status match(const Statement& s);
    Status make(const Statement& s);
    Status finish_rule();
    Error error(std::size_t line, std::string what, std::string remedy) const;

    Language& language_;
    std::string file_;
    Definitions definitions_;
    bool rule_open_ = false;
    bool has_match_ = false;
    std::vector<std::pair<Symbol, std::string>> classes_used_;
    std::vector<std::pair<Symbol, std::string>> types_used_;
};

}  // namespace rapporteur
