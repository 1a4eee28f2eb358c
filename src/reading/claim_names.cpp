#include "reading/claim_names.h"

#include <array>
#include <cstddef>

namespace rapporteur {
namespace {

/// Names in the order of the enumerators.
template <class Enum>
constexpr std::array<std::string_view, 0> names{};
template <>
constexpr std::array<std::string_view, 8> names<BodyKind>{"heads-of-state", "heads-of-government", "commission",
                                                          "subcommission",  "working-group",       "council",
                                                          "dialogue",       "organization"};
template <>
constexpr std::array<std::string_view, 3> names<SessionKind>{"regular", "chairs", "special"};
template <>
constexpr std::array<std::string_view, 3> names<SessionStatus>{"held", "announced", "cancelled"};
template <>
constexpr std::array<std::string_view, 4> names<Mode>{"in-person", "video", "phone", "hybrid"};
template <>
constexpr std::array<std::string_view, 11> names<InstrumentKind>{
    "joint-communique", "joint-statement", "declaration", "agreement", "protocol", "minutes", "memorandum", "plan",
    "roadmap",          "contract",        "documents"};
template <>
constexpr std::array<std::string_view, 6> names<InstrumentAction>{"signed",  "witnessed", "announced",
                                                                  "adopted", "exchanged", "planned"};
template <>
constexpr std::array<std::string_view, 6> names<Strength>{"agreed", "pledged", "will", "ready", "urged", "hoped"};
template <>
constexpr std::array<std::string_view, 4> names<Comparator>{"=", ">", "<", "~"};

template <>
constexpr std::array<std::string_view, 7> names<NoteKind>{"other", "no-language", "other-language", "length", "session", "body", "day"};

template <class Enum>
std::string_view at(Enum member) {
    return names<Enum>.at(std::size_t(member));
}

}  // namespace

std::string_view name_of(BodyKind kind) {
    return at(kind);
}
std::string_view name_of(SessionKind kind) {
    return at(kind);
}
std::string_view name_of(SessionStatus status) {
    return at(status);
}
std::string_view name_of(Mode mode) {
    return at(mode);
}
std::string_view name_of(InstrumentKind kind) {
    return at(kind);
}
std::string_view name_of(InstrumentAction action) {
    return at(action);
}
std::string_view name_of(Strength strength) {
    return at(strength);
}
std::string_view name_of(Comparator comparator) {
    return at(comparator);
}

std::string_view name_of(NoteKind kind) {
    return at(kind);
}

std::string_view message_of(NoteKind kind) {
    switch (kind) {
        case NoteKind::other: break;
        case NoteKind::no_language: return "no language recognised";
        case NoteKind::other_language: return "written in a language there is no data for";
        case NoteKind::length: return "the text beyond this point was not read: it is longer than any report";
        case NoteKind::session: return "a numbered session, but not which body's, or not whether it was held";
        case NoteKind::body: return "a body, but not whose";
        case NoteKind::day: return "days whose date nobody can tell: the text has no day of publication";
    }
    return "";
}

template <class Enum>
std::optional<Enum> named(std::string_view name) {
    for (std::size_t i = 0; i < names<Enum>.size(); ++i) {
        if (names<Enum>[i] == name) return Enum(i);
    }
    return {};
}

template std::optional<BodyKind> named(std::string_view);
template std::optional<SessionKind> named(std::string_view);
template std::optional<SessionStatus> named(std::string_view);
template std::optional<Mode> named(std::string_view);
template std::optional<InstrumentKind> named(std::string_view);
template std::optional<InstrumentAction> named(std::string_view);
template std::optional<Strength> named(std::string_view);
template std::optional<Comparator> named(std::string_view);
template std::optional<NoteKind> named(std::string_view);

}  // namespace rapporteur
