#include "store/enter.h"

namespace rapporteur {

namespace {

/// What the fold says of act `number`: why it has no effect; empty if it has.
std::string refusal(const Record& record, ActNumber number) {
    const std::string mark = "act " + std::to_string(number) + ": ";
    for (const std::string& note : record.notes) {
        if (note.starts_with(mark)) return note.substr(mark.size());
    }
    return "";
}

/// An Undo is not of the record but of the acts: the fold has no word on one that meets nothing.
std::string refusal(const ActBody& act, const Stamp& stamp) {
    const Undo* const undo = std::get_if<Undo>(&act);
    if (undo == nullptr || undo->act <= stamp.acts) return "";
    return "there is no act " + std::to_string(undo->act);
}

}  // namespace

Result<Entered> enter_act(Store& store, const std::string& reader, const ActDraft& draft) {
    const Result<ActBody> act = act_body_from_json(draft.body);
    if (!act) return act.error();
    const Result<Stamp> stamp = store.stamp();
    if (!stamp) return stamp.error();
    if (const std::string why = refusal(*act, *stamp); !why.empty()) return Entered{{}, why, {}};
    Result<Folded> tried = fold(store, reader, draft);
    if (!tried) return tried.error();
    if (const std::string why = refusal(tried->record, tried->stamp.acts + 1); !why.empty()) return Entered{{}, why, {}};
    Result<ActEntry> entry = store.append(draft);
    if (!entry) return entry.error();
    ++tried->stamp.acts;
    return Entered{*std::move(entry), "", *std::move(tried)};
}

}  // namespace rapporteur
