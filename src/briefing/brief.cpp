#include "briefing/brief.h"

#include "briefing/briefing_docx.h"
#include "briefing/briefing_pdf.h"
#include "briefing/briefing_text.h"
#include "briefing/compose.h"

namespace rapporteur {
namespace {

Result<BriefingSubject> subject_of(const Record& record, const BriefingRequest& request) {
    const bool further = !request.body.empty() || !request.since.empty();
    if (request.session.empty() && !further) {
        return Error{"", "", "nothing is asked for", "Name a session, a body or a date to begin with."};
    }
    if (!request.session.empty() && further) {
        return Error{request.session, "", "a session is asked for together with a body or a date",
                     "Ask for one of them."};
    }
    BriefingSubject subject;
    if (!request.session.empty()) {
        subject.session = record.session(request.session);
        if (subject.session == nullptr)
            return Error{request.session, "", "there is no such session in the record",
                         "`rapporteur show` lists them with their ids."};
    }
    if (!request.body.empty()) {
        subject.body = record.body(request.body);
        if (subject.body == nullptr)
            return Error{request.body, "", "there is no such body in the record",
                         "`rapporteur show` lists them with their ids."};
    }
    if (!request.since.empty()) {
        const auto since = parse_iso_date(request.since);
        if (!since) return Error{request.since, "", "is no date", "Write it as 2024-08-21, 2024-08 or 2024."};
        subject.since = *since;
    }
    return subject;
}

}  // namespace

std::optional<BriefingFormat> briefing_format(std::string_view name) {
    if (name == "pdf") return BriefingFormat::pdf;
    if (name == "docx") return BriefingFormat::docx;
    if (name == "text") return BriefingFormat::text;
    return {};
}

Result<BriefingFile> make_briefing(const Record& record, const WordsOf& words, const BriefingRequest& request) {
    const Result<BriefingSubject> subject = subject_of(record, request);
    if (!subject) return subject.error();
    const Briefing briefing = compose_briefing(record, words, *subject, request.language);
    const std::string name = "briefing" + (briefing.as_of.empty() ? "" : "-" + briefing.as_of.iso());
    switch (request.format) {
        case BriefingFormat::docx:
            return BriefingFile{name + ".docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                briefing_docx(briefing)};
        case BriefingFormat::text:
            return BriefingFile{name + ".txt", "text/plain; charset=utf-8", briefing_text(briefing)};
        case BriefingFormat::pdf:
            break;
    }
    return BriefingFile{name + ".pdf", "application/pdf", briefing_pdf(briefing)};
}

}  // namespace rapporteur
