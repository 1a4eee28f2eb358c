#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/cli/record_access.h"
#include "exports/export.h"

namespace rapporteur {

/// Gives the record, or a part of it, away in a format of other people's tools.
class ExportCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    bool is_understood(Context& context);
    bool is_folder() const;
    Result<std::vector<ExportFile>> made(const Record& record, const WordsOf& words) const;
    Status write(Context& context, const std::vector<ExportFile>& files) const;
    Status write_folder(const std::vector<ExportFile>& files) const;

    RecordOptions options_;
    std::string format_ = "json";
    std::string out_;
    std::string since_;
    ExportRequest request_;
};

}  // namespace rapporteur
