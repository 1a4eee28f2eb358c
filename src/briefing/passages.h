#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "briefing/briefing.h"
#include "views/cited.h"

namespace rapporteur {

/// Gathers the words that a briefing rests on while it is written, and numbers them at the end: document by document in
/// the order in which the briefing first needs them, within one by their place in its text. Words that touch or lie
/// close together in one line become one note.
class Passages {
  public:
    /// A passage before it has its number.
    using Key = unsigned;

    Passages(const Record& record, const WordsOf& words, const Wording& wording)
        : record_(record), words_(words), wording_(wording) {}

    /// The first words of each of at most three independent sources, the earliest first; never a copy beside its
    /// original.
    std::vector<Key> cite(const std::vector<Support>& supports);
    /// These words of that document; an empty span: the document, which states it nowhere.
    Key cite(DocumentIndex document, Span span);
    /// At most `most` columns of the words of a span, fit to be shown; empty where the document is not at hand.
    std::string words(DocumentIndex document, Span span, std::size_t most) const;

    struct Numbered {
        std::vector<BriefingSource> sources;
        std::vector<unsigned> number_of;  ///< by key
    };
    Numbered number() const;

  private:
    struct Passage {
        DocumentIndex document = no_document;
        Span span;
        ActNumber act = 0;
        Key key = 0;
    };

    Key key_of(DocumentIndex document, Span span, ActNumber act);
    std::vector<std::vector<Passage>> by_source() const;
    BriefingSource source_of(const Passage& passage) const;
    void add_notes(BriefingSource& source, std::vector<Passage> passages, Numbered& numbered, unsigned& last) const;
    bool belong_together(DocumentIndex document, Span before, Span after) const;

    const Record& record_;
    const WordsOf& words_;
    const Wording& wording_;
    std::map<std::tuple<DocumentIndex, Span, ActNumber>, Key> keys_;
    std::vector<Passage> passages_;  ///< by key
};

}  // namespace rapporteur
