#include "app/cli/receive_command.h"

#include <fmt/format.h>

#include <new>

#include "app/cli/arguments.h"
#include "app/confined/attempts.h"
#include "app/confined/confined_intake.h"
#include "app/confined/confinement.h"
#include "app/confined/document_wire.h"
#include "text/input.h"
#include "text/memory_files.h"

namespace rapporteur {
namespace {

constexpr std::size_t most_sent = (std::size_t{32} << 20) + (64U << 10);  // a file and its name

/// True where all of it could be held.
bool tell_documents(const std::string& name, std::string_view bytes, Output& out) {
    const IntakeLimits limits;
    const InputOptions options{.fields = {}, .most_bytes = limits.text_bytes, .most_plain_bytes = limits.text_bytes, .on_bytes = {}};
    MemoryFiles files;
    files.add(name, std::string(bytes));
    try {
        receive_file(files, {.path = name, .bytes = bytes.size(), .reason = {}}, options, [&](Received&& received) {
            out.write(wire_record(received));
            return true;
        });
        return true;
    } catch (const std::bad_alloc&) {
        return false;
    }
}

}  // namespace

void ReceiveCommand::declare(Arguments& arguments) {
    arguments.choice("--try", attempt_, attempt_names(), "What to attempt once confined");
}

Result<ExitCode> ReceiveCommand::run(Context& context) {
    const Confinement allowed;
    if (const Status failed = confine(allowed)) {
        context.out.write(wire_record(Unreadable{"", "nothing can be read safely on this machine: " + failed->what}) + wire_end());
        return *failed;
    }
    if (!attempt_.empty()) {
        context.out.write(attempt(attempt_));
        return ExitCode::done;
    }
    const auto in = context.files.standard_input();
    const Result<std::string> sent = read_rest(*in, {}, most_sent, 0);
    if (!sent) return sent.error();
    std::string_view bytes = *sent;
    const auto name = take_wire_field(bytes);
    if (!name) return Error{.input = "-", .place = "", .what = "no name comes first", .remedy = "This command is for `rapporteur serve`"};
    if (!tell_documents(std::string(*name), bytes, context.out)) {
        const std::string reason = fmt::format("needs more than {} of memory to read", size_words(allowed.address_space_bytes));
        context.out.write(wire_record(Unreadable{std::string(*name), reason}));
    }
    context.out.write(wire_end());
    return ExitCode::done;
}

}  // namespace rapporteur
