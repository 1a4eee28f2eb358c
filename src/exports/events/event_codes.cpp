#include "exports/events/event_codes.h"

namespace rapporteur {
namespace {

constexpr Quad verbal = Quad::verbal_cooperation;

constexpr EventCode agree{"AGREE", "", verbal, "030", verbal};

}  // namespace

EventCode code_of_meeting(Venue venue) {
    switch (venue) {
        case Venue::at_recipient:
            return {"CONSULT", "visit", verbal, "042", verbal};
        case Venue::at_actor:
            return {"CONSULT", "", verbal, "043", verbal};
        case Venue::elsewhere:
            return {"CONSULT", "third-party", verbal, "044", verbal};
        case Venue::by_phone:
            return {"CONSULT", "phone", verbal, "041", verbal};
        case Venue::by_video:
            return {"CONSULT", "phone", verbal, "040", verbal};
        case Venue::unknown:
            break;
    }
    return {"CONSULT", "", verbal, "040", verbal};
}

EventCode code_of_announced_meeting() {
    return {"AGREE", "", verbal, "036", verbal};
}

std::optional<EventCode> code_of(InstrumentKind kind, InstrumentAction action) {
    if (kind == InstrumentKind::contract) return {};
    switch (action) {
        case InstrumentAction::signed_:
        case InstrumentAction::adopted:
            return EventCode{"SUPPORT", "", verbal, "057", verbal};
        case InstrumentAction::planned:
            return agree;
        case InstrumentAction::witnessed:
        case InstrumentAction::announced:
        case InstrumentAction::exchanged:
            break;
    }
    return {};
}

std::optional<EventCode> code_of(Strength strength) {
    switch (strength) {
        case Strength::agreed:
        case Strength::pledged:
        case Strength::will:
        case Strength::ready:
            return agree;
        case Strength::urged:
            return EventCode{"REQUEST", "", Quad::verbal_conflict, "020", verbal};
        case Strength::hoped:
            break;
    }
    return {};
}

}  // namespace rapporteur
