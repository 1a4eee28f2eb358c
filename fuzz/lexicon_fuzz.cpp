#include "language/cascade.h"
#include "language/language.h"
#include "language/lexicon_check.h"
#include "oracle.h"

using namespace rapporteur;
using fuzz::require;

namespace {

/// Every term of a lexicon is found in a text that holds nothing else.
void find_terms(const Language& language) {
    for (EntryId id = 1; id < language.lexicon().size(); ++id) {
        const Entry& entry = language.lexicon().entry(id);
        Lattice lattice;
        lattice.reset(entry.term);
        tokenize(entry.term, language.vocabulary(), lattice.tokens);
        lattice.prepare(language.marks());
        Cascade(language).add_terms(lattice);
        bool found = false;
        for (std::uint32_t e = lattice.first_edge(0); e != 0; e = lattice.edge(e).next)
            found |= lattice.edge(e).reference == id && lattice.edge(e).end == lattice.tokens.size();
        require(found || entry.exact_case, "a term is found where it stands");
    }
}

}  // namespace

/// Any bytes as a lexicon are refused with a line, or are terms that are found.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const DataFile file{"xx/lexicon/a.lex", fuzz::bytes_of(data, size)};
    auto language = Language::compile("xx", {file});
    if (language) {
        find_terms(**language);
        check_lexicon(file, known_attributes(**language, {file}));
        const std::string sorted = sorted_lexicon(file.content);
        require(sorted_lexicon(sorted) == sorted, "what is in order stays so");
        require(bool(Language::compile("xx", {{file.name, sorted}})), "a file in order is as good as before");
    } else {
        const std::string message = language.error().text();
        require(message.find("xx/lexicon/a.lex, line ") != std::string::npos, "an error names the file and the line");
        require(!language.error().what.empty(), "an error says what is wrong");
    }
    return 0;
}
