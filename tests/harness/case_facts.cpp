#include "case_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <sstream>

#include "reading/claim_names.h"

namespace rapporteur {
namespace {

std::vector<std::string> parts(const std::string& text, char separator) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);) {
        if (!part.empty()) out.push_back(part);
    }
    return out;
}

template <class T>
std::optional<T> number(const std::string& text) {
    T value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) return {};
    return value;
}

/// What a line wants that is not there; carried up to where the line is known.
struct Wrong {
    std::string what;
    std::string remedy;
};

class Facts {
  public:
    explicit Facts(Case& out) : case_(out), reading_(out.expected) {}

    Status run() {
        for (const CaseLine& line : case_.lines) {
            if (line.mark == '!') continue;
            try {
                line_ = &line;
                read();
            } catch (const Wrong& wrong) {
                return Error{"", fmt::format("line {}", line.number), wrong.what, wrong.remedy};
            }
        }
        return {};
    }

  private:
    void read() {
        const std::string& kind = line_->keyword();
        if (line_->below) {
            if (kind == "office" || kind == "mention") return kind == "office" ? office() : mention();
            if (kind == "action" || kind == "deadline") return kind == "action" ? action() : deadline();
            throw Wrong{fmt::format("`{}` is no line below another", kind),
                        "known are: office, mention, action, deadline"};
        }
        above_ = kind;
        if (kind == "document") return document();
        if (kind == "person") return person();
        if (kind == "body") return body();
        if (kind == "session") return session();
        if (kind == "report") return report();
        if (kind == "instrument") return instrument();
        if (kind == "commitment") return commitment();
        if (kind == "indicator") return indicator();
        if (kind == "history") return history();
        if (kind == "area")
            return judged(reading_.areas, [&](AreaClaim& claim) { claim.id = word(1, "an area's id"); });
        if (kind == "quote") return judged(reading_.quotes, [](QuoteClaim&) {});
        if (kind == "milestone")
            return judged(reading_.milestones,
                          [&](MilestoneClaim& claim) { claim.kind = word(1, "a milestone's kind"); });
        if (kind == "assessment") return judged(reading_.assessments, [](AssessmentClaim&) {});
        throw Wrong{fmt::format("`{}` is no kind of fact", kind),
                    "known are: document, person, body, session, report, instrument, commitment, indicator, history, "
                    "area, quote, milestone, assessment"};
    }

    const std::string& word(std::size_t at, const char* what) const {
        if (at >= line_->words.size()) throw Wrong{fmt::format("{} is missing", what), "see tests/cases/README.md"};
        return line_->words[at];
    }
    Span span(std::size_t at, const char* what) const {
        if (at >= line_->spans.size())
            throw Wrong{fmt::format("{} in quotation marks are missing", what), "copy them from the text"};
        return line_->spans[at];
    }
    std::string words_of(Span s) const { return std::string(s.in(case_.document.text)); }
    void placed(const std::string& kind) { case_.line_of[kind].push_back(line_->number); }
    void needs_above(const char* kind) const {
        if (above_ != kind) throw Wrong{fmt::format("`{}` does not stand below a {}", line_->keyword(), kind), ""};
    }
    static Party party(const std::string& text) { return text == "-" ? Party() : text; }

    template <class Enum>
    Enum member(std::size_t at, const char* what) const {
        const auto found = named<Enum>(word(at, what));
        if (!found) throw Wrong{fmt::format("`{}` is no {}", word(at, what), what), "docs/reading-json.md lists them"};
        return *found;
    }
    static DateRange range(const std::string& text) {
        const auto found = parse_iso_range(text);
        if (!found)
            throw Wrong{fmt::format("`{}` is no date", text),
                        "write 2024-08-21, 2024-08, 2024 or 2025-08-20/2025-08-22"};
        return *found;
    }
    static Date date(const std::string& text) { return range(text).first; }
    template <class T>
    static T known(const std::map<std::string, T>& names, const std::string& id, const char* what) {
        const auto found = names.find(id);
        if (found == names.end()) throw Wrong{fmt::format("no {} `{}` stands above", what, id), "write its line first"};
        return found->second;
    }

    void document() {
        const std::string& field = word(1, "a field");
        const std::string& value = word(2, "a value");
        const Span at = line_->spans.empty() ? Span{} : line_->spans[0];
        DocumentClaims& d = reading_.document;
        if (field == "headline")
            d.headline = Stated<std::string>{value, at};
        else if (field == "agency")
            d.agency = Stated<std::string>{value, at};
        else if (field == "published")
            d.published = Stated<Date>{date(value), at};
        else if (field == "dateline_place")
            d.dateline_place = Stated<std::string>{value, at};
        else if (field == "dateline_date")
            d.dateline_date = Stated<Date>{date(value), at};
        else if (field == "event_date")
            d.event_date = Stated<DateRange>{range(value), at};
        else
            throw Wrong{fmt::format("a document has no `{}`", field),
                        "known are: headline, agency, published, dateline_place, dateline_date, event_date"};
        placed("document." + field);
    }

    void person() {
        PersonClaim claim;
        claim.party = party(word(2, "a party"));
        claim.name = line_->words.size() > 3 ? line_->words[3] : words_of(span(0, "the words of the name"));
        claim.mentions = line_->spans;
        if (!people_.emplace(word(1, "an id"), PersonIndex(reading_.people.size())).second)
            throw Wrong{fmt::format("a second person `{}`", line_->words[1]), "give each an id of its own"};
        reading_.people.push_back(std::move(claim));
        placed("person");
    }

    void office() {
        needs_above("person");
        PersonClaim& who = reading_.people.back();
        const Span at = span(0, "the words of the office");
        who.offices.push_back({words_of(at), line_->words.size() > 1 ? party(line_->words[1]) : who.party, at, {}});
        placed("office");
    }

    void mention() {
        needs_above("person");
        auto& mentions = reading_.people.back().mentions;
        mentions.insert(mentions.end(), line_->spans.begin(), line_->spans.end());
    }

    void body() {
        BodyClaim claim;
        claim.kind = member<BodyKind>(2, "kind of body");
        const std::string& parties = word(3, "parties");
        if (parties != "-") claim.parties = parts(parties, ',');
        std::sort(claim.parties.begin(), claim.parties.end());
        claim.name = words_of(span(0, "the words that name the body"));
        claim.mentions = line_->spans;
        if (!bodies_.emplace(word(1, "an id"), BodyIndex(reading_.bodies.size())).second)
            throw Wrong{fmt::format("a second body `{}`", line_->words[1]), "give each an id of its own"};
        reading_.bodies.push_back(std::move(claim));
        placed("body");
    }

    void session() {
        SessionClaim claim;
        claim.body = known(bodies_, word(1, "a body"), "body");
        claim.kind = member<SessionKind>(2, "kind of session");
        claim.status = member<SessionStatus>(3, "status of a session");
        for (std::size_t i = 4; i < line_->words.size(); ++i) session_slot(claim, line_->words[i]);
        reading_.sessions.push_back(std::move(claim));
        placed("session");
    }

    void session_slot(SessionClaim& claim, const std::string& slot) {
        const auto equals = slot.find('=');
        const std::string key = slot.substr(0, equals),
                          value = equals == std::string::npos ? "" : slot.substr(equals + 1);
        if (key == "ordinal" && number<int>(value))
            claim.ordinal = Stated<int>{*number<int>(value), {}};
        else if (key == "date")
            claim.date = Stated<DateRange>{range(value), {}};
        else if (key == "mode" && named<Mode>(value))
            claim.mode = Stated<Mode>{*named<Mode>(value), {}};
        else if (key == "place" && !value.empty())
            claim.place = Place{value, {}, {}};
        else if (key == "chairs")
            chairs(claim, value);
        else
            throw Wrong{fmt::format("`{}` is no slot of a session", slot),
                        "known are: ordinal=N, date=, mode=, place=, chairs=person:PARTY,..."};
    }

    void chairs(SessionClaim& claim, const std::string& value) {
        for (const std::string& chair : parts(value, ',')) {
            const auto pair = parts(chair, ':');
            if (pair.size() != 2) throw Wrong{fmt::format("`{}` is no chair", chair), "write person:PARTY"};
            claim.chairs.push_back({known(people_, pair[0], "person"), party(pair[1])});
        }
    }

    void report() {
        if (word(2, "`->`") != "->") throw Wrong{"a report without `->`", "write `report child -> parent \"words\"`"};
        reading_.reports.push_back({known(bodies_, word(1, "a body"), "body"),
                                    known(bodies_, word(3, "a body"), "body"),
                                    line_->spans.empty() ? Span{} : line_->spans[0],
                                    {}});
        placed("report");
    }

    void instrument() {
        InstrumentClaim claim;
        claim.kind = member<InstrumentKind>(1, "kind of instrument");
        claim.action = member<InstrumentAction>(2, "action");
        claim.span = span(0, "the words of the instrument");
        claim.title = words_of(claim.span);
        if (line_->spans.size() > 1) claim.action_span = line_->spans[1];
        reading_.instruments.push_back(std::move(claim));
        placed("instrument");
    }

    void commitment() {
        CommitmentClaim claim;
        claim.actor = word(1, "who is to act");
        claim.strength = member<Strength>(2, "strength");
        claim.trigger = span(0, "the words that commit");
        reading_.commitments.push_back(std::move(claim));
        placed("commitment");
    }

    void action() {
        needs_above("commitment");
        reading_.commitments.back().actions.push_back({span(0, "the words of the action"), {}});
        placed("action");
    }

    void deadline() {
        needs_above("commitment");
        Deadline claim;
        claim.span = span(0, "the words of the deadline");
        claim.words = words_of(claim.span);
        if (line_->words.size() > 1) claim.date = range(line_->words[1]);
        reading_.commitments.back().deadline = std::move(claim);
    }

    void indicator() {
        IndicatorClaim claim;
        claim.comparator = member<Comparator>(1, "comparator");
        const auto value = number<double>(word(2, "a value"));
        if (!value) throw Wrong{fmt::format("`{}` is no number", line_->words[2]), "write digits, without commas"};
        claim.value = *value;
        claim.unit = word(3, "a unit");
        claim.span = span(0, "the words of the figure");
        for (std::size_t i = 4; i < line_->words.size(); ++i) indicator_slot(claim, line_->words[i]);
        reading_.indicators.push_back(std::move(claim));
        placed("indicator");
    }

    static void indicator_slot(IndicatorClaim& claim, const std::string& slot) {
        if (slot.starts_with("period=")) {
            claim.period = slot.substr(7);
        } else if (slot.starts_with("change=") && number<double>(slot.substr(7))) {
            claim.change_percent = number<double>(slot.substr(7));
        } else {
            throw Wrong{fmt::format("`{}` is no slot of an indicator", slot), "known are: change=PERCENT, period=..."};
        }
    }

    void history() {
        const auto year = number<int>(word(1, "a year"));
        if (!year) throw Wrong{fmt::format("`{}` is no year", line_->words[1]), "write four digits"};
        reading_.history.push_back({*year, {}, line_->spans.empty() ? Span{} : line_->spans[0], {}});
        placed("history");
    }

    /// Kinds whose edges are a matter of judgement: a span, and sometimes a name.
    template <class Claim, class Fill>
    void judged(std::vector<Claim>& claims, Fill&& fill) {
        Claim claim;
        claim.span = span(0, "the words");
        fill(claim);
        claims.push_back(std::move(claim));
        placed(line_->keyword());
    }

    Case& case_;
    Reading& reading_;
    const CaseLine* line_ = nullptr;
    std::string above_;  ///< the kind of the last line that stands for itself
    std::map<std::string, PersonIndex> people_;
    std::map<std::string, BodyIndex> bodies_;
};

}  // namespace

Status read_facts(Case& out) {
    return Facts(out).run();
}

}  // namespace rapporteur
