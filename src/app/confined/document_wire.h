#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "text/received.h"

namespace rapporteur {

/// How a confined process tells what it took from a file: records, each eight bytes of length (the lowest first) and then that many bytes:
/// a letter for what it is, and fields of the same form. The last record is the end; without it something went wrong.
std::string wire_record(const Received& received);
std::string wire_end();

/// Eight bytes of length and the bytes.
std::string wire_field(std::string_view bytes);
/// Takes one such field off the front; nothing where it is not whole.
std::optional<std::string_view> take_wire_field(std::string_view& from);

/// Puts together what comes of such records, piece by piece. Believes nothing: whoever wrote them had read hostile bytes. Hashes are made anew,
/// and what is not UTF-8 or longer than a record may be is a fault.
class WireReader {
  public:
    /// `most_bytes`: of one record.
    explicit WireReader(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    void feed(std::string_view bytes);
    /// The next document or the reason why there is none; nothing as long as it is not whole, and after the end.
    Result<std::optional<Received>> next();
    bool ended() const { return ended_; }

  private:
    std::size_t most_bytes_;
    std::string waiting_;
    std::size_t taken_ = 0;  ///< of `waiting_`
    bool ended_ = false;
};

}  // namespace rapporteur
