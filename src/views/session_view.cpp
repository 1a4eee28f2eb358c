#include "views/session_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

class SessionViewer {
  public:
    SessionViewer(const ViewSource& from, const BySession& by_session, const Session& session, const Messages& say)
        : from_(from), by_session_(by_session), session_(session), say_(say) {}

    SessionView view() {
        out_.id = session_.id;
        out_.title = session_title(from_.record, session_, say_);
        out_.body = session_.body;
        out_.kind = name_of(session_.kind);
        if (const Body* const body = from_.record.body(session_.body)) {
            out_.body_title = body->name;
            out_.parties = body->parties;
        }
        add_neighbours();
        add_facts();
        add_chairs();
        add_derived();
        add_reports();
        add_remarks();
        for (const Instrument* one : by_session_.of(session_.id).instruments) out_.instruments.push_back(view_instrument(from_, *one, say_));
        add_commitments();
        add_documents();
        return std::move(out_);
    }

  private:
    void add_commitments() {
        std::unique_ptr<const LaterWords> own;
        for (const Commitment* one : by_session_.of(session_.id).commitments) {
            if (from_.later == nullptr && !own) own = std::make_unique<const LaterWords>(from_);
            out_.commitments.push_back(view_commitment(from_, *one, own ? *own : *from_.later, say_));
        }
    }

    /// By ordinal where both have one, else by date; where neither can be compared nobody knows which comes first.
    static bool comes_before(const Session& a, const Session& b) {
        if (a.ordinal && b.ordinal) return *a.ordinal.value < *b.ordinal.value;
        return a.date && b.date && *a.date.value < *b.date.value;
    }

    void add_neighbours() {
        const Session* before = nullptr;
        const Session* after = nullptr;
        for (const Session* other : by_session_.of_body(session_.body)) {
            if (other->kind != session_.kind) continue;
            if (comes_before(*other, session_) && (before == nullptr || comes_before(*before, *other))) before = other;
            if (comes_before(session_, *other) && (after == nullptr || comes_before(*other, *after))) after = other;
        }
        if (before != nullptr) out_.previous = before->id;
        if (before != nullptr) out_.previous_title = session_title(from_.record, *before, say_);
        if (after != nullptr) out_.next = after->id;
        if (after != nullptr) out_.next_title = session_title(from_.record, *after, say_);
    }

    void add_facts() {
        const auto name = [](auto value) { return std::string(name_of(value)); };
        add(view_fact(from_, "ordinal", session_.ordinal, [](int ordinal) { return std::to_string(ordinal); }),
            session_.kind == SessionKind::regular);
        add(view_fact(from_, "status", session_.status, name), true);
        add(view_fact(from_, "date", session_.date, [](const DateRange& date) { return date.iso(); }), true);
        add(view_fact(from_, "mode", session_.mode, name), true);
        const bool by_link = session_.mode && *session_.mode.value != Mode::in_person;
        add(view_fact(from_, "place", session_.place, place_text), !by_link);
    }

    void add(FactView fact, bool wanted) {
        if (fact.known()) {
            out_.facts.push_back(std::move(fact));
        } else if (wanted) {
            out_.missing.push_back(fact.slot);
        }
    }

    /// Each side's chair by name; a side of the body whose chair no document names is missing.
    void add_chairs() {
        const auto name = [this](const EntityId& person) { return title_of(from_.record, person, say_); };
        for (const SessionChair& chair : session_.chairs) {
            out_.facts.push_back(view_fact(from_, "chair/" + chair.party, chair.person, name));
        }
        const Body* body = from_.record.body(session_.body);
        for (const Party& party : body ? body->parties : std::vector<Party>{}) {
            const bool named = std::any_of(session_.chairs.begin(), session_.chairs.end(),
                                           [&](const SessionChair& chair) { return chair.party == party; });
            if (!named) out_.missing.push_back("chair/" + party);
        }
    }

    void add_derived() {
        for (DocumentIndex document : session_.documents) {
            for (const DerivedNote& note : from_.record.documents[document].derived) {
                if (note.entity != session_.id) continue;
                DerivedLine line{path_of(document), note.slot, note.value, {}};
                for (DocumentIndex origin : note.from) line.from.push_back(path_of(origin));
                out_.derived.push_back(std::move(line));
            }
        }
    }

    void add_reports() {
        for (const HeardReport& report : session_.reports) {
            out_.reports.push_back(cite(from_, title_of(from_.record, report.child, say_), report.supports));
        }
    }

    void add_remarks() {
        for (const Remark* remark : by_session_.of(session_.id).remarks) {
            if (remark->kind == RemarkKind::quote) ++out_.quotes;
            if (remark->kind == RemarkKind::assessment) ++out_.assessments;
            if (remark->kind == RemarkKind::milestone) out_.milestones.push_back(cite(from_, remark->name, {remark->support}));
        }
    }

    void add_documents() {
        std::vector<DocumentIndex> documents = session_.documents;
        std::stable_sort(documents.begin(), documents.end(), [this](DocumentIndex a, DocumentIndex b) {
            return from_.record.documents.at(a).date < from_.record.documents.at(b).date;
        });
        for (DocumentIndex document : documents) out_.documents.push_back(path_of(document));
    }

    std::string path_of(DocumentIndex document) const {
        const RecordDocument& of = from_.record.documents.at(document);
        return of.path.empty() ? of.sha256.substr(0, 12) : of.path;
    }

    const ViewSource& from_;
    const BySession& by_session_;
    const Session& session_;
    const Messages& say_;
    SessionView out_;
};

void show_values(TextPage& page, std::string_view title, const std::vector<CitedValue>& values) {
    if (values.empty()) return;
    page.blank();
    page.heading(page.say()(title));
    for (const CitedValue& value : values) {
        page.line(page.say()("fact.listed", {value.value, page.say().count("sources", value.sources)}), 2);
        for (const Cited& cited : value.cited) page.line(line_of(cited, page.say()), 6);
    }
}

std::string slot_name(const std::string& slot, const Messages& say) {
    const auto slash = slot.find('/');
    return slash == std::string::npos ? say.name("slot", slot) : say("slot.chair", {slot.substr(slash + 1)});
}

}  // namespace

SessionView view_session(const ViewSource& from, const Session& session, const Messages& say) {
    return view_session(from, BySession(from.record), session, say);
}

SessionView view_session(const ViewSource& from, const BySession& by_session, const Session& session, const Messages& say) {
    return SessionViewer(from, by_session, session, say).view();
}

boost::json::value to_json(const SessionView& view) {
    const auto derived = [](const DerivedLine& line) {
        Fields out;
        out.put("document", line.document).put("slot", line.slot).put("value", line.value);
        return out.put("from", line.from).take();
    };
    const auto value = [](const CitedValue& one) { return to_json(one); };
    Fields out;
    const auto neighbour = [](const EntityId& id, const std::string& title) { return Fields().put("id", id).put("title", title).take(); };
    out.put("id", view.id).put("title", view.title).put("body", view.body).text("body_title", view.body_title);
    out.put("parties", view.parties).put("kind", view.kind);
    if (!view.previous.empty()) out.put("previous", neighbour(view.previous, view.previous_title));
    if (!view.next.empty()) out.put("next", neighbour(view.next, view.next_title));
    out.list("facts", view.facts, [](const FactView& fact) { return to_json(fact); });
    out.put("missing", view.missing).list("derived", view.derived, derived).list("reports", view.reports, value);
    out.list("instruments", view.instruments, [](const InstrumentRow& row) { return to_json(row); });
    out.list("commitments", view.commitments, [](const CommitmentRow& row) { return to_json(row); });
    out.list("milestones", view.milestones, value);
    out.put("quotes", boost::json::value(view.quotes)).put("assessments", boost::json::value(view.assessments));
    return out.put("documents", view.documents).take();
}

void show(TextPage& page, const SessionView& view) {
    const Messages& say = page.say();
    page.heading(view.title);
    page.id(view.id);
    page.blank();
    for (const FactView& fact : view.facts) show(page, fact, 2);
    std::vector<std::string> missing;
    for (const std::string& slot : view.missing) missing.push_back(slot_name(slot, say));
    if (!missing.empty()) page.line(say("session.missing", {fmt::to_string(fmt::join(missing, ", "))}), 2);
    for (const DerivedLine& line : view.derived) {
        page.line(
            say("derived", {slot_name(line.slot, say), file_name(line.document), line.value, file_names(line.from, ", ")}),
            2);
    }
    show_values(page, "session.reports", view.reports);
    if (!view.instruments.empty()) {
        page.blank();
        page.heading(say("session.instruments"));
        for (const InstrumentRow& row : view.instruments) show(page, row, 2);
    }
    if (!view.commitments.empty()) {
        page.blank();
        page.heading(say("session.commitments"));
        for (const CommitmentRow& row : view.commitments) show(page, row, 2);
    }
    show_values(page, "session.milestones", view.milestones);
    page.blank();
    page.line(say("session.remarks", {say.count("quotes", view.quotes), say.count("assessments", view.assessments)}));
    page.line(say("session.documents", {fmt::to_string(fmt::join(view.documents, ", "))}));
}

}  // namespace rapporteur
