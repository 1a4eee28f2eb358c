#include "language/cascade.h"
#include "language/language.h"
#include "language/sentence.h"
#include "oracle.h"

using namespace rapporteur;
using fuzz::require;

namespace {

constexpr const char* lexicon =
    "class country\nChina\tparty=CN\nRussia\tparty=RU\nclass head\nsession | plenary session\tkind=regular\nclass "
    "stop\n.\n"
    "class verb\ncolumns base past\nhold / held\n";
constexpr const char* text =
    "The 29th plenary session of China-Russia was held. U.S. China held 3 sessions\n\nRussia, Russia and China hold a "
    "session on Monday";

void run(const Language& language) {
    Lattice lattice;
    lattice.reset(text);
    tokenize(text, language.vocabulary(), lattice.tokens);
    lattice.prepare(language.marks());
    Cascade cascade(language);
    cascade.add_terms(lattice);
    std::vector<Sentence> sentences;
    split_sentences(lattice, language, sentences);
    for (const Phase& phase : language.phases()) {
        for (const Sentence sentence : sentences) cascade.run(lattice, phase.stage, sentence);
    }
    for (AnnotationId id = 1; id < lattice.annotation_count(); ++id) {
        const Annotation& a = lattice.annotation(id);
        require(a.begin < a.end && a.end <= lattice.tokens.size(), "an annotation covers words of the text");
        for (std::uint32_t i = 0; i < a.slot_count; ++i) {
            const SlotValue& value = lattice.slots()[a.first_slot + i].value;
            require(value.begin <= value.end && value.end <= lattice.tokens.size(), "a slot covers words of the text");
        }
    }
}

}  // namespace

/// Any bytes as a rule file are refused with a place, or are rules that can be run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto language =
        Language::compile("xx", {{"xx/lexicon/a.lex", lexicon}, {"xx/rules/a.rules", fuzz::bytes_of(data, size)}});
    if (language) {
        run(**language);
    } else {
        const std::string message = language.error().text();
        require(message.find("xx/rules/a.rules") != std::string::npos && message.find("line ") != std::string::npos,
                "an error names the file and the line");
        require(!language.error().what.empty(), "an error says what is wrong");
    }
    return 0;
}
