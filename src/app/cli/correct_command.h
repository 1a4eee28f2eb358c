#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/correct_acts.h"

/// The parts of `correct`: an analyst's acts.
namespace rapporteur {

enum class Sameness { same, not_same };

class CorrectSameCommand final : public Command {
  public:
    explicit CorrectSameCommand(Sameness sameness) : sameness_(sameness) {}
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    Sameness sameness_;
    ActOptions options_;
    std::string kind_;
    std::string a_;
    std::string b_;
};

class CorrectSetCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    ActOptions options_;
    SetSlot act_;
};

class CorrectUndoCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    ActOptions options_;
    unsigned number_ = 0;
};

class CorrectListCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    RecordOptions options_;
    std::string format_ = "text";
};

}  // namespace rapporteur
