#include "app/cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace rapporteur {

namespace {

constexpr std::size_t buffer_bytes = 64U << 10;

unsigned width_of(int descriptor) {
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return 100;
}

bool wants_colour() {
    const char* no_colour = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    if (no_colour != nullptr && *no_colour != '\0') return false;
    return terminal == nullptr || std::strcmp(terminal, "dumb") != 0;
}

}  // namespace

DescriptorOutput::DescriptorOutput(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {
    is_terminal = isatty(descriptor) == 1;
    colour = is_terminal && wants_colour();
    if (is_terminal) width = width_of(descriptor);
}

void DescriptorOutput::write(std::string_view text) {
    buffer_ += text;
    if (is_terminal || buffer_.size() >= buffer_bytes) flush();
}

void DescriptorOutput::flush() {
    const std::string bytes = std::move(buffer_);
    buffer_.clear();
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t written = ::write(descriptor_, bytes.data() + at, bytes.size() - at);
        if (written >= 0) {
            at += static_cast<std::size_t>(written);
        } else if (errno == EPIPE) {
            throw BrokenPipe();
        } else if (errno != EINTR) {
            throw OutputFailure(name_ + ": " + std::strerror(errno));
        }
    }
}

}  // namespace rapporteur
