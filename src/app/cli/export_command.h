#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/cli/record_access.h"

namespace rapporteur {

/// Gives the whole record away, as one JSON object or as a folder of CSV tables.
class ExportCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    Status write_tables(const Record& record) const;

    RecordOptions options_;
    std::string format_ = "json";
    std::string out_;
};

}  // namespace rapporteur
