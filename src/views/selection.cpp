#include "views/selection.h"

#include <algorithm>
#include <set>

#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "record/name_likeness.h"
#include "record/words.h"

namespace rapporteur {
namespace {

constexpr std::size_t most_candidates = 20;
constexpr double least_fit = 0.5;          // of the weight of the words asked for
constexpr double as_good = 0.85;           // of the best: below, the best is meant
constexpr std::size_t longest_number = 4;  // digits of an ordinal

/// What was asked for: numbers and dates apart from the words.
struct Asked {
    std::vector<std::string> words;
    std::vector<int> ordinals;
    std::vector<std::string> dates;  ///< ISO, as far as given
};

bool is_number(std::string_view text) {
    return !text.empty() && text.size() <= longest_number && text.find_first_not_of("0123456789") == text.npos;
}

/// "29", but also "29th" and "29-я": a number and at most three letters.
std::optional<int> ordinal_in(const std::string& word) {
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    constexpr std::size_t longest_ending = 6;  // bytes
    if (!is_number(std::string_view(word).substr(0, digits)) || word.size() - digits > longest_ending) return {};
    return std::stoi(word.substr(0, digits));
}

std::vector<std::string> pieces(std::string_view text) {
    std::vector<std::string> out;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" \t\n,", begin), text.size());
        if (end > begin) out.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

Asked parse(std::string_view text, Words& words) {
    Asked asked;
    for (const std::string& piece : pieces(text)) {
        const auto ordinal = ordinal_in(piece);
        if (piece.size() > longest_number && parse_iso_date(piece)) {
            asked.dates.push_back(piece);
        } else if (ordinal) {
            asked.ordinals.push_back(*ordinal);
        } else {
            for (const std::string& word : words.of(piece)) asked.words.push_back(word);
        }
    }
    return asked;
}

/// How well a body answers the words: all of them in its names, topics, parties and kind is best; of two bodies that
/// have all, the one with fewer words besides, and one whose kind is what was asked for before any other.
class BodyScore {
  public:
    BodyScore(const Record& record, Words& words) : words_(words), likeness_(texts_of(record, words)) {}

    double of(const Body& body, const Asked& asked) const {
        if (asked.words.empty()) return 1;
        double best = 0;
        for (const auto& text : texts_.at(body.id)) {
            const auto share = likeness_.share(asked.words, text);
            best = std::max(best, share.of_a * (1 + std::min(share.a_to_b, 1.0) / 3));
        }
        const bool is_the_kind = likeness_.share(asked.words, words_.of(name_of(body.kind))).of_a == 1;
        return is_the_kind ? best * 1.25 : best;
    }

  private:
    std::vector<std::vector<std::string>> texts_of(const Record& record, Words& words) {
        std::vector<std::vector<std::string>> all;
        for (const Body& body : record.bodies) {
            auto common = words.of(std::string(name_of(body.kind)) + " " + join(body.topics, " ") + " " +
                                   join(body.parties, " "));
            for (const BodyName& name : body.names) {
                auto& text = texts_[body.id].emplace_back(words.of(name.name));
                text.insert(text.end(), common.begin(), common.end());
                all.push_back(text);
            }
        }
        return all;
    }

    Words& words_;
    std::map<EntityId, std::vector<std::vector<std::string>>> texts_;
    NameLikeness likeness_;
};

bool fits_numbers(const Session& session, const Asked& asked) {
    for (int ordinal : asked.ordinals) {
        const bool as_ordinal = session.ordinal && *session.ordinal.value == ordinal;
        const bool as_year = session.date && session.date.value->first.year == ordinal;
        if (!as_ordinal && !as_year) return false;
    }
    for (const std::string& date : asked.dates) {
        if (!session.date || !session.date.value->iso().starts_with(date)) return false;
    }
    return true;
}

Candidate candidate_of(const Record& record, const Session& session, const Messages& say) {
    return {session.id, session_title(record, session, say), session.date ? session.date.value->iso() : std::string()};
}

}  // namespace

std::variant<const Session*, CandidatesView> select_session(const Record& record, std::string_view text,
                                                            const Messages& say) {
    if (const Session* session = record.session(text)) return session;
    Words words;
    const Asked asked = parse(text, words);
    const BodyScore score(record, words);
    std::map<EntityId, double> bodies;
    for (const Body& body : record.bodies) bodies[body.id] = score.of(body, asked);
    std::vector<std::pair<double, const Session*>> scored;
    for (const Session& session : record.sessions) {
        const double share = bodies[session.body];
        if (share > 0 && fits_numbers(session, asked)) scored.emplace_back(share, &session);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const bool fits = !scored.empty() && scored[0].first >= least_fit;
    const bool alone = scored.size() == 1 || (scored.size() > 1 && scored[1].first < scored[0].first * as_good);
    if (fits && alone) return scored[0].second;
    CandidatesView view{std::string(text), fits, {}, {}};
    for (const auto& [share, session] : scored) {
        const bool near = !fits || share >= scored[0].first * as_good;
        if (near && view.candidates.size() < most_candidates)
            view.candidates.push_back(candidate_of(record, *session, say));
    }
    for (const Body& body : record.bodies) {
        if (!fits && bodies[body.id] >= least_fit && view.bodies.size() < most_candidates)
            view.bodies.push_back(body.name);
    }
    return view;
}

boost::json::value to_json(const CandidatesView& view) {
    const auto candidate = [](const Candidate& one) {
        return Fields().put("id", one.id).put("title", one.title).text("date", one.date).take();
    };
    Fields out;
    out.put("asked", view.asked).put("ambiguous", boost::json::value(view.ambiguous)).put("bodies", view.bodies);
    return out.list("candidates", view.candidates, candidate).take();
}

void show(TextPage& page, const CandidatesView& view) {
    const Messages& say = page.say();
    page.line(say(view.ambiguous ? "selection.ambiguous" : "selection.none", {view.asked}));
    for (const std::string& body : view.bodies) page.line(say("selection.body", {body}), 2);
    if (view.candidates.empty()) return;
    if (!view.ambiguous) page.line(say("selection.nearest"));
    TextTable table{{say("column.session"), say("column.date"), say("column.id")}, {}, true};
    for (const Candidate& one : view.candidates) table.rows.push_back({one.title, one.date, one.id});
    page.table(table, 2);
}

}  // namespace rapporteur
