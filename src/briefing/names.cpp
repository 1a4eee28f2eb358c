#include "briefing/names.h"

#include <algorithm>

#include "briefing/budget.h"
#include "reading/claim_names.h"

namespace rapporteur {
namespace {

/// The usual name, unless only others are of the briefing's language: then the one with most words behind it. A name
/// that an act has set stands before those of documents. `names` have a name, a language and supports.
template <class Names>
std::string name_among(const Names& names, const std::string& usual, ActNumber named_by, const Wording& wording) {
    const std::string_view code = code_of(wording.language());
    const std::string* best = nullptr;
    std::size_t most = 0;
    for (const auto& one : names) {
        if (!one.language.starts_with(code)) continue;
        if (one.name == usual) return shown(usual, budget::name);
        if (one.supports.size() <= most) continue;
        best = &one.name;
        most = one.supports.size();
    }
    return shown(named_by != 0 || best == nullptr ? usual : *best, budget::name);
}

}  // namespace

std::string body_name(const Body* body, const EntityId& id, const Wording& wording) {
    return body == nullptr ? shown(id, budget::name)
                           : capitalised(name_among(body->names, body->name, body->named_by, wording));
}

std::string person_name(const Person* person, const EntityId& id, const Wording& wording) {
    return person == nullptr ? shown(id, budget::name)
                             : name_among(person->names, person->name, person->named_by, wording);
}

std::string session_label(const Session& session, const Wording& wording) {
    const Messages& say = wording.say();
    const bool regular = session.kind == SessionKind::regular;
    const std::string kind(name_of(session.kind));
    if (session.ordinal) {
        return say(regular ? "session.numbered" : "session.numbered_" + kind, {std::to_string(*session.ordinal.value)});
    }
    const std::string date = session.date ? wording.range(*session.date.value) : say("session.undated");
    return say(regular ? "session.unnumbered" : "session." + kind, {date});
}

std::string session_heading(const Record& record, const Session& session, const Wording& wording) {
    return wording.list({body_name(record.body(session.body), session.body, wording), session_label(session, wording)});
}

std::string instrument_name(const Instrument& instrument, const Wording& wording) {
    return capitalised(instrument.title.empty() ? wording.say().name("instrument", name_of(instrument.kind))
                                                : shown(instrument.title, budget::name));
}

}  // namespace rapporteur
