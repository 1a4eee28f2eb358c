#include "record/slot_acts.h"

#include "reading/claim_names.h"
#include "record/fact_fold.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

SessionPlace place_of(const std::string& text) {
    const auto comma = text.rfind(", ");
    const bool country = comma != std::string::npos && text.size() == comma + 4;
    if (!country) return {text, {}};
    return {text.substr(0, comma), text.substr(comma + 2)};
}

/// Sets one slot of one session; false where the slot or the value is none.
class SlotSetter {
  public:
    SlotSetter(FoldState& state, Session& session, ActNumber act) : state_(state), session_(session), act_(act) {}

    bool set(const std::string& slot, const std::string& value) {
        if (slot == "date") return set(session_.date, parse_iso_range(value), DateScale{});
        if (slot == "mode") return set(session_.mode, named<Mode>(value), ModeScale{});
        if (slot == "status") return set(session_.status, named<SessionStatus>(value), StatusScale{});
        if (slot == "place")
            return set(session_.place, std::optional(place_of(value)), PlaceScale{&state_.input.words});
        if (slot.starts_with("chair/")) return set_chair(slot.substr(6), value);
        return false;
    }

  private:
    template <class T, class Scale>
    bool set(Fact<T>& fact, std::optional<T> value, Scale scale) {
        if (value) FactFold<T, Scale>(state_.input.documents, scale).set(fact, std::move(*value), act_);
        return value.has_value();
    }

    bool set_chair(const Party& party, const std::string& person) {
        const auto found = state_.people.by_id.find(person);
        if (found == state_.people.by_id.end()) return false;
        auto chair = std::find_if(session_.chairs.begin(), session_.chairs.end(),
                                  [&](const SessionChair& known) { return known.party == party; });
        if (chair == session_.chairs.end()) chair = session_.chairs.insert(chair, SessionChair{party, {}});
        return set(chair->person, std::optional(state_.people.people[found->second].id), IdScale{});
    }

    FoldState& state_;
    Session& session_;
    ActNumber act_;
};

}  // namespace

void set_session_slots(FoldState& state) {
    each_act<SetSlot>(state.input, [&](const SetSlot& act, ActNumber number) {
        if (!act.entity.starts_with("session/")) return;
        const EntityId id = with_body_id(act.entity, state.bodies.bodies, state.bodies.by_id);
        const auto found = state.sessions.by_id.find(id);
        const std::string who = "act " + std::to_string(number) + ": ";
        if (found == state.sessions.by_id.end()) {
            state.input.notes.push_back(who + act.entity + " is not in the record");
        } else if (!SlotSetter(state, state.sessions.sessions[found->second], number).set(act.slot, act.value)) {
            state.input.notes.push_back(who + "a session's " + act.slot + " cannot be " + act.value);
        }
    });
}

}  // namespace rapporteur
