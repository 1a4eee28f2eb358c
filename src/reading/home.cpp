#include "reading/home.h"

#include <algorithm>
#include <map>

#include "reading/place.h"

namespace rapporteur {
namespace {

constexpr TokenIndex longest_credit = 8;  ///< tokens that may tell the outlet: "Asia News Network (ANN)/China Daily"

class Home {
  public:
    explicit Home(Draft& draft) : draft_(draft), s_(draft.schema) {}

    void run() {
        Party home = of_outlet();
        if (home.empty()) home = of_credits();
        if (home.empty()) home = of_issuer();
        draft_.home_by_outlet = !home.empty();
        if (const auto& place = draft_.reading.document.dateline_place; home.empty() && place) home = host(place->span);
        if (home.empty()) home = of_organs();
        draft_.home = home;
    }

  private:
    Party party(TokenIndex at, Symbol cls) const { return draft_.name(draft_.attribute(draft_.term_at(at, cls), s_.a_party)); }

    Party of_outlet() const {
        const auto& agency = draft_.reading.document.agency;
        if (!agency) return {};
        const auto count = TokenIndex(draft_.lattice.tokens.size());
        TokenIndex at = 0;
        while (at < count && draft_.token(at).begin < agency->span.begin) ++at;
        Party found;
        for (const TokenIndex end = std::min(at + longest_credit, count); at < end && found.empty(); ++at) found = party(at, s_.c_agency);
        return found;
    }

    Party of_credits() const {
        for (const SentenceInfo& s : draft_.sentences) {
            for (TokenIndex at = s.begin; s.furniture && at < s.end; ++at) {
                if (const Party found = party(at, s_.c_agency); !found.empty()) return found;
            }
        }
        return {};
    }

    /// A line with the issuer's name, or its address on the web.
    Party of_issuer() const {
        for (const AnnotationId id : draft_.annotations(s_.t_issuer)) {
            const Annotation& a = draft_.lattice.annotation(id);
            if (const auto parties = draft_.parties_in(a.begin, a.end); !parties.empty()) return parties[0];
        }
        const auto told = draft_.annotations(s_.t_home);
        return told.empty() ? Party() : draft_.name(draft_.constant(told[0], s_.s_party));
    }

    /// Of the report's organs that one state alone has, by these names, most are this state's.
    Party of_organs() const {
        std::map<Party, int> counts;
        Party most;
        for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
            const Party found = party(at, s_.c_state_organ);
            if (!found.empty() && ++counts[found] > counts[most]) most = found;
        }
        return most;
    }

    /// The state of a place; where an organisation has its seat there and the state is not spoken of, the organisation.
    Party host(Span place) const {
        const Party state = place_party(draft_, place);
        Party seat;
        for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
            if (draft_.token(at).begin == place.begin) seat = draft_.name(draft_.attribute(draft_.term_at(at, s_.c_capital), s_.a_seat));
        }
        const auto named = draft_.parties_in(0, TokenIndex(draft_.lattice.tokens.size()));
        const auto has = [&](const Party& party) { return std::find(named.begin(), named.end(), party) != named.end(); };
        return !seat.empty() && has(seat) && !has(state) ? seat : state;
    }

    Draft& draft_;
    const Schema& s_;
};

}  // namespace

void find_home(Draft& draft) {
    Home(draft).run();
}

}  // namespace rapporteur
