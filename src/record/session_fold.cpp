#include "record/session_fold.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "record/act_joins.h"
#include "record/fact_fold.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

/// One way in which documents point at a session: body, kind and ordinal, or body, kind and date, or (neither known)
/// one document. Ways with the same id are one.
struct Pointer {
    std::uint32_t body = 0;
    SessionKind kind{};
    int ordinal = 0;                     ///< 0: unnumbered
    std::set<DateRange> days;            ///< dates exact to the day that its claims state
    DocumentIndex source = no_document;  ///< of an undated, unnumbered session
};

std::string kind_label(SessionKind kind) {
    if (kind == SessionKind::chairs) return "chairs/";
    if (kind == SessionKind::special) return "special/";
    return {};
}

std::string date_label(const DateRange& date) {
    std::string label = date.iso();
    std::replace(label.begin(), label.end(), '/', '_');
    return label.size() == 4 ? "in-" + label : label;
}

Span words_of(const SessionClaim& claim, const Reading& reading) {
    if (!claim.span.empty()) return claim.span;
    if (claim.ordinal && !claim.ordinal->span.empty()) return claim.ordinal->span;
    if (claim.date && !claim.date->span.empty()) return claim.date->span;
    const auto& mentions = reading.bodies[claim.body].mentions;
    return mentions.empty() ? Span{} : mentions[0];
}

class SessionFolder {
  public:
    SessionFolder(const FoldInput& input, const BodyFold& bodies) : input_(input), bodies_(bodies) {}

    SessionFold fold() {
        gather_pointers();
        Clusters clusters(pointers_.size());
        const auto find = [this](const EntityId& id) { return number_of(id); };
        join_by_acts(input_, EntityKind::session, find, clusters);
        join_one_source(clusters);
        join_same_days(clusters);
        return make_sessions(clusters);
    }

  private:
    void gather_pointers() {
        std::map<EntityId, Pointer> pointers;
        pointer_ids_.resize(input_.documents.size());
        for (std::size_t d = 0; d < input_.documents.size(); ++d) {
            const Reading& reading = *input_.documents[d].reading;
            for (const SessionClaim& claim : reading.sessions) {
                const std::uint32_t body = bodies_.of[d].at(claim.body);
                const EntityId& id = pointer_ids_[d].emplace_back(pointer_id(claim, body, reading));
                Pointer& pointer = pointers[id];
                pointer.body = body;
                pointer.kind = claim.kind;
                if (claim.ordinal) pointer.ordinal = claim.ordinal->value;
                if (claim.date && claim.date->value.first.is_day()) pointer.days.insert(days_of(claim.date->value));
                if (!claim.ordinal && !claim.date) pointer.source = input_.documents[d].source;
            }
        }
        for (auto& [id, pointer] : pointers) {
            numbers_.emplace(id, pointers_.size());
            ids_.push_back(id);
            pointers_.push_back(std::move(pointer));
        }
    }

    EntityId pointer_id(const SessionClaim& claim, std::uint32_t body, const Reading& reading) const {
        const EntityId start =
            "session/" + bodies_.bodies[body].id.substr(5) + "/" + kind_label(claim.kind);  // "body/"
        if (claim.ordinal) return start + std::to_string(claim.ordinal->value);
        if (claim.date) return start + date_label(claim.date->value);
        return start + "undated-" + reading.source.sha256.substr(0, 12);
    }

    std::optional<std::size_t> number_of(const EntityId& id) const {
        const auto found = numbers_.find(with_body_id(id, bodies_.bodies, bodies_.by_id));
        if (found == numbers_.end()) return {};
        return found->second;
    }

    /// Copies of one text that tell neither ordinal nor date tell of one session (R13).
    void join_one_source(Clusters& clusters) const {
        std::map<std::tuple<std::uint32_t, SessionKind, DocumentIndex>, std::size_t> first;
        for (std::size_t i = 0; i < pointers_.size(); ++i) {
            const Pointer& pointer = pointers_[i];
            if (pointer.source == no_document) continue;
            const auto place = first.emplace(std::tuple{pointer.body, pointer.kind, pointer.source}, i).first;
            clusters.join(place->second, i);
        }
    }

    /// Unnumbered sessions of one body on the same days are one; and that one is the numbered session of those days, if
    /// there is exactly one (R11, R12).
    void join_same_days(Clusters& clusters) const {
        struct Days {
            DateRange days;
            std::size_t pointer;
        };
        std::map<std::pair<std::uint32_t, SessionKind>, std::vector<Days>> unnumbered, numbered;
        for (std::size_t i = 0; i < pointers_.size(); ++i) {
            auto& group = pointers_[i].ordinal == 0 ? unnumbered : numbered;
            for (const DateRange& days : pointers_[i].days)
                group[{pointers_[i].body, pointers_[i].kind}].push_back({days, i});
        }
        const auto by_day = [](const Days& a, const Days& b) {
            return std::tie(a.days, a.pointer) < std::tie(b.days, b.pointer);
        };
        for (auto& [key, days] : unnumbered) {
            std::sort(days.begin(), days.end(), by_day);
            for (std::size_t i = 1; i < days.size(); ++i) {
                if (days[i].days.first <= days[i - 1].days.last) clusters.join(days[i - 1].pointer, days[i].pointer);
            }
            const auto other = numbered.find(key);
            if (other == numbered.end()) continue;
            std::sort(other->second.begin(), other->second.end(), by_day);
            for (const Days& one : days) {
                std::set<std::size_t> meant;
                for (const Days& with_number : other->second) {
                    if (with_number.days.first > one.days.last) break;
                    if (with_number.days.last >= one.days.first) meant.insert(clusters.of(with_number.pointer));
                }
                if (meant.size() == 1) clusters.join(*meant.begin(), one.pointer);
            }
        }
    }

    /// The pointer whose id the session bears: numbered before dated before neither.
    std::size_t foremost(const std::vector<std::size_t>& members) const {
        const auto rank = [&](std::size_t i) {
            return pointers_[i].ordinal != 0 ? 2 : pointers_[i].days.empty() ? 0 : 1;
        };
        return *std::max_element(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
            return std::tuple{rank(a), ids_[b]} < std::tuple{rank(b), ids_[a]};
        });
    }

    SessionFold make_sessions(Clusters& clusters) {
        std::map<std::size_t, std::vector<std::size_t>> members;
        for (std::size_t i = 0; i < pointers_.size(); ++i) members[clusters.of(i)].push_back(i);
        std::map<EntityId, Session> sorted;
        for (const auto& [cluster, pointers] : members) {
            const std::size_t first = foremost(pointers);
            Session session;
            session.id = ids_[first];
            session.body = bodies_.bodies[pointers_[first].body].id;
            session.kind = pointers_[first].kind;
            for (std::size_t pointer : pointers) {
                if (pointer != first) session.aliases.push_back(ids_[pointer]);
            }
            sorted.emplace(session.id, std::move(session));
        }
        SessionFold out;
        for (auto& [id, session] : sorted) {
            const auto number = std::uint32_t(out.sessions.size());
            out.by_id.emplace(id, number);
            for (const EntityId& alias : session.aliases) out.by_id.emplace(alias, number);
            out.sessions.push_back(std::move(session));
        }
        out.of.resize(input_.documents.size());
        for (std::size_t d = 0; d < pointer_ids_.size(); ++d) {
            for (const EntityId& id : pointer_ids_[d]) out.of[d].push_back(out.by_id.at(id));
        }
        fill_slots(out);
        return out;
    }

    struct Slots {
        std::vector<Said<int>> ordinal;
        std::vector<Said<SessionStatus>> status;
        std::vector<Said<DateRange>> date;
        std::vector<Said<Mode>> mode;
        std::vector<Said<SessionPlace>> place;
    };

    void fill_slots(SessionFold& out) const {
        std::vector<Slots> slots(out.sessions.size());
        for (std::size_t d = 0; d < input_.documents.size(); ++d) {
            const Reading& reading = *input_.documents[d].reading;
            for (std::size_t s = 0; s < reading.sessions.size(); ++s) {
                const SessionClaim& claim = reading.sessions[s];
                Session& session = out.sessions[out.of[d][s]];
                const Support support{DocumentIndex(d), words_of(claim, reading), claim.rule, {}, 0};
                session.supports.push_back(support);
                session.documents.push_back(DocumentIndex(d));
                say(slots[out.of[d][s]], claim, support);
            }
        }
        for (std::size_t s = 0; s < out.sessions.size(); ++s) {
            Session& session = out.sessions[s];
            tidy(session.supports);
            session.documents.erase(std::unique(session.documents.begin(), session.documents.end()),
                                    session.documents.end());
            session.ordinal = fold_of<int>(NumberScale{}).fold(std::move(slots[s].ordinal));
            session.status = fold_of<SessionStatus>(StatusScale{}).fold(std::move(slots[s].status));
            session.date = fold_of<DateRange>(DateScale{}).fold(std::move(slots[s].date));
            session.mode = fold_of<Mode>(ModeScale{}).fold(std::move(slots[s].mode));
            session.place = fold_of<SessionPlace>(PlaceScale{&input_.words}).fold(std::move(slots[s].place));
        }
    }

    template <class T, class Scale>
    FactFold<T, Scale> fold_of(Scale scale) const {
        return {input_.documents, scale};
    }

    static void say(Slots& slots, const SessionClaim& claim, const Support& session) {
        const bool plan = claim.status == SessionStatus::announced;
        const auto at = [&](Span words) {
            Support support = session;
            support.span = words;
            return support;
        };
        slots.status.push_back({claim.status, session, false, plan});
        if (claim.ordinal) slots.ordinal.push_back({claim.ordinal->value, at(claim.ordinal->span), false, false});
        if (claim.date) slots.date.push_back({claim.date->value, at(claim.date->span), false, plan});
        if (claim.mode) {
            const bool concluded = claim.mode->span.empty() && claim.mode->value == Mode::in_person;
            slots.mode.push_back({claim.mode->value, at(claim.mode->span), concluded, plan});
        }
        if (claim.place) {
            slots.place.push_back({{claim.place->city, claim.place->country}, at(claim.place->span), false, plan});
        }
    }

    const FoldInput& input_;
    const BodyFold& bodies_;
    std::vector<Pointer> pointers_;  // by id
    std::vector<EntityId> ids_;
    std::map<EntityId, std::size_t> numbers_;
    std::vector<std::vector<EntityId>> pointer_ids_;  // [document][session]
};

}  // namespace

SessionFold fold_sessions(const FoldInput& input, const BodyFold& bodies) {
    return SessionFolder(input, bodies).fold();
}

EntityId with_body_id(const EntityId& id, const std::vector<Body>& bodies,
                      const std::map<EntityId, std::uint32_t>& by_id) {
    constexpr std::string_view start = "session/";
    if (!id.starts_with(start)) return id;
    for (std::size_t slash = id.rfind('/'); slash != EntityId::npos && slash > start.size();
         slash = id.rfind('/', slash - 1)) {
        const auto body = by_id.find("body/" + id.substr(start.size(), slash - start.size()));
        if (body != by_id.end()) return "session/" + bodies[body->second].id.substr(5) + id.substr(slash);
    }
    return id;
}

}  // namespace rapporteur
