#pragma once

#include <string_view>

#include "record/outcome.h"
#include "record/series.h"

namespace rapporteur {

/// The names these sets bear in JSON and in the keys of messages.
constexpr std::string_view name_of(GapKind kind) {
    switch (kind) {
        case GapKind::before_first:
            return "before-first";
        case GapKind::between:
            return "between";
        case GapKind::outcome:
            break;
    }
    return "outcome";
}

constexpr std::string_view name_of(ExpectationBasis basis) {
    return basis == ExpectationBasis::history ? "history" : "ordinals";
}

constexpr std::string_view name_of(ExpectationState state) {
    return state == ExpectationState::not_in_documents ? "not-in-documents" : "not-yet-announced";
}

constexpr std::string_view name_of(RemarkKind kind) {
    switch (kind) {
        case RemarkKind::quote:
            return "quote";
        case RemarkKind::assessment:
            return "assessment";
        case RemarkKind::milestone:
            break;
    }
    return "milestone";
}

}  // namespace rapporteur
