#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rapporteur {

/// An attribute as written: names in any case, references in the value not yet decoded.
struct HtmlAttribute {
    std::string_view name;
    std::string_view value;
};

enum class HtmlTokenKind {
    text,      ///< characters between tags, references not yet decoded
    raw_text,  ///< what stands inside <script>, <style> and their like, where there is no markup
    start,
    end,
};

/// One piece of a page. Views point into the page.
struct HtmlToken {
    HtmlTokenKind kind = HtmlTokenKind::text;
    std::string_view text;                  ///< of text and raw_text
    std::string name;                       ///< of start and end: lower case, cut at 32 bytes
    std::vector<HtmlAttribute> attributes;  ///< of start: the first 64
    bool closes_itself = false;             ///< of start: written `<name/>`

    /// The value as written of the attribute whose lower-case name is `wanted`; empty where there is none.
    std::string_view attribute(std::string_view wanted) const;
    bool has_attribute(std::string_view wanted) const;
};

/// Cuts a page into tokens as the HTML standard does (section 13.2.5), in time linear in the page whatever it holds.
/// Comments, declarations and processing instructions are passed over. The page must outlive the tokens.
class HtmlTokens {
  public:
    explicit HtmlTokens(std::string_view page) : page_(page) {}

    /// Reads the next token into `token` (its memory is used again); false at the end.
    bool next(HtmlToken& token);

  private:
    bool read_markup(HtmlToken& token);
    void read_tag(HtmlToken& token, HtmlTokenKind kind);
    void read_attribute(HtmlToken& token);
    std::string_view read_value();
    bool read_raw_text(HtmlToken& token);
    void skip_past(std::string_view mark);
    void skip_comment();
    void skip_space();
    bool at_end() const { return at_ >= page_.size(); }

    std::string_view page_;
    std::size_t at_ = 0;
    std::string raw_element_;  ///< the element whose raw text comes next
};

}  // namespace rapporteur
