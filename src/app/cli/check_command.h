#pragma once

#include "app/cli/command.h"
#include "app/cli/record_access.h"

namespace rapporteur {

/// Verifies every hash, span and chain of the record, and that it comes out the same when made anew.
class CheckCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    RecordOptions options_;
    unsigned jobs_ = 0;
    std::string format_ = "text";
};

}  // namespace rapporteur
