#include "app/cli/serve_command.h"

#include <fmt/format.h>

#include "app/cli/arguments.h"
#include "app/http/record_routes.h"
#include "app/http/server.h"
#include "store/sqlite_shelf.h"

namespace rapporteur {

namespace {

constexpr unsigned threads = 4;
constexpr unsigned last_port = 65535;

}  // namespace

void ServeCommand::declare(Arguments& arguments) {
    options_.declare(arguments);
    arguments.option("--port", port_, "Where to listen on this machine; 0: a port that is free");
    arguments.choice("--follow", follow_, {"yes", "no"}, "Keep the pages up with what is read and entered meanwhile; without, they show what they last showed");
}

Result<ExitCode> ServeCommand::run(Context& context) {
    if (port_ > last_port) {
        context.err.write(fmt::format("--port {}: a port is a number up to {}\n", port_, last_port));
        return ExitCode::usage;
    }
    Result<OpenRecord> open = open_record(context, options_, OpenMode::read);
    if (!open) return open.error();
    auto quick = context.open_store(options_.record, OpenMode::read);
    if (!quick) return quick.error();
    RecordSource records(**quick, *open->store, [&] { return fold_record(context, *open); });
    const auto open_shelf = [&] { return open_sqlite_shelf(options_.record); };
    auto filled = open_shelf();
    if (!filled) return filled.error();
    auto shelves = ShelfPool::open(open_shelf, threads);
    if (!shelves) return shelves.error();
    ShelfKeeper keeper(*std::move(filled), records, open->reader.maker.version, context.now);
    if (const Status failed = keeper.begin(follow_ != "no")) return *failed;

    const Desk desk{records, keeper, **shelves, open->reader, context.now, context.user};
    const Access access;
    auto server = listen_http("127.0.0.1", static_cast<std::uint16_t>(port_), record_routes(desk, access), {});
    if (!server) return server.error();
    context.out.write(fmt::format("Open http://127.0.0.1:{}/ in a browser. Ctrl-C ends.\n", (*server)->port()));
    context.out.flush();
    (*server)->run(context.interrupted, threads);
    return ExitCode::done;
}

}  // namespace rapporteur
