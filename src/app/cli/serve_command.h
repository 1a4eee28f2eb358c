#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/cli/record_access.h"
#include "app/cli/serve_place.h"

namespace rapporteur {

/// Serves the record's pages and its API, until interrupted: on this machine, or with TLS and accounts where others can reach it.
class ServeCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    RecordOptions options_;
    ServePlaceOptions place_;
    std::string follow_ = "yes";
};

}  // namespace rapporteur
