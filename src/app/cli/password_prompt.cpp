#include "app/cli/password_prompt.h"

#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

#include <span>

#include "app/accounts/passwords.h"

namespace rapporteur {
namespace {

/// A terminal that does not show what is typed, for as long as this lives.
class Unseen {
  public:
    Unseen() : terminal_(tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (!terminal_) return;
        termios quiet = before_;
        quiet.c_lflag &= ~tcflag_t{ECHO};
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen() {
        if (terminal_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }

  private:
    termios before_{};
    bool terminal_;
};

Error unfit(const std::string& what) { return {.input = "the password", .place = "", .what = what, .remedy = ""}; }

/// Without its end; what follows it stays unread.
Result<std::string> line_of(ByteReader& in) {
    std::string line;
    for (char c = 0; line.size() <= longest_password;) {
        const Result<std::size_t> got = in.read(std::span(&c, 1));
        if (!got) return got.error();
        if (*got == 0 || c == '\n') return line;
        line += c;
    }
    return unfit("is longer than " + std::to_string(longest_password) + " bytes");
}

Result<std::string> asked(Context& context, ByteReader& in, const char* words) {
    context.err.write(words);
    context.err.flush();
    const Unseen unseen;
    Result<std::string> line = line_of(in);
    context.err.write("\n");
    return line;
}

Result<std::string> asked_twice(Context& context, ByteReader& in) {
    Result<std::string> first = asked(context, in, "Password: ");
    if (!first) return first;
    const Result<std::string> again = asked(context, in, "The same again: ");
    if (!again) return again.error();
    if (*first != *again) return unfit("was not the same the second time");
    return first;
}

}  // namespace

Result<std::string> ask_new_password(Context& context) {
    const auto in = context.files.standard_input();
    Result<std::string> password = isatty(STDIN_FILENO) == 1 ? asked_twice(context, *in) : line_of(*in);
    if (password && password->size() < shortest_password) return unfit(fmt::format("is shorter than {} bytes", shortest_password));
    return password;
}

}  // namespace rapporteur
