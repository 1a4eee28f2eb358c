#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "text/json_lines.h"

namespace rapporteur {

/// Shows how documents were read, sentence by sentence.
class ExplainCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    std::vector<std::string> paths_;
    std::vector<std::string> languages_;
};

}  // namespace rapporteur
