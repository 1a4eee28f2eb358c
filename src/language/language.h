#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/lexicon.h"
#include "language/rule.h"
#include "language/symbols.h"
#include "language/vocabulary.h"

namespace rapporteur {

/// A file of language data: `name` as "en/lexicon/countries.lex", for messages and for its kind.
struct DataFile {
    std::string name;
    std::string content;
};

/// All that is known of one human language: its terms and its rules, compiled. Made once from data files, const
/// afterwards and shared freely between threads.
class Language {
  public:
    /// Compiles the files (any order; they are taken in order of their names). The Error points at file, line and column.
    static Result<std::unique_ptr<Language>> compile(std::string code, std::vector<DataFile> files);

    const std::string& code() const { return code_; }
    const SymbolTable& symbols() const { return symbols_; }
    const Vocabulary& vocabulary() const { return vocabulary_; }
    const Lexicon& lexicon() const { return lexicon_; }
    const Rule& rule(RuleId id) const { return rules_[id]; }
    std::size_t rule_count() const { return rules_.size(); }
    const std::vector<Phase>& phases() const { return phases_; }
    const std::vector<Stage>& stages() const { return stages_; }
    const Code& patterns() const { return patterns_; }
    const MarkTable& marks() const { return marks_; }
    /// Changes whenever the data changes: readings made with other data are stale.
    const std::string& fingerprint() const { return fingerprint_; }

  private:
    friend class RuleLoader;
    explicit Language(std::string code) : code_(std::move(code)) {}
    Status check_names(const std::vector<std::pair<Symbol, std::string>>& classes, const std::vector<std::pair<Symbol, std::string>>& types);
    void make_marks();
    void make_stages();

    std::string code_;
    SymbolTable symbols_;
    Vocabulary vocabulary_;
    Lexicon lexicon_{symbols_, vocabulary_};
    std::vector<Rule> rules_ = std::vector<Rule>(1);  // 0 = "made by the program"
    Code patterns_;
    std::vector<Phase> phases_;
    std::vector<Stage> stages_;
    MarkTable marks_;
    std::string fingerprint_;
};

}  // namespace rapporteur
