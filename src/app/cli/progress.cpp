#include "app/cli/progress.h"

#include <fmt/format.h>

namespace rapporteur {

namespace {

constexpr std::chrono::milliseconds between_showings{200};
constexpr double bytes_in_megabyte = 1e6;

}  // namespace

Progress::Progress(Output& output, std::string what, std::uint64_t total_bytes)
    : output_(output), what_(std::move(what)), total_bytes_(total_bytes) {}

Progress::~Progress() {
    try {
        wipe();
    } catch (...) {  // the terminal went away: nothing is left to be wiped
    }
}

void Progress::advance(std::uint64_t documents, std::uint64_t bytes) {
    documents_ += documents;
    bytes_ += bytes;
    if (!output_.is_terminal) return;
    const auto now = std::chrono::steady_clock::now();
    if (now - shown_ < between_showings) return;
    shown_ = now;
    show();
}

void Progress::wipe() {
    if (!visible_) return;
    visible_ = false;
    output_.write("\r\x1B[K");
    output_.flush();
}

double Progress::seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun_).count();
}

void Progress::show() {
    const double rate = static_cast<double>(bytes_) / seconds();
    std::string line = fmt::format("{}: {} documents, {}, {:.1f} MB/s", what_, grouped(documents_), megabytes(bytes_),
                                   rate / bytes_in_megabyte);
    if (total_bytes_ > bytes_ && rate > 0) {
        const double left = static_cast<double>(total_bytes_ - bytes_);
        line +=
            fmt::format(", {:.0f} %, {} left", 100.0 * static_cast<double>(bytes_) / static_cast<double>(total_bytes_),
                        clock_words(left / rate));
    }
    if (line.size() >= output_.width) line.resize(output_.width - 1);
    visible_ = true;
    output_.write(fmt::format("\r{}\x1B[K", line));
    output_.flush();
}

std::string grouped(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += ' ';
        text += digits[i];
    }
    return text;
}

std::string megabytes(std::uint64_t bytes) {
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / bytes_in_megabyte);
}

std::string clock_words(double seconds) {
    const auto whole = static_cast<std::uint64_t>(seconds);
    if (whole >= 3600) return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace rapporteur
