#include "reading/commitments.h"

#include <algorithm>

#include "reading/actors.h"
#include "reading/areas.h"
#include "reading/claim_names.h"
#include "reading/clauses.h"
#include "reading/deadlines.h"
#include "reading/lists.h"
#include "reading/targets.h"

namespace rapporteur {
namespace {

class Commitments {
  public:
    explicit Commitments(Draft& draft) : draft_(draft), s_(draft.schema), actors_(draft) {}

    void run() {
        for (const AnnotationId id : draft_.annotations(s_.t_commitment)) find(id);
        for (std::size_t i = 0; i < found_.size(); ++i) read(found_[i], i + 1 < found_.size() ? draft_.lattice.annotation(found_[i + 1].annotation).begin : TokenIndex(draft_.lattice.tokens.size()));
        drop_targets();
    }

  private:
    /// Words that do bind somebody, before it is known how far what they bind to reaches.
    struct Found {
        AnnotationId annotation = 0;
        Strength strength{};
        Bound bound;
        TokenIndex end = 0;
        std::vector<Clause> items;  ///< of a list after its sentence
    };

    void find(AnnotationId id) {
        const Annotation& a = draft_.lattice.annotation(id);
        const SentenceInfo& in = draft_.sentences[draft_.sentence_of(a.begin)];
        if (in.furniture || (in.headline && draft_.slot(id, s_.s_actor) == nullptr)) return;
        const auto strength = named<Strength>(draft_.name(draft_.constant(id, s_.s_strength)));
        if (!strength || is_weak(id) || is_denied(a.begin, in) || (elided(id) && !follows(in))) return;
        if (form(id) == "list") return find_list(id, *strength);
        if (a.end >= in.end) return;
        const TokenIndex end = clause_end(draft_, a.end, in.end);
        if (end <= a.end || told_already(id)) return;
        if (auto bound = actors_.of(id, *strength, {a.end, end})) found_.push_back({id, *strength, *std::move(bound), end, {}});
    }

    void find_list(AnnotationId id, Strength strength) {
        const Annotation& a = draft_.lattice.annotation(id);
        auto items = list_after(draft_, a.begin);
        if (items.empty()) return;
        if (auto bound = actors_.of(id, strength, items[0])) found_.push_back({id, strength, *std::move(bound), a.end, std::move(items)});
    }

    static bool in_line(const std::vector<Clause>& lines, TokenIndex at) {
        const auto next = std::upper_bound(lines.begin(), lines.end(), at, [](TokenIndex place, const Clause& line) { return place < line.begin; });
        return next != lines.begin() && at < std::prev(next)->end;
    }

    /// "hoped that Hungary and others would": what a clause after "that" says is said once; so is what a line of a list says.
    bool told_already(AnnotationId id) const {
        if (!found_.empty() && in_line(found_.back().items, draft_.lattice.annotation(id).begin)) return true;
        if (found_.empty() || !form(id).starts_with("modal") || (form(found_.back().annotation) != "that" && form(found_.back().annotation) != "that_state")) return false;
        const TokenIndex begin = draft_.lattice.annotation(id).begin;
        for (TokenIndex at = draft_.lattice.annotation(found_.back().annotation).end; at < begin; ++at) {
            if (draft_.is(at, s_.c_comma)) return false;
        }
        return begin < found_.back().end;
    }

    std::string_view form(AnnotationId id) const {
        const Symbol constant = draft_.constant(id, s_.s_form);
        return constant == 0 ? std::string_view() : std::string_view(draft_.name(constant));
    }
    bool elided(AnnotationId id) const { return form(id) == "modal_elided"; }
    /// "and would" goes on with what a side was said to do before it.
    bool follows(const SentenceInfo& in) const { return !found_.empty() && draft_.lattice.annotation(found_.back().annotation).begin >= in.begin; }

    void read(const Found& found, TokenIndex next_trigger) {
        if (!found.items.empty()) return read_list(found);
        const Annotation& a = draft_.lattice.annotation(found.annotation);
        const SentenceInfo& in = draft_.sentences[draft_.sentence_of(a.begin)];
        const Clause clause{a.end, std::min(found.end, trim_conjunction(std::max(next_trigger, a.end), in))};
        if (clause.end <= clause.begin) return;
        const auto actions = coordinated(draft_, clause.begin, clause.end);
        // A time told with the last of several holds for all; told with another it is not theirs, and left out.
        auto until = deadline_in(draft_, actions.empty() ? clause : actions.back());
        if (!until) until = deadline_before(a, in);
        CommitmentClaim claim = claim_of(found);
        for (const Clause& action : actions) fill_action(claim, action, until);
        if (!claim.actions.empty()) draft_.reading.commitments.push_back(std::move(claim));
    }

    /// "By the end of the year, they will ...", "They will, by the end of the year, ...".
    std::optional<FoundDeadline> deadline_before(const Annotation& trigger, const SentenceInfo& in) const {
        const auto opening = deadline_in(draft_, {in.begin, trigger.begin});
        if (opening && opening->words.begin == in.begin) return opening;
        return deadline_in(draft_, {trigger.begin, trigger.end});
    }

    CommitmentClaim claim_of(const Found& found) const {
        const Annotation& a = draft_.lattice.annotation(found.annotation);
        CommitmentClaim claim;
        claim.actor = found.bound.actor;
        claim.speaker = found.bound.speaker;
        claim.strength = found.strength;
        claim.trigger = draft_.span(a.begin, a.end);
        claim.rule = draft_.rule_of(found.annotation);
        if (!draft_.reading.sessions.empty()) claim.session = 0;
        return claim;
    }

    /// Each line is an action. Lines with a time or a level of their own are told apart from the rest, for these are theirs alone.
    void read_list(const Found& found) {
        const auto plain = [](const CommitmentClaim& c) { return !c.deadline && !c.target; };
        std::vector<CommitmentClaim> claims;
        for (const Clause& item : found.items) {
            CommitmentClaim claim = claim_of(found);
            fill_action(claim, item, deadline_in(draft_, item));
            if (claim.actions.empty()) continue;
            if (!claims.empty() && plain(claim) && plain(claims.back())) {
                claims.back().actions.push_back(std::move(claim.actions[0]));
            } else {
                claims.push_back(std::move(claim));
            }
        }
        for (CommitmentClaim& claim : claims) draft_.reading.commitments.push_back(std::move(claim));
    }

    /// Until when, what, and to which level.
    void fill_action(CommitmentClaim& claim, Clause action, const std::optional<FoundDeadline>& until) const {
        if (until) claim.deadline = until->deadline;
        if (until) cut_deadline(action, until->words);
        if (action.begin >= action.end) return;
        claim.actions.push_back({draft_.span(action.begin, action.end), areas(action)});
        if (!claim.target) claim.target = target_in(draft_, action);
    }

    /// A deadline that closes an action is no part of what is to be done.
    void cut_deadline(Clause& action, const Clause& deadline) const {
        if (deadline.begin <= action.begin || deadline.begin >= action.end || deadline.end + 1 < action.end) return;
        action.end = deadline.begin;
        while (action.end > action.begin + 1 && draft_.token(action.end - 1).is(token_punctuation)) --action.end;
    }

    /// "denied reports that Serbia would close the crossing"
    bool is_denied(TokenIndex trigger, const SentenceInfo& in) const {
        for (TokenIndex at = in.begin; at < trigger; ++at) {
            if (draft_.is(at, s_.c_denial)) return true;
        }
        return false;
    }

    bool is_weak(AnnotationId id) const {
        const SlotValue* what = draft_.slot(id, s_.s_what);
        return what != nullptr && draft_.attribute(what->entry, s_.a_weak) != 0;
    }

    /// Before the next trigger of the same sentence, without the "and" or comma that joins the two.
    TokenIndex trim_conjunction(TokenIndex next, const SentenceInfo& in) const {
        if (next >= in.end) return in.end;
        while (next > in.begin && (draft_.is(next - 1, s_.c_conjunction) || draft_.is(next - 1, s_.c_comma) || draft_.is(next - 1, s_.c_adverb) || draft_.is(next - 1, s_.c_auxiliary))) --next;
        return next;
    }

    std::vector<std::string> areas(const Clause& clause) const {
        std::vector<std::string> out;
        for (const FoundArea& area : areas_in(draft_, clause.begin, clause.end)) {
            if (std::find(out.begin(), out.end(), area.id) == out.end()) out.push_back(area.id);
        }
        return out;
    }

    /// A figure inside an action is what is aimed at, not how things are.
    void drop_targets() {
        std::erase_if(draft_.reading.indicators, [&](const IndicatorClaim& indicator) {
            return std::any_of(draft_.reading.commitments.begin(), draft_.reading.commitments.end(), [&](const CommitmentClaim& c) {
                return std::any_of(c.actions.begin(), c.actions.end(), [&](const ActionClaim& action) { return action.span.contains(indicator.span); });
            });
        });
    }

    Draft& draft_;
    const Schema& s_;
    Actors actors_;
    std::vector<Found> found_;
};

}  // namespace

void read_commitments(Draft& draft) {
    Commitments(draft).run();
}

}  // namespace rapporteur
