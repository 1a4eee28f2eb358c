#include "app/cli/languages_command.h"

#include "app/cli/arguments.h"

namespace rapporteur {

void LanguagesCheckCommand::declare(Arguments& arguments) {
    arguments.positional("DIR", folder_, "A folder of language data; without it the program's own is checked",
                         Arguments::Need::optional);
}

Result<ExitCode> LanguagesCheckCommand::run(Context& context) {
    const DataCheck check = context.check_languages(folder_);
    context.out.write(check.text());
    return check.mistakes.empty() ? ExitCode::done : ExitCode::faults;
}

}  // namespace rapporteur
