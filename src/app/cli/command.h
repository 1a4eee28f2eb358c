#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "base/result.h"

namespace rapporteur {

class Arguments;

/// One thing the program can do, with its arguments as fields. An Error is printed once, by main, and ends in
/// ExitCode::failed.
class Command {
  public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    virtual void declare(Arguments& arguments) = 0;
    virtual Result<ExitCode> run(Context& context) = 0;
};

/// A command as the user sees it; one with parts is only a name for them.
struct CommandEntry {
    std::string name;
    std::string summary;
    std::vector<std::string> examples;
    std::function<std::unique_ptr<Command>()> make = nullptr;
    std::vector<CommandEntry> parts = {};
    bool hidden = false;  ///< for the program's own use; help does not tell of it
};

}  // namespace rapporteur
