#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/record_access.h"
#include "text/json_lines.h"

namespace rapporteur {

/// Reads files, folders and standard input into the record, or, with `--format jsonl`, to standard output.
class ReadCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    std::vector<std::string> paths_;
    RecordOptions options_;
    std::string format_;
    unsigned jobs_ = 0;
    bool verbose_ = false;
    JsonFields fields_;
};

}  // namespace rapporteur
