#include "app/cli/serve_command.h"

#include <fmt/format.h>

#include <memory>
#include <optional>

#include "app/accounts/accounts_file.h"
#include "app/accounts/guard.h"
#include "app/cli/arguments.h"
#include "app/http/account_access.h"
#include "app/http/local_access.h"
#include "app/http/record_routes.h"
#include "app/http/server.h"
#include "app/http/session_routes.h"
#include "store/sqlite_shelf.h"

namespace rapporteur {

namespace {

constexpr unsigned threads = 4;

/// Who is let in: everybody on this machine, or who has an account.
struct Door {
    std::optional<Guard> guard;  ///< empty on this machine only
    std::unique_ptr<Access> access;

    Routes routes() { return guard ? session_routes(*guard) : Routes(); }
};

Status open_door(Door& door, const ServePlace& place, const std::string& accounts, const std::string& user) {
    if (!place.tls) {
        door.access = std::make_unique<LocalAccess>(user);
        return {};
    }
    const auto known = load_accounts(accounts);
    if (!known) return known.error();
    if (known->empty()) return Error{accounts, "", "there are no accounts, so nobody could be let in", "Add one with `rapporteur account add NAME --role analyst`"};
    door.guard.emplace(accounts);
    door.access = std::make_unique<AccountAccess>(door.guard->accounts, door.guard->sessions, place.names);
    return {};
}

std::string invitation(const ServePlace& place, std::uint16_t port) {
    const std::string host = place.tls ? "https://" + place.names.front() : "http://127.0.0.1";
    return fmt::format("Open {}:{}/ in a browser. Ctrl-C ends.\n", host, port);
}

}  // namespace

void ServeCommand::declare(Arguments& arguments) {
    options_.declare(arguments);
    place_.declare(arguments);
    arguments.choice("--follow", follow_, {"yes", "no"}, "Keep the pages up with what is read and entered meanwhile; without, they show what they last showed");
}

Result<ExitCode> ServeCommand::run(Context& context) {
    const auto place = place_.place();
    if (!place) {
        context.err.write(place.error().text() + "\n");
        return ExitCode::usage;
    }
    Door door;
    if (const Status closed = open_door(door, *place, accounts_path(options_.record), context.user)) return *closed;
    Result<OpenRecord> open = open_record(context, options_, OpenMode::read);
    if (!open) return open.error();
    auto quick = context.open_store(options_.record, OpenMode::read);
    if (!quick) return quick.error();
    auto intake = context.open_store(options_.record, OpenMode::read);
    if (!intake) return intake.error();
    RecordSource records(**quick, *open->store, **intake, [&] { return fold_record(context, *open); });
    const auto open_shelf = [&] { return open_sqlite_shelf(options_.record); };
    auto filled = open_shelf();
    if (!filled) return filled.error();
    auto shelves = ShelfPool::open(open_shelf, threads + HttpLimits{}.large_bodies);
    if (!shelves) return shelves.error();
    const auto complain = [&context](const std::string& trouble) {
        context.err.write(trouble + "\n");
        context.err.flush();
    };
    ShelfKeeper keeper(*std::move(filled), records, open->reader.maker.version, context.now, complain);
    if (const Status failed = keeper.begin(follow_ != "no")) return *failed;

    const Desk desk{records, keeper, **shelves, open->reader, context.now};
    auto server = listen_http(place->address, place->port, record_routes(desk, *door.access, door.routes()), {}, place->tls);
    if (!server) return server.error();
    context.out.write(invitation(*place, (*server)->port()));
    context.out.flush();
    (*server)->run(context.interrupted, threads);
    return ExitCode::done;
}

}  // namespace rapporteur
