#include <fmt/chrono.h>
#include <pwd.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/interrupts.h"
#include "app/cli/load_reader.h"
#include "app/cli/output.h"
#include "store/sqlite_store.h"
#include "text/disk_files.h"

/// Makes the resources, hands them to the command that was asked for, and says how it ended.
namespace {

using namespace rapporteur;

std::string now() {
    const auto seconds = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(seconds));
}

std::string user_name() {
    if (const char* user = std::getenv("USER"); user != nullptr && *user != '\0') return user;
    const passwd* entry = getpwuid(geteuid());
    return entry == nullptr ? "unknown" : entry->pw_name;
}

ExitCode run(Command& command, Context& context) {
    const Result<ExitCode> ended = command.run(context);
    context.out.flush();
    if (ended) return *ended;
    context.err.write(ended.error().text() + "\n");
    return ExitCode::failed;
}

ExitCode run_guarded(Command& command, Context& context) {
    try {
        return run(command, context);
    } catch (const BrokenPipe&) {
        return ExitCode::broken_pipe;
    } catch (const std::bad_alloc&) {
        context.err.write("Not enough memory. What was acknowledged is safe.\n");
    } catch (const std::exception& exception) {
        context.err.write(std::string(exception.what()) + "\n");
    }
    return ExitCode::failed;
}

ExitCode answer(const Parsed& parsed, Output& out, Output& err) {
    Output& to = parsed.code == ExitCode::done ? out : err;
    try {
        to.write(parsed.words);
        to.flush();
    } catch (const std::exception&) {
        return ExitCode::broken_pipe;
    }
    return parsed.code;
}

ExitCode end(ExitCode code, Output& err) {
    try {
        err.flush();
    } catch (const std::exception&) {  // nobody is left to be told
    }
    return code;
}

}  // namespace

int main(int argc, char** argv) {
    const Interrupts interrupts;
    DescriptorOutput out(STDOUT_FILENO, "standard output");
    DescriptorOutput err(STDERR_FILENO, "standard error");
    const Parsed parsed = parse(all_commands(), std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
    if (!parsed.command) return static_cast<int>(answer(parsed, out, err));

    const DiskFiles files;
    Context context{.out = out,
                    .err = err,
                    .files = files,
                    .now = now,
                    .user = user_name(),
                    .interrupted = interrupts.raised(),
                    .open_store = open_sqlite_store,
                    .load_reader = load_reader,
                    .check_languages = check_languages};
    return static_cast<int>(end(run_guarded(*parsed.command, context), err));
}
