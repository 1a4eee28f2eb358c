#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/record_access.h"

namespace rapporteur {

/// Serves the record's pages and its API on this machine, until interrupted.
class ServeCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    RecordOptions options_;
    unsigned port_ = 8750;
    std::string follow_ = "yes";
};

}  // namespace rapporteur
