#include "app/cli/progress.h"

#include <fmt/format.h>

namespace rapporteur {

namespace {

constexpr std::chrono::milliseconds between_showings{200};
constexpr double kilobyte = 1e3;
constexpr double megabyte = 1e6;

}  // namespace

Progress::Progress(Output& output, std::string what, Total total)
    : output_(output), what_(std::move(what)), total_(total) {}

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

double Progress::share_done() const {
    if (total_.bytes > 0) return static_cast<double>(bytes_) / static_cast<double>(total_.bytes);
    if (total_.documents > 0) return static_cast<double>(documents_) / static_cast<double>(total_.documents);
    return 0;
}

void Progress::show() {
    const double elapsed = seconds();
    std::string line = fmt::format("{}: {}, {}, {:.1f} MB/s", what_, counted(documents_, "document"), sized(bytes_),
                                   static_cast<double>(bytes_) / elapsed / megabyte);
    if (const double done = share_done(); done > 0 && done < 1) {
        line += fmt::format(", {:.0f} %, {} left", 100 * done, clock_words(elapsed / done - elapsed));
    }
    if (line.size() >= output_.width) line.resize(output_.width - 1);
    visible_ = true;
    output_.write(fmt::format("\r{}\x1B[K", line));
    output_.flush();
}

std::string grouped(std::int64_t number) {
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += ' ';
        text += digits[i];
    }
    return text;
}

std::string counted(std::int64_t number, const std::string& noun) {
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
}

std::string sized(std::uint64_t bytes) {
    if (bytes < 1000) return counted(bytes, "byte");
    const double size = static_cast<double>(bytes);
    return size < megabyte ? fmt::format("{:.1f} kB", size / kilobyte) : fmt::format("{:.1f} MB", size / megabyte);
}

std::string clock_words(double seconds) {
    const auto whole = static_cast<std::uint64_t>(seconds);
    if (whole >= 3600) return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace rapporteur
