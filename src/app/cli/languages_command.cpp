#include "app/cli/languages_command.h"

#include <fmt/format.h>

#include "app/cli/arguments.h"

namespace rapporteur {

void LanguagesCheckCommand::declare(Arguments& arguments) {
    arguments.positional("DIR", folder_, "A folder of language data; without it the program's own is checked",
                         Arguments::Need::optional);
}

Result<ExitCode> LanguagesCheckCommand::run(Context& context) {
    const std::vector<Error> mistakes = context.check_languages(folder_);
    for (const Error& mistake : mistakes) context.out.write(mistake.text() + "\n");
    const std::string name = folder_.empty() ? "The program's language data" : folder_;
    context.out.write(mistakes.empty() ? name + ": no mistakes.\n"
                                       : fmt::format("{}: {} mistakes.\n", name, mistakes.size()));
    return mistakes.empty() ? ExitCode::done : ExitCode::faults;
}

}  // namespace rapporteur
