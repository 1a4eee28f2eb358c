#include "app/cli/interrupts.h"

#include <csignal>

namespace rapporteur {

namespace {

/// A signal handler can reach nothing but what lies here.
std::atomic<bool> flag = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void raise_flag(int) {
    flag.store(true);
}

}  // namespace

Interrupts::Interrupts() {
    struct sigaction action {};
    action.sa_handler = raise_flag;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

const std::atomic<bool>& Interrupts::raised() const {
    return flag;
}

}  // namespace rapporteur
