#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/exit_code.h"

namespace CLI {
class App;
}

namespace rapporteur {

/// What a command takes, declared by the command and bound to its fields. A thin face over CLI11, which is costly to
/// compile and stays in one file.
class Arguments {
  public:
    enum class Need : bool { optional, required };

    explicit Arguments(CLI::App& app) : app_(app) {}

    void positional(const std::string& name, std::string& into, const std::string& help, Need need = Need::required);
    void positionals(const std::string& name, std::vector<std::string>& into, const std::string& help,
                     Need need = Need::required);
    void number(const std::string& name, unsigned& into, const std::string& help);
    void option(const std::string& name, std::string& into, const std::string& help);
    void option(const std::string& name, std::vector<std::string>& into, const std::string& help);
    void option(const std::string& name, unsigned& into, const std::string& help);
    void flag(const std::string& name, bool& into, const std::string& help);
    /// Only one of `allowed` is taken.
    void choice(const std::string& name, std::string& into, const std::vector<std::string>& allowed,
                const std::string& help, Need need = Need::optional);

  private:
    CLI::App& app_;
};

/// What the command line asks for: a command, or only words (help, version, what was not understood).
struct Parsed {
    std::unique_ptr<Command> command;
    std::string words;
    ExitCode code = ExitCode::done;  ///< where there is no command
};

Parsed parse(const std::vector<CommandEntry>& commands, const std::vector<std::string>& arguments);

}  // namespace rapporteur
