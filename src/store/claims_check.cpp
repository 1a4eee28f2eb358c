#include "store/claims_check.h"

#include <boost/json.hpp>
#include <set>

#include "base/utf8.h"
#include "record/rejection.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

class Check {
  public:
    Check(std::string_view text, Reading reading) : text_(text), reading_(std::move(reading)) {}

    CheckedClaims run(std::string_view source) {
        document();
        who();
        what();
        stated_words(source);
        std::vector<std::size_t> missed;
        return {without(reading_, rejected_, missed), std::move(refused_)};
    }

  private:
    enum class Need : bool { optional, required };

    std::string fault(Span span, Need need) const {
        if (span == Span{}) return need == Need::required ? "it has no words" : "";
        if (span.empty()) return "its span is empty";
        if (span.end > text_.size())
            return "its span lies outside the text of " + std::to_string(text_.size()) + " bytes";
        const bool whole = is_utf8_boundary(text_, span.begin) && is_utf8_boundary(text_, span.end);
        return whole ? "" : "its span cuts a character";
    }

    /// True, and the claim at `key` is refused, where `span` is no words of the text.
    bool refuse_if_bad(ClaimKind kind, Span key, Span span, Need need = Need::required) {
        const std::string why = fault(span, need);
        if (!why.empty()) refuse(kind, key, why);
        return !why.empty();
    }

    void refuse(ClaimKind kind, Span key, const std::string& why) {
        if (!told_.emplace(kind, key).second) return;
        refused_.push_back(
            {std::string(name_of(kind)) + " [" + std::to_string(key.begin) + ", " + std::to_string(key.end) + ")",
             why});
        rejected_.push_back({reading_.source.sha256, kind, key});
    }

    template <class T>
    void document_slot(Maybe<T>& slot, std::string_view name) {
        if (!slot) return;
        const std::string why = fault(slot->span, Need::optional);
        if (why.empty()) return;
        refused_.push_back({"document." + std::string(name), why});
        slot.reset();
    }

    void document() {
        document_slot(reading_.document.headline, "headline");
        document_slot(reading_.document.agency, "agency");
        document_slot(reading_.document.published, "published");
        document_slot(reading_.document.dateline_place, "dateline_place");
        document_slot(reading_.document.dateline_date, "dateline_date");
        document_slot(reading_.document.event_date, "event_date");
        std::erase_if(reading_.areas, [&](const AreaClaim& each) { return !fault(each.span, Need::required).empty(); });
        reading_.notes.clear();
    }

    /// A person or body is refused at any of its mentions; one without a mention is known by no words at all.
    template <class Claim>
    void mentions(std::vector<Claim>& claims, ClaimKind kind) {
        for (Claim& claim : claims) {
            if (claim.mentions.empty()) claim.mentions.push_back({});
            for (const Span span : claim.mentions) refuse_if_bad(kind, span, span);
        }
    }

    void who() {
        mentions(reading_.people, ClaimKind::person);
        mentions(reading_.bodies, ClaimKind::body);
        for (const PersonClaim& person : reading_.people) {
            for (const OfficeClaim& office : person.offices) refuse_if_bad(ClaimKind::office, office.span, office.span);
        }
        for (const ReportClaim& each : reading_.reports) refuse_if_bad(ClaimKind::report, each.span, each.span);
        for (const SessionClaim& each : reading_.sessions) session(each);
    }

    void session(const SessionClaim& each) {
        const auto slot = [&](ClaimKind kind, Span span) { refuse_if_bad(kind, span, span, Need::optional); };
        slot(ClaimKind::session, each.span);
        if (each.ordinal) slot(ClaimKind::session_ordinal, each.ordinal->span);
        if (each.date) slot(ClaimKind::session_date, each.date->span);
        if (each.mode) slot(ClaimKind::session_mode, each.mode->span);
        if (each.place) slot(ClaimKind::session_place, each.place->span);
    }

    template <class Claim>
    void all(const std::vector<Claim>& claims, ClaimKind kind) {
        for (const Claim& each : claims) refuse_if_bad(kind, each.span, each.span);
    }

    void what() {
        for (const InstrumentClaim& each : reading_.instruments) {
            if (refuse_if_bad(ClaimKind::instrument, each.span, each.span)) continue;
            refuse_if_bad(ClaimKind::instrument, each.span, each.action_span, Need::optional);
        }
        for (const CommitmentClaim& each : reading_.commitments) commitment(each);
        all(reading_.indicators, ClaimKind::indicator);
        all(reading_.history, ClaimKind::history);
        all(reading_.quotes, ClaimKind::quote);
        all(reading_.milestones, ClaimKind::milestone);
        all(reading_.assessments, ClaimKind::assessment);
    }

    void commitment(const CommitmentClaim& each) {
        const auto words = [&](Span span, Need need) {
            refuse_if_bad(ClaimKind::commitment, each.trigger, span, need);
        };
        words(each.trigger, Need::required);
        for (const ActionClaim& action : each.actions) words(action.span, Need::required);
        if (each.target) words(each.target->span, Need::optional);
        if (each.deadline) words(each.deadline->span, Need::optional);
    }

    static std::optional<Span> span_in(const json::object& claim) {
        for (const std::string_view key : {"span", "trigger"}) {
            const json::value* value = claim.if_contains(key);
            const json::array* pair = value ? value->if_array() : nullptr;
            if (!pair || pair->size() != 2) continue;
            json::error_code problem;
            const auto begin = (*pair)[0].to_number<std::uint32_t>(problem);
            const auto end = (*pair)[1].to_number<std::uint32_t>(problem);
            if (!problem) return Span{begin, end};
        }
        return {};
    }

    void words_of_claim(const json::value& value, ClaimKind kind) {
        const json::object* claim = value.if_object();
        const json::value* words = claim ? claim->if_contains("words") : nullptr;
        if (!words || !words->is_string()) return;
        const std::optional<Span> span = span_in(*claim);
        if (!span || !fault(*span, Need::required).empty()) return;
        if (span->in(text_) != std::string_view(words->get_string())) {
            refuse(kind, *span, "its words are not those of its span");
        }
    }

    void words_of_list(const json::object& source, std::string_view list, ClaimKind kind) {
        const json::value* value = source.if_contains(list);
        if (!value || !value->is_array()) return;
        for (const json::value& each : value->get_array()) words_of_claim(each, kind);
    }

    /// A claim may say its words beside its span.
    void stated_words(std::string_view source) {
        json::error_code problem;
        const json::value root = json::parse({source.data(), source.size()}, problem);
        if (problem || !root.is_object()) return;
        const json::object& object = root.get_object();
        words_of_list(object, "reports", ClaimKind::report);
        words_of_list(object, "instruments", ClaimKind::instrument);
        words_of_list(object, "commitments", ClaimKind::commitment);
        words_of_list(object, "indicators", ClaimKind::indicator);
        words_of_list(object, "history", ClaimKind::history);
        words_of_list(object, "quotes", ClaimKind::quote);
        words_of_list(object, "milestones", ClaimKind::milestone);
        words_of_list(object, "assessments", ClaimKind::assessment);
        const json::value* sessions = object.if_contains("sessions");
        if (!sessions || !sessions->is_array()) return;
        for (const json::value& session : sessions->get_array()) words_of_session(session);
    }

    void words_of_session(const json::value& session) {
        const json::object* slots = session.if_object();
        if (!slots) return;
        const auto slot = [&](std::string_view name, ClaimKind kind) {
            if (const json::value* value = slots->if_contains(name)) words_of_claim(*value, kind);
        };
        slot("ordinal", ClaimKind::session_ordinal);
        slot("date", ClaimKind::session_date);
        slot("mode", ClaimKind::session_mode);
        slot("place", ClaimKind::session_place);
    }

    std::string_view text_;
    Reading reading_;
    std::vector<RefusedClaim> refused_;
    std::vector<RejectClaim> rejected_;
    std::set<std::pair<ClaimKind, Span>> told_;
};

}  // namespace

CheckedClaims check_claims(std::string_view json, Reading reading, std::string_view text) {
    return Check(text, std::move(reading)).run(json);
}

std::size_t count_claims(const Reading& reading) {
    return reading.people.size() + reading.bodies.size() + reading.reports.size() + reading.sessions.size() +
           reading.instruments.size() + reading.commitments.size() + reading.indicators.size() +
           reading.history.size() + reading.quotes.size() + reading.milestones.size() + reading.assessments.size();
}

}  // namespace rapporteur
