#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/cli/correct_acts.h"

namespace rapporteur {

/// `correct reject`: what one document says in these words is not so.
class CorrectRejectCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    ActOptions options_;
    std::string document_;
    std::string kind_;
    std::string words_;
};

}  // namespace rapporteur
