#include "reading/reader.h"

#include <algorithm>

#include "base/utf8.h"
#include "language/built_in.h"
#include "language/sentence.h"
#include "reading/bodies.h"
#include "reading/commitments.h"
#include "reading/date_stops.h"
#include "reading/draft.h"
#include "reading/explanation.h"
#include "reading/front.h"
#include "reading/indicators.h"
#include "reading/instruments.h"
#include "reading/near_misses.h"
#include "reading/people.h"
#include "reading/remarks.h"
#include "reading/reports.h"
#include "reading/script_of.h"
#include "reading/sessions.h"
#include "reading/sides.h"

namespace rapporteur {
namespace {

constexpr const char* reading_version = "2";
constexpr std::size_t longest_text = 1 << 20;  ///< bytes; a report is shorter, and the steps compare what they find with each other

/// What is read of a text: all of it, or as many whole characters as the limit allows.
std::string_view readable_part(std::string_view text) {
    return text.size() <= longest_text ? text : text.substr(0, utf8_boundary_before(text, longest_text));
}

void run_stage(Draft& draft, Cascade& cascade, std::string_view stage) {
    std::vector<Sentence> sentences;
    for (const SentenceInfo& s : draft.sentences) {
        if (!s.furniture) sentences.push_back({s.begin, s.end});
    }
    cascade.run(draft.lattice, stage, sentences);
}

/// "Indo-Pacific" and "South China Sea" name no side, nor does "Port of Spain" name Spain.
void hide_inner_names(Draft& draft) {
    const Schema& s = draft.schema;
    TokenIndex end = 0;
    for (TokenIndex at = 0; at < draft.lattice.tokens.size(); ++at) {
        if (draft.term_at(at, s.c_not_party, &end) != 0) {
            for (const Symbol cls : {s.c_country, s.c_demonym, s.c_organisation, s.c_capital, s.c_city}) draft.lattice.remove_terms(at, end, cls);
        }
        for (const Symbol place : {s.c_capital, s.c_city}) {
            if (draft.term_at(at, place, &end) == 0) continue;
            for (const Symbol cls : {s.c_country, s.c_demonym}) draft.lattice.remove_terms(at + 1, end, cls);
        }
    }
}

void prepare(Draft& draft, Cascade& cascade, std::string_view text) {
    draft.lattice.reset(text);
    tokenize(text, draft.language.vocabulary(), draft.lattice.tokens);
    draft.lattice.prepare(draft.language.marks());
    cascade.add_terms(draft.lattice);
    hide_inner_names(draft);
    std::vector<Sentence> sentences;
    split_sentences(draft.lattice, draft.language, sentences);
    for (const Sentence s : sentences) draft.sentences.push_back({s.begin, s.end});
    join_at_dates(draft);
}

/// The steps of docs/reading.md, in order.
void read_steps(Draft& draft, Cascade& cascade) {
    if (draft.sentences.empty()) return;
    run_stage(draft, cascade, "front");
    run_stage(draft, cascade, "mentions");
    read_front(draft, cascade);
    read_people(draft);
    read_bodies(draft);
    run_stage(draft, cascade, "relations");
    infer_sides(draft);
    read_sessions(draft);
    read_reports(draft);
    read_instruments(draft);
    read_indicators(draft);
    read_commitments(draft);
    read_remarks(draft);
    note_near_misses(draft);
}

bool is_language(const Draft& draft) {
    if (draft.schema.c_function_word == 0) return true;
    std::size_t words = 0, small = 0;
    for (TokenIndex at = 0; at < draft.lattice.tokens.size() && words < 2000; ++at) {
        if (!draft.token(at).is(token_lower)) continue;
        ++words;
        if (draft.is(at, draft.schema.c_function_word)) ++small;
    }
    return words < 20 || small * 8 >= words;
}

}  // namespace

struct Reader::Workspace::State {
    Lattice lattice;
    std::map<const Language*, std::unique_ptr<Cascade>> cascades;

    Cascade& cascade(const Language& language) {
        auto& made = cascades[&language];
        if (!made) made = std::make_unique<Cascade>(language);
        return *made;
    }
};

Reader::Workspace::Workspace() : state_(std::make_unique<State>()) {}
Reader::Workspace::~Workspace() = default;
Reader::Workspace::Workspace(Workspace&&) noexcept = default;

Result<Reader> Reader::make(const std::vector<DataFile>& files) {
    Reader reader;
    reader.version_ = reading_version;
    for (const std::string& code : languages_in(files)) {
        auto language = Language::compile(code, data_of(code, files));
        if (!language) return language.error();
        Tongue tongue;
        tongue.language = *std::move(language);
        tongue.schema = std::make_unique<Schema>(*tongue.language);
        reader.version_ += "-" + tongue.language->fingerprint();
        reader.tongues_.emplace(code, std::move(tongue));
    }
    return reader;
}

const Language* Reader::language(const std::string& code) const {
    const auto found = tongues_.find(code);
    return found == tongues_.end() ? nullptr : found->second.language.get();
}

std::vector<std::string> Reader::languages() const {
    std::vector<std::string> codes;
    for (const auto& [code, tongue] : tongues_) codes.push_back(code);
    return codes;
}

const Reader::Tongue* Reader::tongue_of(const Document& document, std::string& code) const {
    code = language_of_script(document.text);
    const auto found = tongues_.find(code);
    return found == tongues_.end() ? nullptr : &found->second;
}

Reading Reader::read(const Document& document) const {
    Workspace workspace;
    return read(document, workspace);
}

Reading Reader::read(const Document& document, Workspace& workspace) const {
    SourceInfo source{document.path, document.sha256, document.original_sha256, document.text.size(), {}};
    const Tongue* tongue = tongue_of(document, source.language);
    if (tongue == nullptr) {
        Reading reading;
        reading.source = std::move(source);
        reading.notes.push_back(note_of(reading.source.language.empty() ? NoteKind::no_language : NoteKind::other_language, {}));
        return reading;
    }
    Draft draft(document, *tongue->language, *tongue->schema, workspace.state_->lattice);
    draft.reading.source = std::move(source);
    Cascade& cascade = workspace.state_->cascade(*tongue->language);
    const std::string_view text = readable_part(document.text);
    prepare(draft, cascade, text);
    if (!is_language(draft)) {
        draft.reading.source.language.clear();
        draft.reading.notes.push_back(note_of(NoteKind::other_language, {}));
        return std::move(draft.reading);
    }
    read_steps(draft, cascade);
    if (text.size() < document.text.size()) draft.reading.notes.push_back(note_of(NoteKind::length, {std::uint32_t(text.size()), std::uint32_t(document.text.size())}));
    return std::move(draft.reading);
}

std::string Reader::explain(const Document& document) const {
    std::string code;
    const Tongue* tongue = tongue_of(document, code);
    if (tongue == nullptr) return "no language data for this text\n";
    std::unique_ptr<Explanation> explanation;
    std::string out;
    watch(document, code, {[&](const Draft& draft, Sentence sentence, const Attempt& attempt) {
                               if (!explanation) explanation = std::make_unique<Explanation>(draft);
                               explanation->attempt(sentence, attempt);
                           },
                           [&](const Draft& draft) { out = explanation ? explanation->text() : Explanation(draft).text(); }});
    return out;
}

std::vector<ExplainedSentence> Reader::explain_sentences(const Document& document) const {
    std::string code;
    std::vector<ExplainedSentence> out;
    if (tongue_of(document, code) == nullptr) return out;
    std::unique_ptr<Explanation> explanation;
    watch(document, code, {[&](const Draft& draft, Sentence sentence, const Attempt& attempt) {
                               if (!explanation) explanation = std::make_unique<Explanation>(draft);
                               explanation->attempt(sentence, attempt);
                           },
                           [&](const Draft& draft) { out = explanation ? explanation->sentences() : Explanation(draft).sentences(); }});
    return out;
}

void Reader::watch(const Document& document, const std::string& code, const Watcher& watcher) const {
    const Tongue& tongue = tongues_.at(code);
    Lattice lattice;
    Cascade cascade(*tongue.language);
    Draft draft(document, *tongue.language, *tongue.schema, lattice);
    prepare(draft, cascade, readable_part(document.text));
    if (watcher.attempt) cascade.on_attempt = [&](Sentence sentence, const Attempt& attempt) { watcher.attempt(draft, sentence, attempt); };
    read_steps(draft, cascade);
    watcher.done(draft);
}

}  // namespace rapporteur
