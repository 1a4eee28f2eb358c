#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/cli/version.h"

namespace rapporteur {

namespace {

std::string examples_of(const CommandEntry& entry) {
    std::string text = entry.examples.size() == 1 ? "Example:" : "Examples:";
    for (const std::string& example : entry.examples) text += "\n  " + example;
    return text;
}

std::string all_examples(const std::vector<CommandEntry>& commands) {
    std::string text = "Examples:";
    for (const CommandEntry& entry : commands) {
        if (!entry.examples.empty() && !entry.hidden) text += "\n  " + entry.examples.front();
    }
    return text + "\n\n`rapporteur COMMAND --help` teaches each command.";
}

/// Adds the commands below `app`; each leaf puts itself into `chosen` when it is named.
void add(CLI::App& app, const std::vector<CommandEntry>& entries, std::vector<std::unique_ptr<Command>>& made,
         std::size_t& chosen) {
    for (const CommandEntry& entry : entries) {
        CLI::App* below = app.add_subcommand(entry.name, entry.summary);
        if (!entry.examples.empty()) below->footer(examples_of(entry));
        if (entry.hidden) below->group("");
        if (!entry.make) {
            below->require_subcommand(1);
            add(*below, entry.parts, made, chosen);
            continue;
        }
        made.push_back(entry.make());
        Arguments arguments(*below);
        made.back()->declare(arguments);
        below->callback([&chosen, number = made.size() - 1] { chosen = number; });
    }
}

}  // namespace

void Arguments::positional(const std::string& name, std::string& into, const std::string& help, Need need) {
    app_.add_option(name, into, help)->required(need == Need::required);
}

void Arguments::positionals(const std::string& name, std::vector<std::string>& into, const std::string& help,
                            Need need) {
    app_.add_option(name, into, help)->required(need == Need::required);
}

void Arguments::number(const std::string& name, unsigned& into, const std::string& help) {
    app_.add_option(name, into, help)->required();
}

void Arguments::option(const std::string& name, std::string& into, const std::string& help) {
    CLI::Option* option = app_.add_option(name, into, help);
    if (!into.empty()) option->capture_default_str();
}

void Arguments::option(const std::string& name, std::vector<std::string>& into, const std::string& help) {
    app_.add_option(name, into, help)->allow_extra_args(false);
}

void Arguments::option(const std::string& name, unsigned& into, const std::string& help) {
    app_.add_option(name, into, help)->check(CLI::NonNegativeNumber);
}

void Arguments::flag(const std::string& name, bool& into, const std::string& help) {
    app_.add_flag(name, into, help);
}

void Arguments::choice(const std::string& name, std::string& into, const std::vector<std::string>& allowed,
                       const std::string& help, Need need) {
    CLI::Option* option =
        app_.add_option(name, into, help)->check(CLI::IsMember(allowed))->required(need == Need::required);
    if (!into.empty()) option->capture_default_str();
}

Parsed parse(const std::vector<CommandEntry>& commands, const std::vector<std::string>& arguments) {
    CLI::App app(
        "Rapporteur rebuilds standing intergovernmental mechanisms from published reports:\n"
        "bodies, sessions, people, instruments, commitments and figures, every fact with its words.",
        "rapporteur");
    app.set_version_flag("--version", std::string("rapporteur ") + version);
    app.set_help_all_flag("--help-all", "Print the help of all commands");
    app.require_subcommand(1);
    app.footer(all_examples(commands));
    std::vector<std::unique_ptr<Command>> made;
    std::size_t chosen = 0;
    add(app, commands, made, chosen);

    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        app.parse(reversed);
        return {std::move(made.at(chosen)), "", ExitCode::done};
    } catch (const CLI::ParseError& error) {
        std::ostringstream out;
        std::ostringstream err;
        const bool understood = app.exit(error, out, err) == 0;
        return {nullptr, out.str() + err.str(), understood ? ExitCode::done : ExitCode::usage};
    }
}

}  // namespace rapporteur
