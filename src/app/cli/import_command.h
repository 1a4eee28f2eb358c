#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/correct_acts.h"

namespace rapporteur {

/// Takes readings made elsewhere, by a person or a program, beside the program's own: one act, which can be undone as a
/// whole.
class ImportCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    struct Taken {
        std::vector<std::string> readings;  ///< JSON, without what was refused
        std::size_t claims = 0;
        std::size_t refused = 0;
    };

    void take_line(Context& context, Store& store, std::string_view line, const std::string& place, Taken& taken) const;

    ActOptions options_;
    std::string format_ = "claims";
    std::string file_;
    std::string maker_;
};

}  // namespace rapporteur
