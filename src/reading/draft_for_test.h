#pragma once

#include <stdexcept>
#include <string>

#include "language/sentence.h"
#include "reading/draft.h"

namespace rapporteur {

/// A draft of one text over small language data of a test's own: the terms are in place, the rules of the stage
/// "mentions" have run. It must stay where it was made.
class DraftForTest {
  public:
    DraftForTest(const std::string& lexicon, const std::string& rules, std::string text)
        : language_(compile(lexicon, rules)),
          schema_(*language_),
          document_{"", "", std::move(text), "", "", "", "", {}, {}},
          draft(document_, *language_, schema_, lattice_) {
        lattice_.reset(document_.text);
        tokenize(document_.text, language_->vocabulary(), lattice_.tokens);
        lattice_.prepare(language_->marks());
        Cascade cascade(*language_);
        cascade.add_terms(lattice_);
        std::vector<Sentence> sentences;
        split_sentences(lattice_, *language_, sentences);
        for (const Sentence s : sentences) {
            draft.sentences.push_back({s.begin, s.end});
            cascade.run(lattice_, "mentions", s);
        }
    }

  private:
    static std::unique_ptr<Language> compile(const std::string& lexicon, const std::string& rules) {
        auto result = Language::compile("xx", {{"xx/lexicon/a.lex", lexicon}, {"xx/rules/a.rules", rules}});
        if (!result) throw std::runtime_error(result.error().text());
        return *std::move(result);
    }

    std::unique_ptr<Language> language_;
    Schema schema_;
    Document document_;
    Lattice lattice_;

  public:
    Draft draft;
};

}  // namespace rapporteur
