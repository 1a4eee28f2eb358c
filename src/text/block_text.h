#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/span.h"

namespace rapporteur {

/// Collects the characters of one block after the other: white space collapsed, breaks and tabs as asked for.
class BlockText {
  public:
    /// Blocks are appended to `out`, which must outlive this and not be changed meanwhile.
    explicit BlockText(std::string& out) : out_(out) {}

    bool empty() const { return out_.size() == begin_; }
    std::uint32_t link_bytes() const { return link_bytes_; }
    void set_link(bool link) { link_ = link; }
    void add_tab() { tabs_ += empty() ? 0 : 1; }
    void add_break() { breaks_ += empty() ? 0 : 1; }

    /// `text` as it stands between tags.
    void add(std::string_view text, bool keep_lines);
    /// Ends the block; its bytes in the buffer.
    Span finish();

  private:
    void add_character(char32_t value);
    void add_run(std::string_view run);
    void add_parting();

    std::string& out_;
    std::size_t begin_ = 0;
    std::uint32_t link_bytes_ = 0;
    unsigned breaks_ = 0;
    unsigned tabs_ = 0;
    bool space_ = false;
    bool link_ = false;
};

}  // namespace rapporteur
