#pragma once

#include <string>

#include "app/cli/command.h"

namespace rapporteur {

/// Who may use a server that others can reach. All of them change or show the file of accounts beside the record.
class AccountCommand : public Command {
  public:
    void declare(Arguments& arguments) override;

  protected:
    /// The file of accounts; fails where there is no record to have accounts for.
    Result<std::string> path(const Context& context) const;

  private:
    std::string record_ = "rapporteur.db";
};

class AccountAddCommand final : public AccountCommand {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    std::string name_;
    std::string role_;
};

class AccountPasswordCommand final : public AccountCommand {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    std::string name_;
};

class AccountRemoveCommand final : public AccountCommand {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    std::string name_;
};

class AccountListCommand final : public AccountCommand {
  public:
    Result<ExitCode> run(Context& context) override;
};

}  // namespace rapporteur
