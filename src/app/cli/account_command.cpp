#include "app/cli/account_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/accounts/accounts_file.h"
#include "app/accounts/passwords.h"
#include "app/cli/arguments.h"
#include "app/cli/password_prompt.h"

namespace rapporteur {
namespace {

Error no_such(const std::string& name) { return {.input = name, .place = "", .what = "no account has this name", .remedy = "See `rapporteur account list`"}; }

/// A password, asked for and hashed before anybody else is kept waiting.
Result<std::string> new_hash(Context& context) {
    const Result<std::string> password = ask_new_password(context);
    if (!password) return password.error();
    return hash_password(*password);
}

}  // namespace

void AccountCommand::declare(Arguments& arguments) { arguments.option("--record", record_, "The record that the accounts are for"); }

Result<std::string> AccountCommand::path(const Context& context) const {
    if (context.files.status(record_).kind == FileKind::regular) return accounts_path(record_);
    return Error{record_, "", "there is no record here", "Make one with `rapporteur read`, or name another with --record"};
}

void AccountAddCommand::declare(Arguments& arguments) {
    AccountCommand::declare(arguments);
    arguments.positional("name", name_, "By which to log in, and by which acts are entered");
    arguments.choice("--role", role_, role_names(), "What the account may do: look; enter acts and files too; see the accounts too", Arguments::Need::required);
}

Result<ExitCode> AccountAddCommand::run(Context& context) {
    const auto file = path(context);
    if (!file) return file.error();
    if (!is_account_name(name_)) return Error{name_, "", "is no name for an account", "1 to 64 bytes, without blanks at its ends or control characters"};
    const auto hash = new_hash(context);
    if (!hash) return hash.error();
    const Status failed = change_accounts(*file, [&](std::vector<Account>& accounts) -> Status {
        if (std::ranges::find(accounts, name_, &Account::name) != accounts.end()) return Error{name_, "", "there is an account of this name", ""};
        accounts.push_back({name_, role_of(role_).value_or(Role::reader), *hash});
        return {};
    });
    if (failed) return *failed;
    context.out.write(fmt::format("Account {} added: {}\n", name_, role_));
    return ExitCode::done;
}

void AccountPasswordCommand::declare(Arguments& arguments) {
    AccountCommand::declare(arguments);
    arguments.positional("name", name_, "Whose password is to be another");
}

Result<ExitCode> AccountPasswordCommand::run(Context& context) {
    const auto file = path(context);
    if (!file) return file.error();
    const auto hash = new_hash(context);
    if (!hash) return hash.error();
    const Status failed = change_accounts(*file, [&](std::vector<Account>& accounts) -> Status {
        const auto found = std::ranges::find(accounts, name_, &Account::name);
        if (found == accounts.end()) return no_such(name_);
        found->password = *hash;
        return {};
    });
    if (failed) return *failed;
    context.out.write(fmt::format("Account {} has another password; whoever was logged in by the old one no longer is\n", name_));
    return ExitCode::done;
}

void AccountRemoveCommand::declare(Arguments& arguments) {
    AccountCommand::declare(arguments);
    arguments.positional("name", name_, "Who is no longer to be let in");
}

Result<ExitCode> AccountRemoveCommand::run(Context& context) {
    const auto file = path(context);
    if (!file) return file.error();
    const Status failed = change_accounts(*file, [&](std::vector<Account>& accounts) -> Status {
        if (std::erase_if(accounts, [&](const Account& each) { return each.name == name_; }) == 0) return no_such(name_);
        return {};
    });
    if (failed) return *failed;
    context.out.write(fmt::format("Account {} removed; what it entered stays\n", name_));
    return ExitCode::done;
}

Result<ExitCode> AccountListCommand::run(Context& context) {
    const auto file = path(context);
    if (!file) return file.error();
    const auto accounts = load_accounts(*file);
    if (!accounts) return accounts.error();
    for (const Account& each : *accounts) context.out.write(fmt::format("{:<14} {}\n", role_name(each.role), each.name));
    if (accounts->empty()) context.out.write("There are no accounts. `rapporteur account add NAME --role analyst` adds one.\n");
    return ExitCode::done;
}

}  // namespace rapporteur
