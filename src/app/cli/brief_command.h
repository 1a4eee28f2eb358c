#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/cli/record_access.h"
#include "briefing/brief.h"

namespace rapporteur {

/// Writes a briefing of a session, a body or the time since a date, as PDF, DOCX or text.
class BriefCommand final : public Command {
  public:
    void declare(Arguments& arguments) override;
    Result<ExitCode> run(Context& context) override;

  private:
    /// What is wrong with the arguments, for people; empty where nothing is.
    std::string misuse() const;
    /// As asked for, else as the ending of FILE says; text where neither tells.
    BriefingFormat format() const;
    Result<ExitCode> write(Context& context, const Record& record, const WordsOf& words);

    RecordOptions options_;
    std::string session_;
    std::string body_;
    std::string since_;
    std::string format_;
    std::string language_ = "en";
    std::string out_;
};

}  // namespace rapporteur
