#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "app/cli/context.h"
#include "app/cli/progress.h"
#include "text/input.h"

namespace rapporteur {

/// What could not be read, for the end of a run.
struct UnreadableList {
    std::vector<Unreadable> first;  ///< the first hundred
    std::int64_t count = 0;

    void add(Unreadable unreadable);
    /// One line each; empty where there are none.
    std::string text() const;
};

/// Receives the documents of some inputs and passes them on, some hundred kilobytes at a time.
class DocumentFeed {
  public:
    /// False: nothing more is wanted.
    using Take = std::function<bool(std::vector<Document>)>;
    /// True: the document is passed over.
    using Skip = std::function<bool(const Document&)>;

    /// The files of `record`, where they lie in a folder to be read, are passed over; named in `paths`, they are unreadable. They are never
    /// opened here: whoever closes a file gives up SQLite's locks on it.
    DocumentFeed(const Context& context, const std::vector<std::string>& paths, const JsonFields& fields,
                 const std::string& record = {});

    /// `skip` may be empty. Stops when the user interrupts.
    void run(const Skip& skip, const Take& take);

    /// To be called by `skip` or `take`: nothing more is wanted.
    void stop() { stopped_ = true; }
    std::uint64_t input_bytes() const { return plan_.bytes(); }
    /// Told of bytes as they come in.
    void report_to(Progress& progress) { progress_ = &progress; }
    const UnreadableList& unreadable() const { return unreadable_; }

  private:
    bool pass_on(const Take& take);
    bool goes_on() const { return !stopped_ && !context_.interrupted.load(); }

    const Context& context_;
    InputPlan plan_;
    InputOptions options_;
    Progress* progress_ = nullptr;
    UnreadableList unreadable_;
    bool stopped_ = false;
    std::vector<Document> waiting_;
    std::size_t waiting_bytes_ = 0;
};

}  // namespace rapporteur
