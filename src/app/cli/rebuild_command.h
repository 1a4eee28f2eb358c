#pragma once

#include "app/cli/command.h"
#include "app/cli/record_access.h"

namespace rapporteur {

/// Makes all that is derived anew and says whether it came out the same.
class RebuildCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    RecordOptions options_;
    unsigned jobs_ = 0;
};

}  // namespace rapporteur
