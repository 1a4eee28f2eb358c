#include <algorithm>
#include <boost/json.hpp>
#include <limits>
#include <map>

#include "reading/claim_names.h"
#include "reading/reading_json.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

/// One value of the JSON and the way to it; a missing or null value has no `value`. A child must not outlive its
/// parent.
struct Node {
    const json::value* value = nullptr;
    const Node* parent = nullptr;
    std::string_view key;
    std::size_t index = 0;

    explicit operator bool() const { return value != nullptr; }

    Node at(std::string_view child) const {
        const json::object* object = value ? value->if_object() : nullptr;
        const json::value* found = object ? object->if_contains(child) : nullptr;
        if (found && found->is_null()) found = nullptr;
        return {found, this, child, 0};
    }

    std::string path() const {
        if (!parent) return {};
        const std::string before = parent->path();
        if (key.empty()) return before + "[" + std::to_string(index) + "]";
        return before.empty() ? std::string(key) : before + "." + std::string(key);
    }
};

using Ids = std::map<std::string, std::uint32_t, std::less<>>;

/// Reads field by field. The first thing wrong is kept as the error; after it, values are defaults and are not used.
class FromJson {
  public:
    explicit FromJson(std::optional<std::uint64_t> text_bytes) : text_bytes_(text_bytes) {}

    Result<Reading> read(const json::value& root) {
        const Node top{&root, nullptr, {}, 0};
        Reading reading;
        if (!root.is_object()) {
            refuse(top, "is not an object");
            return *error_;
        }
        reading.source = source(top);
        if (!text_bytes_ && reading.source.bytes != 0) text_bytes_ = reading.source.bytes;
        reading.document = document(top.at("document"));
        number_ids(top.at("people"), people_);
        number_ids(top.at("bodies"), bodies_);
        number_ids(top.at("sessions"), sessions_);
        list(top.at("people"), reading.people, [this](const Node& n) { return person(n); });
        list(top.at("bodies"), reading.bodies, [this](const Node& n) { return body(n); });
        list(top.at("reports"), reading.reports, [this](const Node& n) { return report(n); });
        list(top.at("sessions"), reading.sessions, [this](const Node& n) { return session(n); });
        list(top.at("instruments"), reading.instruments, [this](const Node& n) { return instrument(n); });
        list(top.at("commitments"), reading.commitments, [this](const Node& n) { return commitment(n); });
        list(top.at("indicators"), reading.indicators, [this](const Node& n) { return indicator(n); });
        list(top.at("areas"), reading.areas, [this](const Node& n) {
            return AreaClaim{text(n.at("id")), span(n.at("span"))};
        });
        list(top.at("history"), reading.history, [this](const Node& n) { return history(n); });
        list(top.at("quotes"), reading.quotes, [this](const Node& n) {
            return QuoteClaim{known_speaker(n.at("speaker")), span(n.at("span")), text(n.at("rule"))};
        });
        list(top.at("milestones"), reading.milestones, [this](const Node& n) {
            return MilestoneClaim{text(n.at("kind")), text(n.at("name")), span(n.at("span")), text(n.at("rule"))};
        });
        list(top.at("assessments"), reading.assessments, [this](const Node& n) {
            return AssessmentClaim{known_speaker(n.at("speaker")), span(n.at("span")), text(n.at("rule"))};
        });
        list(top.at("notes"), reading.notes, [this](const Node& n) {
            return Note{n.at("kind") ? one_of<NoteKind>(n.at("kind")) : NoteKind::other, text(n.at("message")), span(n.at("span"))};
        });
        if (error_) return *error_;
        return reading;
    }

  private:
    void refuse(const Node& node, std::string what) {
        if (error_) return;
        error_ = Error{"reading", node.path(), std::move(what), "give it the form of docs/reading-json.md"};
    }

    std::string text(const Node& node) {
        if (!node) return {};
        if (const json::string* found = node.value->if_string()) return std::string(found->data(), found->size());
        refuse(node, "is not a string");
        return {};
    }

    std::optional<double> number(const Node& node) {
        if (!node) return {};
        json::error_code problem;
        const double found = node.value->to_number<double>(problem);
        if (!problem) return found;
        refuse(node, "is not a number");
        return {};
    }

    std::optional<std::int64_t> integer(const Node& node) {
        if (!node) return {};
        json::error_code problem;
        const auto found = node.value->to_number<std::int64_t>(problem);
        if (!problem) return found;
        refuse(node, "is not a whole number");
        return {};
    }

    int small_integer(const Node& node) {
        const auto found = integer(node);
        if (found && *found >= 0 && *found <= std::numeric_limits<int>::max()) return int(*found);
        if (found) refuse(node, "is out of range");
        return 0;
    }

    bool flag(const Node& node) {
        if (!node) return false;
        if (node.value->is_bool()) return node.value->get_bool();
        refuse(node, "is neither true nor false");
        return false;
    }

    template <class T, class Convert>
    void list(const Node& node, std::vector<T>& out, Convert convert) {
        if (!node || error_) return;
        const json::array* items = node.value->if_array();
        if (!items) return refuse(node, "is not an array");
        out.reserve(items->size());
        for (std::size_t i = 0; i < items->size() && !error_; ++i)
            out.push_back(convert(Node{&(*items)[i], &node, {}, i}));
    }

    std::vector<std::string> texts(const Node& node) {
        std::vector<std::string> out;
        list(node, out, [this](const Node& item) { return text(item); });
        return out;
    }

    /// `[begin, end]`, or an object with `start` and `end`.
    Span span(const Node& node) {
        if (!node) return {};
        std::optional<std::int64_t> begin, end;
        if (const json::array* pair = node.value->if_array(); pair && pair->size() == 2) {
            begin = integer(Node{&(*pair)[0], &node, {}, 0});
            end = integer(Node{&(*pair)[1], &node, {}, 1});
        } else if (node.value->is_object()) {
            begin = integer(node.at("start"));
            end = integer(node.at("end"));
        }
        const auto limit = std::int64_t(std::min<std::uint64_t>(text_bytes_.value_or(max_text), max_text));
        if (!begin || !end || *begin < 0 || *begin >= *end) {
            refuse(node, "is not a span [begin, end] with 0 <= begin < end");
            return {};
        }
        if (*end > limit) {
            refuse(node, "ends at byte " + std::to_string(*end) + " of a text of " + std::to_string(limit));
            return {};
        }
        return {std::uint32_t(*begin), std::uint32_t(*end)};
    }

    std::vector<Span> spans(const Node& node) {
        std::vector<Span> out;
        list(node, out, [this](const Node& item) { return span(item); });
        return out;
    }

    template <class Enum>
    Enum one_of(const Node& node) {
        const auto found = named<Enum>(text(node));
        if (!found) refuse(node, node ? "is not one of the names this field may have" : "is missing");
        return found.value_or(Enum{});
    }

    template <class T, class Parse>
    Maybe<T> stated(const Node& node, Parse parse) {
        if (!node) return {};
        const Node value = node.at("value");
        if (!value) return {};
        return Stated<T>{parse(value), span(node.at("span"))};
    }

    Maybe<std::string> stated_text(const Node& node) {
        return stated<std::string>(node, [this](const Node& n) { return text(n); });
    }

    Maybe<Date> stated_date(const Node& node) {
        return stated<Date>(node, [this](const Node& n) {
            const auto date = parse_iso_date(text(n));
            if (!date) refuse(n, "is not a date such as 2024-08-21, 2024-08 or 2024");
            return date.value_or(Date{});
        });
    }

    DateRange range(const Node& node) {
        const auto dates = parse_iso_range(text(node));
        if (!dates) refuse(node, "is not a date or a range such as 2025-08-20/2025-08-22");
        return dates.value_or(DateRange{});
    }

    Maybe<DateRange> stated_range(const Node& node) {
        return stated<DateRange>(node, [this](const Node& n) { return range(n); });
    }

    void number_ids(const Node& node, Ids& ids) {
        std::vector<int> seen;
        list(node, seen, [&](const Node& item) {
            const Node id = item.at("id");
            const bool fresh = ids.emplace(text(id), std::uint32_t(ids.size())).second;
            if (!id || !fresh) refuse(id, id ? "is used twice" : "is missing");
            return 0;
        });
    }

    std::optional<std::uint32_t> reference(const Node& node, const Ids& ids) {
        if (!node) return {};
        const auto found = ids.find(text(node));
        if (found != ids.end()) return found->second;
        refuse(node, "refers to nothing in this reading");
        return {};
    }

    std::uint32_t required(const Node& node, const Ids& ids) {
        if (!node) refuse(node, "is missing");
        return reference(node, ids).value_or(0);
    }

    /// A speaker who is not among the people ("both", an outside commentator) is no speaker.
    std::optional<PersonIndex> known_speaker(const Node& node) {
        const auto found = people_.find(text(node));
        if (!node || found == people_.end()) return {};
        return found->second;
    }

    SourceInfo source(const Node& top) {
        const Node node = top.at("source");
        if (!node) return {text(top.at("file")), text(top.at("sha256")), {}, 0, {}};
        const auto bytes = integer(node.at("bytes"));
        if (bytes && *bytes < 0) refuse(node.at("bytes"), "is negative");
        return {text(node.at("path")), text(node.at("sha256")), text(node.at("original_sha256")),
                std::uint64_t(bytes.value_or(0)), text(node.at("language"))};
    }

    DocumentClaims document(const Node& node) {
        return {stated_text(node.at("headline")),      stated_text(node.at("agency")),
                stated_date(node.at("published")),     stated_text(node.at("dateline_place")),
                stated_date(node.at("dateline_date")), stated_range(node.at("event_date"))};
    }

    PersonClaim person(const Node& node) {
        PersonClaim out{
            text(node.at("name")), text(node.at("party")), {}, spans(node.at("mentions")), text(node.at("rule"))};
        list(node.at("offices"), out.offices, [this](const Node& n) {
            return OfficeClaim{text(n.at("title")), text(n.at("party")), span(n.at("span")), text(n.at("rule"))};
        });
        return out;
    }

    BodyClaim body(const Node& node) {
        BodyClaim out{text(node.at("name")),    one_of<BodyKind>(node.at("kind")), texts(node.at("parties")),
                      texts(node.at("topics")), spans(node.at("mentions")),        text(node.at("rule")),
                      text(node.at("designation"))};
        std::sort(out.parties.begin(), out.parties.end());
        std::sort(out.topics.begin(), out.topics.end());
        return out;
    }

    ReportClaim report(const Node& node) {
        return {required(node.at("child"), bodies_), required(node.at("parent"), bodies_), span(node.at("span")),
                text(node.at("rule"))};
    }

    SessionClaim session(const Node& node) {
        SessionClaim out;
        out.body = required(node.at("body"), bodies_);
        out.kind = one_of<SessionKind>(node.at("kind"));
        out.status = one_of<SessionStatus>(node.at("status"));
        out.ordinal = stated<int>(node.at("ordinal"), [this](const Node& n) { return small_integer(n); });
        out.date = stated_range(node.at("date"));
        out.mode = stated<Mode>(node.at("mode"), [this](const Node& n) { return one_of<Mode>(n); });
        if (const Node place = node.at("place")) {
            out.place = Place{text(place.at("city")), text(place.at("country")), span(place.at("span"))};
        }
        list(node.at("chairs"), out.chairs, [this](const Node& n) {
            return Chair{required(n.at("person"), people_), text(n.at("party"))};
        });
        out.span = span(node.at("span"));
        out.rule = text(node.at("rule"));
        return out;
    }

    std::optional<int> count(const Node& node) {
        if (!node) return {};
        return small_integer(node);
    }

    InstrumentClaim instrument(const Node& node) {
        return {one_of<InstrumentKind>(node.at("kind")),
                one_of<InstrumentAction>(node.at("action")),
                text(node.at("title")),
                reference(node.at("session"), sessions_),
                span(node.at("span")),
                span(node.at("action_span")),
                text(node.at("rule")),
                count(node.at("count"))};
    }

    CommitmentClaim commitment(const Node& node) {
        CommitmentClaim out;
        out.actor = text(node.at("actor"));
        out.speaker = known_speaker(node.at("speaker"));
        out.strength = one_of<Strength>(node.at("strength"));
        out.trigger = span(node.at("trigger"));
        list(node.at("actions"), out.actions, [this](const Node& n) {
            return ActionClaim{span(n.at("span")), texts(n.at("areas"))};
        });
        out.session = reference(node.at("session"), sessions_);
        if (const Node found = node.at("target")) out.target = target(found);
        if (const Node found = node.at("deadline")) out.deadline = deadline(found);
        out.rule = text(node.at("rule"));
        return out;
    }

    /// `comparator` as in indicators; a looser `operator` (">=", "<=", words) is taken where it states a bound.
    Target target(const Node& node) {
        Target out;
        out.measure = text(node.at("measure"));
        out.subject = text(node.at("subject"));
        if (node.at("comparator")) {
            out.comparator = one_of<Comparator>(node.at("comparator"));
        } else if (const std::string bound = text(node.at("operator")); !bound.empty()) {
            out.comparator = named<Comparator>(bound.substr(0, 1)).value_or(Comparator::greater);
        }
        out.value = number(node.at("value"));
        out.unit = text(node.at("unit"));
        out.derivation = text(node.at("derivation"));
        out.span = span(node.at("span"));
        return out;
    }

    /// `value` is a date, a range, `--12-31` or `--12` without a year, or words. A year whose `basis` is another
    /// document is not this document's: it is dropped, for the record to complete.
    Deadline deadline(const Node& node) {
        Deadline out;
        const Node place = node.at("span");
        out.words = text(node.at("words"));
        out.span = span(place);
        if (out.words.empty()) out.words = text(place.at("text"));
        const std::string value = text(node.at("value"));
        const bool yearless = value.starts_with("--");
        if (const auto dates = parse_iso_range(yearless ? "0004" + value.substr(1) : value)) {
            out.date = *dates;
        } else if (out.words.empty()) {
            out.words = value;
        }
        const bool elsewhere = text(node.at("basis")).ends_with("cross-document");
        out.year_from_record = yearless || elsewhere || flag(node.at("year_from_record"));
        if (yearless || elsewhere) out.date = {{0, out.date.first.month, out.date.first.day}, {}};
        return out;
    }

    IndicatorClaim indicator(const Node& node) {
        IndicatorClaim out;
        out.measure = text(node.at("measure"));
        out.subject = text(node.at("subject"));
        out.comparator = one_of<Comparator>(node.at("comparator"));
        const auto value = number(node.at("value"));
        if (!value) refuse(node.at("value"), "is missing");
        out.value = value.value_or(0);
        out.unit = text(node.at("unit"));
        out.period = text(node.at("period"));
        out.change_percent = number(node.at("change_percent"));
        out.source = text(node.at("source"));
        out.span = span(node.at("span"));
        out.rule = text(node.at("rule"));
        return out;
    }

    HistoryClaim history(const Node& node) {
        return {small_integer(node.at("since")), reference(node.at("subject"), bodies_), span(node.at("span")),
                text(node.at("rule"))};
    }

    static constexpr std::uint64_t max_text = std::numeric_limits<std::uint32_t>::max();

    std::optional<std::uint64_t> text_bytes_;
    std::optional<Error> error_;
    Ids people_, bodies_, sessions_;
};

}  // namespace

Result<Reading> reading_from_json(std::string_view text, std::optional<std::uint64_t> text_bytes) {
    json::error_code problem;
    const json::value root = json::parse({text.data(), text.size()}, problem);
    if (problem) return Error{"reading", {}, "is not JSON: " + problem.message(), "give one JSON object"};
    return FromJson(text_bytes).read(root);
}

}  // namespace rapporteur
