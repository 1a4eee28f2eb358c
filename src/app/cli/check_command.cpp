#include "app/cli/check_command.h"

#include <fmt/format.h>

#include <boost/json.hpp>

#include "app/cli/jobs.h"
#include "app/cli/progress.h"
#include "store/check.h"

namespace rapporteur {

namespace {

std::string text_of(const CheckReport& report) {
    std::string text;
    for (const Fault& fault : report.faults) text += fault.where + ": " + fault.what + "\n";
    if (report.fault_count > static_cast<std::int64_t>(report.faults.size())) text += "...\n";
    text += fmt::format("Checked {} and {}: ", counted(report.stamp.documents, "document"),
                        counted(report.stamp.acts, "act"));
    text += report.sound() ? "all is sound.\n" : counted(report.fault_count, "FAULT") + ".\n";
    if (report.unread > 0)
        text += fmt::format("{} documents have no reading; run: rapporteur rebuild\n", report.unread);
    if (report.stale > 0) {
        text += fmt::format(
            "{} readings were made by another version of the reader and were not compared; run: rapporteur rebuild\n",
            report.stale);
    }
    if (report.record_compared && report.sound()) text += "The record, folded anew, is the same.\n";
    return text;
}

std::string json_of(const CheckReport& report) {
    boost::json::array faults;
    for (const Fault& fault : report.faults) faults.push_back({{"where", fault.where}, {"what", fault.what}});
    const boost::json::object object = {{"documents", report.stamp.documents},
                                        {"acts", report.stamp.acts},
                                        {"sound", report.sound()},
                                        {"faults", report.fault_count},
                                        {"without_reading", report.unread},
                                        {"stale_readings", report.stale},
                                        {"record_compared", report.record_compared},
                                        {"first_faults", faults}};
    return boost::json::serialize(object) + "\n";
}

}  // namespace

void CheckCommand::declare(Arguments& arguments) {
    options_.declare(arguments);
    declare_jobs(arguments, jobs_);
    arguments.choice("--format", format_, {"text", "json"}, "text or json");
}

Result<ExitCode> CheckCommand::run(Context& context) {
    Result<OpenRecord> open = open_record(context, options_, OpenMode::read);
    if (!open) return open.error();
    const Result<Stamp> stamp = open->store->stamp();
    if (!stamp) return stamp.error();
    Progress progress(context.err, "checking", {.documents = static_cast<std::uint64_t>(stamp->documents)});
    const Result<CheckReport> report =
        check(*open->store, open->reader.maker, effort_of(jobs_), [&](std::uint64_t bytes) {
            progress.advance(1, bytes);
            return !context.interrupted.load();
        });
    progress.wipe();
    if (!report) return report.error();
    if (report->interrupted) {
        context.out.write("Interrupted; not all was checked.\n");
        return ExitCode::interrupted;
    }
    context.out.write(format_ == "json" ? json_of(*report) : text_of(*report));
    return report->sound() ? ExitCode::done : ExitCode::faults;
}

}  // namespace rapporteur
