#include "comparison.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>

#include "base/utf8.h"
#include "folded_name.h"
#include "reading/claim_names.h"
#include "reading/reading_spans.h"
#include "tally.h"

namespace rapporteur {
namespace {

bool close(std::optional<double> a, std::optional<double> b) {
    return a && b && std::abs(*a - *b) <= 1e-6 * std::max(1.0, std::abs(*a));
}

class Comparer {
  public:
    Comparer(const Case& expected, const Reading& got)
        : case_(expected), tally_(expected), e_(expected.expected), g_(got), text_(expected.document.text) {}

    Comparison run() {
        document();
        people();
        offices();
        bodies();
        sessions();
        reports();
        instruments();
        indicators();
        history();
        commitments();
        judged("area", e_.areas, g_.areas, .4);
        judged("quote", e_.quotes, g_.quotes, .6);
        judged("milestone", e_.milestones, g_.milestones, .4);
        judged("assessment", e_.assessments, g_.assessments, .4);
        spans();
        return tally_.take();
    }

  private:
    std::size_t line(const std::string& kind, std::size_t index) const { return case_.line_of.at(kind).at(index); }
    std::string words(Span span) const {
        return span.end <= text_.size() && !span.empty() ? quoted(text_, span) : "(no words)";
    }

    void document() {
        const auto fields = [&](const DocumentClaims& d, bool expected) {
            std::vector<Valued> out;
            const auto add = [&](const char* field, const std::string& value) {
                const std::string name = std::string("document.") + field;
                if (!value.empty())
                    out.push_back({field + folded_name(value), fmt::format("{} {{{}}}", field, value),
                                   expected ? line(name, 0) : 0});
            };
            if (d.agency) add("agency", d.agency->value);
            if (d.published) add("published", d.published->value.iso());
            if (d.dateline_place) add("dateline_place", d.dateline_place->value);
            if (d.dateline_date) add("dateline_date", d.dateline_date->value.iso());
            if (d.event_date) add("event_date", d.event_date->value.iso());
            return out;
        };
        tally_.values("document", fields(e_.document, true), fields(g_.document, false));
    }

    void people() {
        const auto all = [&](const Reading& reading, bool expected) {
            std::vector<Valued> out;
            for (std::size_t i = 0; i < reading.people.size(); ++i) {
                const PersonClaim& who = reading.people[i];
                out.push_back({folded_name(who.name) + "/" + who.party,
                               fmt::format("{} {{{}}}", who.party.empty() ? "-" : who.party, who.name),
                               expected ? line("person", i) : 0});
            }
            return out;
        };
        tally_.values("person", all(e_, true), all(g_, false));
    }

    struct Held {
        std::string who;
        const OfficeClaim* office;
    };
    static std::vector<Held> held(const Reading& reading) {
        std::vector<Held> out;
        for (const PersonClaim& who : reading.people) {
            for (const OfficeClaim& office : who.offices) {
                if (!office.span.empty()) out.push_back({who.name, &office});
            }
        }
        return out;
    }

    void offices() {
        const auto a = held(e_), b = held(g_);
        const auto what = [&](const Held& h) {
            return fmt::format("{} {{{}}} {}", h.office->party.empty() ? "-" : h.office->party, h.who,
                               words(h.office->span));
        };
        tally_.pairs(
            "office", a.size(), b.size(),
            [&](std::size_t i, std::size_t j) {
                const bool same =
                    folded_name(a[i].who) == folded_name(b[j].who) && a[i].office->party == b[j].office->party;
                return same ? overlap_from(.4, a[i].office->span, b[j].office->span) : 0;
            },
            [&](std::size_t i) { return what(a[i]); }, [&](std::size_t j) { return what(b[j]); });
    }

    /// A body is found where one that was read covers at least half of its mentions and has its kind and parties.
    static double covers(const BodyClaim& a, const BodyClaim& b) {
        if (a.kind != b.kind || a.parties != b.parties || a.mentions.empty()) return 0;
        std::size_t hits = 0;
        for (const Span mention : a.mentions)
            hits +=
                std::any_of(b.mentions.begin(), b.mentions.end(), [&](Span m) { return overlap(mention, m) >= .6; });
        return hits * 2 >= a.mentions.size() ? double(hits) / double(a.mentions.size()) : 0;
    }

    void bodies() {
        const auto what = [&](const BodyClaim& body) {
            const std::string parties = fmt::format("{}", fmt::join(body.parties, ","));
            return fmt::format("{} {} {}", name_of(body.kind), parties.empty() ? "-" : parties,
                               words(body.mentions.empty() ? Span{} : body.mentions[0]));
        };
        const auto found = tally_.pairs(
            "body", e_.bodies.size(), g_.bodies.size(),
            [&](std::size_t i, std::size_t j) { return covers(e_.bodies[i], g_.bodies[j]); },
            [&](std::size_t i) { return what(e_.bodies[i]); }, [&](std::size_t j) { return what(g_.bodies[j]); });
        for (const Pair p : found) same_body_[BodyIndex(p.got)] = BodyIndex(p.expected);
    }

    bool same_body(BodyIndex expected, BodyIndex got) const {
        const auto found = same_body_.find(got);
        return found != same_body_.end() && found->second == expected;
    }

    void sessions() {
        const auto& a = e_.sessions;
        const auto& b = g_.sessions;
        const auto value = [](const auto& maybe) { return maybe ? std::optional(maybe->value) : std::nullopt; };
        const auto alike = [&](std::size_t i, std::size_t j) {
            if (!same_body(a[i].body, b[j].body)) return 0;
            return 1 + (value(a[i].ordinal) == value(b[j].ordinal)) + (value(a[i].date) == value(b[j].date));
        };
        std::vector<const SessionClaim*> match(a.size());
        std::vector<bool> used(b.size());
        for (const Pair p : pair_up(a.size(), b.size(), alike)) {
            match[p.expected] = &b[p.got];
            used[p.got] = true;
        }
        static const SessionClaim none;
        for (std::size_t i = 0; i < a.size(); ++i)
            session(a[i], match[i] != nullptr ? *match[i] : none, match[i] != nullptr, line("session", i));
        for (std::size_t j = 0; j < b.size(); ++j) {
            if (used[j]) continue;
            if (b[j].ordinal) tally_.invented("session.ordinal", std::to_string(b[j].ordinal->value));
            if (b[j].date) tally_.invented("session.date", b[j].date->value.iso());
            tally_.invented("session.kind", fmt::format("{} {}", name_of(b[j].kind), words(b[j].span)));
        }
    }

    void session(const SessionClaim& a, const SessionClaim& b, bool found, std::size_t at) {
        const auto one = [&](const std::string& value) {
            return value.empty() ? std::vector<Valued>{} : std::vector<Valued>{{folded_name(value), value, at}};
        };
        const auto ordinal = [](const SessionClaim& s) { return s.ordinal ? std::to_string(s.ordinal->value) : ""; };
        const auto date = [](const SessionClaim& s) { return s.date ? s.date->value.iso() : ""; };
        const auto mode = [](const SessionClaim& s) { return s.mode ? std::string(name_of(s.mode->value)) : ""; };
        const auto place = [](const SessionClaim& s) { return s.place ? s.place->city : ""; };
        const auto chairs = [&](const SessionClaim& s, const Reading& reading) {
            std::vector<Valued> out;
            for (const Chair& chair : s.chairs) {
                const std::string& name = reading.people.at(chair.person).name;
                out.push_back({folded_name(name) + "/" + chair.party,
                               fmt::format("{} {{{}}}", chair.party.empty() ? "-" : chair.party, name), at});
            }
            return out;
        };
        tally_.values("session.ordinal", one(ordinal(a)), one(ordinal(b)));
        tally_.values("session.date", one(date(a)), one(date(b)));
        tally_.values("session.mode", one(mode(a)), one(mode(b)));
        tally_.values("session.kind", one(std::string(name_of(a.kind))),
                      one(found ? std::string(name_of(b.kind)) : ""));
        tally_.values("session.place", one(place(a)), one(place(b)));
        tally_.values("session.chair", chairs(a, e_), chairs(b, g_));
    }

    void reports() {
        const auto body = [&](const Reading& reading, BodyIndex index) { return reading.bodies.at(index).name; };
        std::vector<Valued> a, b;
        for (std::size_t i = 0; i < e_.reports.size(); ++i) {
            const ReportClaim& r = e_.reports[i];
            a.push_back({fmt::format("{}>{}", r.child, r.parent),
                         fmt::format("{{{}}} -> {{{}}}", body(e_, r.child), body(e_, r.parent)), line("report", i)});
        }
        const auto id = [&](BodyIndex index) {
            return same_body_.contains(index) ? std::to_string(same_body_.at(index)) : "?";
        };
        for (const ReportClaim& r : g_.reports)
            b.push_back({fmt::format("{}>{}", id(r.child), id(r.parent)),
                         fmt::format("{{{}}} -> {{{}}}", body(g_, r.child), body(g_, r.parent)), 0});
        tally_.values("report", a, std::move(b));
    }

    void instruments() {
        const auto what = [&](const InstrumentClaim& i) {
            return fmt::format("{} {} {}", name_of(i.kind), name_of(i.action), words(i.span));
        };
        const auto& a = e_.instruments;
        const auto& b = g_.instruments;
        tally_.pairs(
            "instrument", a.size(), b.size(),
            [&](std::size_t i, std::size_t j) {
                return a[i].kind == b[j].kind && a[i].action == b[j].action ? overlap_from(.4, a[i].span, b[j].span)
                                                                            : 0;
            },
            [&](std::size_t i) { return what(a[i]); }, [&](std::size_t j) { return what(b[j]); });
    }

    void indicators() {
        const auto what = [&](const IndicatorClaim& i) {
            const std::string change = i.change_percent ? fmt::format(" change={}", *i.change_percent) : "";
            return fmt::format("{} {:.12g} {} {}{}", name_of(i.comparator), i.value, i.unit, words(i.span), change);
        };
        const auto& a = e_.indicators;
        const auto& b = g_.indicators;
        tally_.pairs(
            "indicator", a.size(), b.size(),
            [&](std::size_t i, std::size_t j) {
                return close(a[i].value, b[j].value) && a[i].comparator == b[j].comparator &&
                               folded(a[i].unit) == folded(b[j].unit) &&
                               (!a[i].change_percent || close(a[i].change_percent, b[j].change_percent))
                           ? 1
                           : 0;
            },
            [&](std::size_t i) { return what(a[i]); }, [&](std::size_t j) { return what(b[j]); });
    }

    void history() {
        const auto year = [](const HistoryClaim& claim, std::size_t at) {
            return Valued{std::to_string(claim.since), std::to_string(claim.since), at};
        };
        std::vector<Valued> a, b;
        for (std::size_t i = 0; i < e_.history.size(); ++i) a.push_back(year(e_.history[i], line("history", i)));
        for (const HistoryClaim& claim : g_.history) b.push_back(year(claim, 0));
        tally_.values("history", a, std::move(b));
    }

    static double alike(const CommitmentClaim& a, const CommitmentClaim& b) {
        double best = overlap(a.trigger, b.trigger);
        for (const ActionClaim& x : a.actions) {
            for (const ActionClaim& y : b.actions) best = std::max(best, overlap(x.span, y.span));
        }
        return best >= .4 ? best : 0;
    }

    void commitments() {
        const auto& a = e_.commitments;
        const auto& b = g_.commitments;
        const auto what = [&](const CommitmentClaim& c) {
            return fmt::format("{} {} {}", c.actor.empty() ? "-" : c.actor, name_of(c.strength), words(c.trigger));
        };
        const auto found = tally_.pairs(
            "commitment", a.size(), b.size(), [&](std::size_t i, std::size_t j) { return alike(a[i], b[j]); },
            [&](std::size_t i) { return what(a[i]); }, [&](std::size_t j) { return what(b[j]); });
        for (const Pair p : found) {
            const auto one = [&](const std::string& value) {
                return std::vector<Valued>{
                    {value, value + " " + words(a[p.expected].trigger), line("commitment", p.expected)}};
            };
            tally_.values("commitment.actor", one(a[p.expected].actor), one(b[p.got].actor));
            tally_.values("commitment.strength", one(std::string(name_of(a[p.expected].strength))),
                          one(std::string(name_of(b[p.got].strength))));
        }
        actions();
    }

    void actions() {
        const auto all = [](const Reading& reading) {
            std::vector<Span> out;
            for (const CommitmentClaim& c : reading.commitments) {
                for (const ActionClaim& action : c.actions) {
                    if (!action.span.empty()) out.push_back(action.span);
                }
            }
            return out;
        };
        const auto a = all(e_), b = all(g_);
        tally_.pairs(
            "action", a.size(), b.size(), [&](std::size_t i, std::size_t j) { return overlap_from(.5, a[i], b[j]); },
            [&](std::size_t i) { return words(a[i]); }, [&](std::size_t j) { return words(b[j]); });
    }

    template <class Claim>
    void judged(const std::string& kind, const std::vector<Claim>& a, const std::vector<Claim>& b, double least) {
        if (a.empty()) return;
        tally_.pairs(
            kind, a.size(), b.size(),
            [&](std::size_t i, std::size_t j) { return overlap_from(least, a[i].span, b[j].span); },
            [&](std::size_t i) { return words(a[i].span); }, [&](std::size_t j) { return words(b[j].span); });
    }

    void spans() {
        for (const Span span : spans_of(g_)) {
            if (span.empty() || span.end > text_.size() || !is_utf8_boundary(text_, span.begin) ||
                !is_utf8_boundary(text_, span.end))
                tally_.bad_span();
        }
    }

    const Case& case_;
    Tally tally_;
    const Reading& e_;
    const Reading& g_;
    std::string_view text_;
    std::map<BodyIndex, BodyIndex> same_body_;  ///< as read -> as expected
};

}  // namespace

Comparison compare(const Case& expected, const Reading& got) {
    return Comparer(expected, got).run();
}

}  // namespace rapporteur
