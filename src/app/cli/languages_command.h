#pragma once

#include <string>

#include "app/cli/command.h"

namespace rapporteur {

/// Looks for mistakes in language data and says exactly where they are.
class LanguagesCheckCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    std::string folder_;
};

}  // namespace rapporteur
