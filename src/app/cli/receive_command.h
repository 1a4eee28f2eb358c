#pragma once

#include <string>

#include "app/cli/command.h"

namespace rapporteur {

/// The other end of receive_confined: confines itself, takes one file from standard input (its name as a field of the wire, then its bytes),
/// and tells on standard output what it took from it. With `--try`, attempts something instead that confinement must prevent, for tests.
class ReceiveCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    std::string attempt_;
};

}  // namespace rapporteur
