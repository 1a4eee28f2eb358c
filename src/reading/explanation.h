#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "language/cascade.h"
#include "reading/draft.h"
#include "reading/explained_sentence.h"

namespace rapporteur {

/// How far a rule came before it failed: `matched "the 29th" and then wanted <session_head> at "summit"`.
std::string told(const Draft& draft, Sentence sentence, const Attempt& attempt);

/// Collects, while a document is read, what came close to being read, and tells sentence by sentence what was.
class Explanation {
  public:
    explicit Explanation(const Draft& draft) : draft_(draft) {}

    void attempt(Sentence sentence, const Attempt& attempt);
    /// Text for people: each sentence, its terms, the rules that fired with what they made, the best near miss.
    std::string text() const;
    /// The same for programs, without the terms.
    std::vector<ExplainedSentence> sentences() const;

  private:
    void terms(const SentenceInfo& sentence, std::string& out) const;
    void fired(const SentenceInfo& sentence, std::string& out) const;
    std::optional<NearestRule> nearest(const SentenceInfo& sentence) const;
    void near_miss(const SentenceInfo& sentence, std::string& out) const;

    const Draft& draft_;
    std::map<TokenIndex, Attempt> best_;  ///< by where the sentence begins
};

}  // namespace rapporteur
