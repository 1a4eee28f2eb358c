#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "language/cascade.h"
#include "language/language.h"
#include "reading/claims.h"
#include "reading/explained_sentence.h"
#include "reading/schema.h"
#include "text/document.h"

namespace rapporteur {

struct Draft;

/// Reads documents: a pure function of the document and the language data. Const and safe to share between threads;
/// each thread reads through a Workspace of its own, so that reading does not allocate anew for every document.
class Reader {
  public:
    /// A reader of all languages in the data files (built-in ones, and a user's). The Error points into a data file.
    static Result<Reader> make(const std::vector<DataFile>& files);

    class Workspace {
      public:
        Workspace();
        ~Workspace();
        Workspace(Workspace&&) noexcept;

      private:
        friend class Reader;
        struct State;
        std::unique_ptr<State> state_;
    };

    /// Never fails: what was not read is told in the reading's notes.
    Reading read(const Document& document, Workspace& workspace) const;
    Reading read(const Document& document) const;

    /// Sentence by sentence: terms recognised, rules fired, the best near miss. Text for people.
    std::string explain(const Document& document) const;
    /// The same for programs; empty where there is no language data for the text.
    std::vector<ExplainedSentence> explain_sentences(const Document& document) const;

    /// Sees what reading is made of: every attempt of a rule that failed, and all that was found, once the steps are done.
    struct Watcher {
        std::function<void(const Draft&, Sentence, const Attempt&)> attempt;
        std::function<void(const Draft&)> done;
    };
    /// Reads a document as one in the language `code`, which must be among `languages()`, under the eyes of a watcher.
    void watch(const Document& document, const std::string& code, const Watcher& watcher) const;

    /// Changes whenever the language data or the program's way of reading changes: readings of another version are stale.
    const std::string& version() const { return version_; }
    const Language* language(const std::string& code) const;
    std::vector<std::string> languages() const;

  private:
    struct Tongue {
        std::unique_ptr<Language> language;
        std::unique_ptr<Schema> schema;
    };

    const Tongue* tongue_of(const Document& document, std::string& code) const;

    std::map<std::string, Tongue> tongues_;
    std::string version_;
};

}  // namespace rapporteur
