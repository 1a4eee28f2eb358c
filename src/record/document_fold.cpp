#include "record/document_fold.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "record/sources.h"

namespace rapporteur {
namespace {

constexpr std::size_t most_cited = 3;  // documents named as the origin of a value

bool only_announces(const std::vector<SessionClaim>& sessions) {
    return !sessions.empty() && std::none_of(sessions.begin(), sessions.end(), [](const SessionClaim& session) {
        return session.status == SessionStatus::held;
    });
}

/// The day of what is reported, as this document tells it; never a day after it was written (R28).
DateRange own_date(const Reading& reading, const Date& published) {
    const DocumentClaims& claims = reading.document;
    const DateRange written = published.empty() && claims.dateline_date ? DateRange{claims.dateline_date->value, {}}
                                                                        : DateRange{published, {}};
    const bool dated = !written.first.empty();
    if (claims.event_date) {
        const DateRange& event = claims.event_date->value;
        const bool to_come = dated ? written.first < event.first : only_announces(reading.sessions);
        if (!to_come) return event;
    }
    if (claims.dateline_date) return {claims.dateline_date->value, {}};
    return written;
}

/// True for a document that names a body of states, not just organisations (R30).
bool names_a_body(const Reading& reading) {
    return std::any_of(reading.bodies.begin(), reading.bodies.end(), [](const BodyClaim& body) {
        return body.kind != BodyKind::organization || !body.parties.empty();
    });
}

/// The documents that support a value, one of each source: its original, if that is among them; the earliest first.
std::vector<DocumentIndex> cited(const FoldInput& input, const std::vector<Support>& supports) {
    std::map<DocumentIndex, DocumentIndex> by_source;
    for (const Support& support : supports) {
        if (support.document == no_document) continue;
        const DocumentIndex source = input.documents[support.document].source;
        const auto place = by_source.emplace(source, support.document).first;
        if (support.document == source) place->second = source;
    }
    std::vector<DocumentIndex> out;
    for (const auto& [source, document] : by_source) out.push_back(document);
    std::stable_sort(out.begin(), out.end(), [&](DocumentIndex a, DocumentIndex b) {
        return is_earlier(input.documents[a], input.documents[b]);
    });
    if (out.size() > most_cited) out.resize(most_cited);
    return out;
}

/// What most deserves a human eye of what was not read, and whether nothing was (R68).
std::vector<Note> notes_of(const Reading& reading, bool questions) {
    std::vector<Note> out;
    std::ranges::copy_if(reading.notes, std::back_inserter(out), [&](const Note& note) {
        return note.kind == NoteKind::no_language || note.kind == NoteKind::other_language || (questions && note.kind == NoteKind::session);
    });
    return out;
}

class DocumentFolder {
  public:
    DocumentFolder(const FoldInput& input, const SessionFold& sessions) : input_(input), sessions_(sessions) {}

    RecordDocument fold(std::size_t d) const {
        const FoldDocument& from = input_.documents[d];
        const Reading& reading = *from.reading;
        const DocumentClaims& claims = reading.document;
        RecordDocument out;
        out.sha256 = from.info->sha256;
        out.path = from.info->path;
        out.outlet = from.info->outlet.empty() && claims.agency ? claims.agency->value : from.info->outlet;
        out.title = from.info->title.empty() && claims.headline ? claims.headline->value : from.info->title;
        out.url = from.info->url;
        out.language = reading.source.language;
        out.source = input_.documents[from.source].info->sha256;
        out.published =
            from.info->published.empty() && claims.published ? claims.published->value : from.info->published;
        out.date = own_date(reading, out.published);
        out.outside = !names_a_body(reading);
        for (std::uint32_t session : std::set<std::uint32_t>(sessions_.of[d].begin(), sessions_.of[d].end())) {
            out.sessions.push_back(sessions_.sessions[session].id);
            derive(out, d, session);
        }
        if (out.date.first.empty() && !only_announces(reading.sessions)) {
            const auto session = sole_session(reading, sessions_.of[d]);
            const Fact<DateRange>* date = session ? &sessions_.sessions[*session].date : nullptr;
            if (date && *date) out.date = *date->value;
            out.date_derived = date && *date;
        }
        out.notes = notes_of(reading, !out.outside && out.source == out.sha256);
        return out;
    }

  private:
    /// What this document leaves open about a session and other documents tell (R26).
    void derive(RecordDocument& out, std::size_t d, std::uint32_t number) const {
        const Session& session = sessions_.sessions[number];
        const auto& claims = input_.documents[d].reading->sessions;
        bool dated = false, numbered = false;
        for (std::size_t s = 0; s < claims.size(); ++s) {
            if (sessions_.of[d][s] != number) continue;
            dated = dated || claims[s].date;
            numbered = numbered || claims[s].ordinal;
        }
        if (!dated && session.date) {
            out.derived.push_back(
                {session.id, "date", session.date.value->iso(), cited(input_, session.date.supports)});
        }
        if (!numbered && session.ordinal) {
            out.derived.push_back({session.id, "ordinal", std::to_string(*session.ordinal.value),
                                   cited(input_, session.ordinal.supports)});
        }
    }

    const FoldInput& input_;
    const SessionFold& sessions_;
};

}  // namespace

std::vector<RecordDocument> fold_documents(const FoldInput& input, const SessionFold& sessions) {
    std::vector<RecordDocument> out;
    out.reserve(input.documents.size());
    const DocumentFolder folder(input, sessions);
    for (std::size_t d = 0; d < input.documents.size(); ++d) out.push_back(folder.fold(d));
    return out;
}

std::optional<std::uint32_t> sole_session(const Reading& reading, const std::vector<std::uint32_t>& sessions) {
    std::set<std::uint32_t> held, all(sessions.begin(), sessions.end());
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        if (reading.sessions[s].status == SessionStatus::held) held.insert(sessions[s]);
    }
    const std::set<std::uint32_t>& meant = held.empty() ? all : held;
    if (meant.size() != 1) return {};
    return *meant.begin();
}

}  // namespace rapporteur
