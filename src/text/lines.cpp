#include "text/lines.h"

#include <algorithm>
#include <cstring>

namespace rapporteur {
namespace {

constexpr std::size_t kStep = 256 * 1024;

}  // namespace

/// Takes more from the stream, after moving the unfinished line to the front.
Status LineReader::fill() {
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, used_ - begin_);
        used_ -= begin_;
        begin_ = 0;
    }
    if (buffer_.size() < used_ + kStep) buffer_.resize(std::max(used_ + kStep, used_ * 2));
    Result<std::size_t> read = source_.read(std::span(buffer_).subspan(used_));
    if (!read) return read.error();
    used_ += *read;
    ended_ = *read == 0;
    return std::nullopt;
}

Result<std::optional<Line>> LineReader::next() {
    std::size_t searched = begin_;
    bool too_long = false;
    while (true) {
        const void* found = searched < used_ ? std::memchr(buffer_.data() + searched, '\n', used_ - searched) : nullptr;
        if (found != nullptr || ended_) {
            const std::size_t end =
                found != nullptr ? static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data()) : used_;
            if (found == nullptr && end == begin_ && !too_long) return std::optional<Line>();
            std::string_view bytes(buffer_.data() + begin_, end - begin_);
            begin_ = found != nullptr ? end + 1 : end;
            too_long = too_long || bytes.size() > most_;
            if (bytes.ends_with('\r')) bytes.remove_suffix(1);
            return std::optional<Line>({too_long ? std::string_view() : bytes, ++number_, too_long});
        }
        if (used_ - begin_ > most_) {
            too_long = true;
            begin_ = used_;
        }
        const std::size_t unsearched = used_ - begin_;
        if (Status failed = fill()) return *failed;
        searched = begin_ + unsearched;
    }
}

}  // namespace rapporteur
