#include "app/cli/read_into_record.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/cli/document_feed.h"
#include "app/cli/progress.h"
#include "reading/claim_names.h"
#include "store/intake.h"

namespace rapporteur {

namespace {

using Documents = std::vector<Document>;
using ReadDocuments = std::vector<ReadDocument>;

ReadDocuments read_all(Documents documents, const ReadingMaker& maker) {
    ReadDocuments read;
    for (Document& document : documents) {
        StoredReading reading = maker(document);
        read.push_back({std::move(document), std::move(reading)});
    }
    return read;
}

/// In JSON a quotation mark within a text is escaped: these bytes are a note.
bool is_unread(const StoredReading& reading) {
    return std::ranges::any_of(std::array{NoteKind::no_language, NoteKind::other_language}, [&](NoteKind kind) { return reading.json.find(fmt::format(R"("kind":"{}")", name_of(kind))) != std::string::npos; });
}

/// One run of `read`: what it counts, what it says, and what stopped it.
class Run {
  public:
    Run(Context& context, OpenRecord& open, const std::string& record, const ReadTask& task)
        : context_(context),
          open_(open),
          task_(task),
          feed_(context, task.paths, task.fields, record),
          progress_(context.err, "reading", {.bytes = feed_.input_bytes()}),
          intake_([this](const ReadDocuments& batch) { return open_.store->add(batch, context_.now()); },
                  [this](const ReadDocuments& batch, const std::vector<Arrival>& arrivals) { acknowledge(batch, arrivals); }) {
        feed_.report_to(progress_);
    }

    void work() {
        InOrder<Documents, ReadDocuments> work(
            task_.effort, [this](Documents documents) { return read_all(std::move(documents), open_.reader.maker); },
            bytes_of_all, [this](ReadDocuments documents) { return keep(std::move(documents)); });
        feed_.run([this](const Document& document) { return skip(document); },
                  [&](Documents documents) { return work.put(std::move(documents)); });
        work.finish();
        if (!failure_) failure_ = intake_.commit();
        progress_.wipe();
    }

    const Status& failure() const { return failure_; }

    std::string summary(const std::string& name) const {
        std::string text = fmt::format("Read {} ({}) into {} in {:.1f} s.\n", counted(added_, "new document"),
                                       sized(added_bytes_), name, progress_.seconds());
        if (unread_ > 0) text += fmt::format("Kept without being read, for there is no data for their language: {}.\n", counted(unread_, "document"));
        if (known_ > 0) text += fmt::format("Known already: {}.\n", counted(known_, "document"));
        return text + feed_.unreadable().text();
    }

    bool all_readable() const { return feed_.unreadable().count == 0; }

  private:
    /// True for what needs no reading.
    bool skip(const Document& document) {
        const Result<bool> known = open_.store->knows(document);
        if (!known) {
            failure_ = known.error();
            feed_.stop();
            return true;
        }
        if (*known) tell(document, Arrival::known);
        return *known;
    }

    bool keep(ReadDocuments documents) {
        for (ReadDocument& document : documents) {
            if (!failure_) failure_ = intake_.take(std::move(document));
        }
        return !failure_;
    }

    void acknowledge(const ReadDocuments& batch, const std::vector<Arrival>& arrivals) {
        for (std::size_t i = 0; i < batch.size(); ++i) {
            tell(batch[i].document, arrivals[i]);
            unread_ += arrivals[i] == Arrival::added && is_unread(batch[i].reading) ? 1 : 0;
        }
        if (task_.verbose) context_.out.flush();
    }

    void tell(const Document& document, Arrival arrival) {
        progress_.advance(1, 0);
        (arrival == Arrival::added ? added_ : known_) += 1;
        if (arrival == Arrival::added) added_bytes_ += document.text.size();
        if (task_.verbose) context_.out.write((arrival == Arrival::added ? "new   " : "known ") + document.path + "\n");
    }

    Context& context_;
    OpenRecord& open_;
    const ReadTask& task_;
    DocumentFeed feed_;
    Progress progress_;
    Intake intake_;
    std::int64_t added_ = 0;
    std::uint64_t added_bytes_ = 0;
    std::int64_t known_ = 0;
    std::int64_t unread_ = 0;
    Status failure_;
};

}  // namespace

Result<ExitCode> read_into_record(Context& context, OpenRecord& open, const std::string& name, const ReadTask& task) {
    Run run(context, open, name, task);
    run.work();
    context.out.write(run.summary(name));
    if (run.failure()) return *run.failure();
    if (context.interrupted.load()) {
        context.out.write(
            "Interrupted: all that was read is safe. Run the same command again to go on where it stopped.\n");
        return ExitCode::interrupted;
    }
    return run.all_readable() ? ExitCode::done : ExitCode::faults;
}

}  // namespace rapporteur
