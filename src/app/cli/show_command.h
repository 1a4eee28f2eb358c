#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/record_access.h"

namespace rapporteur {

/// Shows a view of the record as text or JSON.
class ShowCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    RecordOptions options_;
    std::string topic_ = "mechanisms";
    std::vector<std::string> words_;
    std::string format_ = "text";
    unsigned width_ = 0;
};

}  // namespace rapporteur
