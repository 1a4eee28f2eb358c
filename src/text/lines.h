#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/files.h"

namespace rapporteur {

/// A line without its end (`\n` or `\r\n`).
struct Line {
    std::string_view bytes;  ///< valid until the next line is asked for; empty where the line is too long
    std::size_t number = 0;  ///< from 1
    bool too_long = false;
};

/// Cuts a stream into lines, holding one at a time. The stream must outlive it.
class LineReader {
  public:
    /// A line of more than `most` bytes is passed over and reported as too long.
    LineReader(ByteReader& source, std::size_t most) : source_(source), most_(most) {}

    /// The next line, nothing at the end, or the stream's own error.
    Result<std::optional<Line>> next();

  private:
    Status fill();

    ByteReader& source_;
    std::size_t most_;
    std::string buffer_;     ///< bytes taken from the stream; the line begins at begin_
    std::size_t begin_ = 0;  ///< of the next line
    std::size_t used_ = 0;   ///< end of what is filled
    std::size_t number_ = 0;
    bool ended_ = false;
};

}  // namespace rapporteur
