#include "briefing/compose.h"

#include <algorithm>
#include <set>

#include "briefing/draft.h"
#include "briefing/names.h"

namespace rapporteur {
namespace {

void set_title(Briefing& out, const Record& record, const BriefingSubject& subject, const Wording& wording) {
    const Messages& say = wording.say();
    if (subject.session != nullptr) {
        const Session& session = *subject.session;
        out.title = body_name(record.body(session.body), session.body, wording);
        std::vector<std::string> parts{session_label(session, wording)};
        if (session.date && session.ordinal) parts.push_back(wording.range(*session.date.value));
        if (session.place) parts.push_back(wording.place(*session.place.value));
        out.subtitle = say("label", {say("brief.session"), wording.list(parts)});
        return;
    }
    const std::string since = wording.date(subject.since);
    if (subject.body == nullptr) {
        out.title = say("brief.since", {since});
        out.subtitle = say("brief.since_subtitle");
        return;
    }
    out.title = body_name(subject.body, subject.body->id, wording);
    out.subtitle = since.empty() ? say("brief.body") : say("brief.body_since", {since});
}

std::string standing(const Record& record, const BriefingScope& scope, const Wording& wording) {
    std::set<std::string_view> voices;
    for (DocumentIndex document : scope.documents) voices.insert(record.documents.at(document).source);
    const std::string latest = wording.date(record.latest());
    return wording.say()("brief.standing", {std::to_string(scope.documents.size()), std::to_string(voices.size()),
                                            latest.empty() ? wording.say()("brief.no_date") : latest});
}

/// Keys become numbers; those of one note count once.
void renumber(CitedText& text, const std::vector<unsigned>& number_of) {
    for (unsigned& note : text.notes) note = number_of.at(note);
    std::ranges::sort(text.notes);
    text.notes.erase(std::unique(text.notes.begin(), text.notes.end()), text.notes.end());
}

void renumber(std::vector<BriefingBlock>& blocks, const std::vector<unsigned>& number_of) {
    for (BriefingBlock& block : blocks) {
        if (auto* text = std::get_if<CitedText>(&block)) renumber(*text, number_of);
        auto* table = std::get_if<BriefingTable>(&block);
        if (table == nullptr) continue;
        for (auto& row : table->rows) {
            for (Lines& cell : row) {
                for (CitedText& line : cell) renumber(line, number_of);
            }
        }
    }
}

}  // namespace

bool BriefingTable::headed() const {
    return std::ranges::any_of(columns, [](const BriefingColumn& column) { return !column.head.empty(); });
}

Briefing compose_briefing(const Record& record, const WordsOf& words, const BriefingSubject& subject,
                          BriefingLanguage language) {
    const Wording wording(language);
    const BriefingScope scope = scope_of(record, subject);
    Passages passages(record, words, wording);
    BriefingDraft draft(record, scope, wording, passages);
    add_glance(draft);
    add_agreed(draft);
    add_followed(draft);
    add_figures(draft);
    add_disagreements(draft);

    Briefing out;
    out.language = language;
    set_title(out, record, subject, wording);
    out.standing = standing(record, scope, wording);
    out.sources_title = wording.say()("heading.sources");
    out.as_of = record.latest();
    out.blocks = draft.take();
    Passages::Numbered numbered = passages.number();
    renumber(out.blocks, numbered.number_of);
    out.sources = std::move(numbered.sources);
    return out;
}

}  // namespace rapporteur
