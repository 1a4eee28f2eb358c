#include "views/review_view.h"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <charconv>
#include <set>

#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "views/likeness.h"

namespace rapporteur {
namespace {

using Slot = std::pair<EntityId, std::string>;

std::set<Slot> slots_set(const Record& record) {
    std::set<Slot> slots;
    for (const Act& act : record.acts) {
        if (const SetSlot* const set = std::get_if<SetSlot>(&act.body)) slots.emplace(set->entity, set->slot);
    }
    return slots;
}

/// The slots of a session that an act can set (docs/record.md, R63).
bool can_be_set(std::string_view slot) {
    return slot == "date" || slot == "mode" || slot == "place" || slot == "status" || slot.starts_with("chair/");
}

std::optional<ClaimKind> claim_of(std::string_view slot) {
    if (slot.starts_with("chair/")) return ClaimKind::session_chair;
    return claim_kind_named("session." + std::string(slot));
}

/// Sets the slot to each value, or rejects each value's words where no act can set it.
std::vector<Proposal> answers_to(const Conflict& conflict, const std::vector<CitedValue>& shown) {
    std::vector<Proposal> out;
    for (std::size_t i = 0; i < conflict.values.size(); ++i) {
        if (can_be_set(conflict.slot)) out.push_back({"set", SetSlot{conflict.entity, conflict.slot, conflict.values[i].value}});
        const auto claim = claim_of(conflict.slot);
        for (const Cited& cited : shown[i].cited) {
            if (claim && !cited.sha256.empty() && !cited.span.empty()) out.push_back({"reject", RejectClaim{cited.sha256, *claim, cited.span}});
        }
    }
    return out;
}

ReviewItem item_of(const ViewSource& from, const Conflict& conflict, const Messages& say) {
    ReviewItem item;
    item.id = "conflict/" + conflict.entity + "/" + conflict.slot;
    item.kind = ReviewKind::conflict;
    item.entity = conflict.entity;
    item.title = title_of(from.record, conflict.entity, say);
    item.slot = conflict.slot;
    item.question = say("review.conflict", {item.title, conflict.slot});
    const bool people = conflict.slot.starts_with("chair/");
    for (const Held<std::string>& held : conflict.values) {
        item.values.push_back(cite(from, people ? title_of(from.record, held.value, say) : held.value, held.supports));
    }
    item.proposals = answers_to(conflict, item.values);
    return item;
}

ReviewItem item_of(const ViewSource& from, EntityKind kind, const Pair& pair, const Messages& say) {
    ReviewItem item;
    item.id = "identity/" + pair.first + "+" + pair.second;
    item.kind = ReviewKind::identity;
    item.entity = pair.first;
    item.title = title_of(from.record, pair.first, say);
    item.others.push_back({pair.second, title_of(from.record, pair.second, say)});
    item.question = say("review.identity", {item.title, item.others.front().title});
    item.proposals = {{"same", Same{kind, pair.first, pair.second}}, {"not-same", NotSame{kind, pair.first, pair.second}}};
    return item;
}

/// What was nearly read in a document; whoever has looked at it says so.
ReviewItem item_of(const ViewSource& from, DocumentIndex document, const Note& note, const Messages& say) {
    const std::string& sha256 = from.record.documents.at(document).sha256;
    ReviewItem item;
    item.id = "near-miss/" + sha256 + "/" + std::to_string(note.span.begin) + "-" + std::to_string(note.span.end);
    item.kind = ReviewKind::near_miss;
    item.slot = name_of(note.kind);
    item.question = say("review.near_miss", {std::string(message_of(note.kind))});
    const std::string words = from.words ? from.words(sha256, note.span) : "";
    item.values.push_back(cite(from, words, {Support{document, note.span, {}, {}, 0}}));
    item.proposals.push_back({"seen", RejectClaim{sha256, ClaimKind::note, note.span}});
    return item;
}

/// Of "act 7: no such body" 7; 0 where a note is about no act.
ActNumber act_of(const std::string& note) {
    constexpr std::string_view mark = "act ";
    ActNumber number = 0;
    if (note.starts_with(mark)) std::from_chars(note.data() + mark.size(), note.data() + note.size(), number);
    return number;
}

/// What was seen to be no near miss is none any more: it has been read since.
bool is_read_since(const Record& record, ActNumber number) {
    const auto act = std::ranges::find(record.acts, number, &Act::number);
    const RejectClaim* const seen = act == record.acts.end() ? nullptr : std::get_if<RejectClaim>(&act->body);
    return seen != nullptr && seen->kind == ClaimKind::note;
}

/// The act that the note is about can be taken back.
ReviewItem item_of(const std::string& note, ActNumber number) {
    ReviewItem item;
    item.id = "note/" + note;
    item.kind = ReviewKind::note;
    item.question = note;
    if (number > 0) item.proposals.push_back({"undo", Undo{number}});
    return item;
}

boost::json::value to_json(const ReviewItem& item) {
    const auto value = [](const CitedValue& one) { return to_json(one); };
    const auto other = [](const ReviewOther& one) { return Fields().put("id", one.id).put("title", one.title).take(); };
    const auto proposal = [](const Proposal& one) { return Fields().put("label", one.label).put("act", boost::json::parse(act_body_to_json(one.act))).take(); };
    Fields out;
    out.put("id", item.id).put("kind", name_of(item.kind)).text("entity", item.entity).text("title", item.title);
    out.text("slot", item.slot).put("question", item.question);
    return out.any("values", item.values, value).any("others", item.others, other).list("acts", item.proposals, proposal).take();
}

}  // namespace

std::string_view name_of(ReviewKind kind) {
    switch (kind) {
        case ReviewKind::conflict: return "conflict";
        case ReviewKind::identity: return "identity";
        case ReviewKind::near_miss: return "near-miss";
        case ReviewKind::note: break;
    }
    return "note";
}

ReviewView view_review(const ViewSource& from, const Messages& say) {
    ReviewView view;
    const std::set<Slot> answered = slots_set(from.record);
    for (const Conflict& conflict : from.record.conflicts) {
        if (!answered.contains({conflict.entity, conflict.slot})) view.items.push_back(item_of(from, conflict, say));
    }
    for (const Pair& pair : alike_bodies(from.record)) view.items.push_back(item_of(from, EntityKind::body, pair, say));
    for (const Pair& pair : alike_people(from.record)) view.items.push_back(item_of(from, EntityKind::person, pair, say));
    for (DocumentIndex d = 0; d < from.record.documents.size(); ++d) {
        for (const Note& note : from.record.documents[d].notes) {
            if (note.kind == NoteKind::session) view.items.push_back(item_of(from, d, note, say));
        }
    }
    for (const std::string& note : from.record.notes) {
        const ActNumber number = act_of(note);
        if (!is_read_since(from.record, number)) view.items.push_back(item_of(note, number));
    }
    return view;
}

boost::json::value to_json(const ReviewView& view) {
    return Fields().list("items", view.items, [](const ReviewItem& item) { return to_json(item); }).take();
}

void show(TextPage& page, const ReviewView& view) {
    const Messages& say = page.say();
    if (view.items.empty()) page.line(say("review.none"));
    for (const ReviewItem& item : view.items) {
        page.heading(item.question);
        for (const CitedValue& value : item.values) {
            page.line(say("fact.listed", {value.value, say.count("sources", value.sources)}), 2);
            for (const Cited& cited : value.cited) page.line(line_of(cited, say), 6);
        }
        if (!item.entity.empty()) page.id(item.entity, 2);
        for (const ReviewOther& other : item.others) page.id(other.id, 2);
        page.blank();
    }
}

}  // namespace rapporteur
