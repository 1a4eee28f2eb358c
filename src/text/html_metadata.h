#pragma once

#include <string>
#include <string_view>

#include "text/html_tokens.h"

namespace rapporteur {

/// What a page says of itself: its <title>, <meta> and <link> elements, microdata and JSON-LD. The first word on
/// each counts. All are plain text in UTF-8 with white space collapsed, empty where the page does not say.
class HtmlMetadata {
  public:
    /// Takes note of a start tag.
    void read_start(const HtmlToken& start);
    /// Takes note of the text inside <title> or <script>, given the start tag before it.
    void read_raw_text(const HtmlToken& start, std::string_view text);

    const std::string& title() const { return title_; }            ///< <title>
    const std::string& shared_title() const { return og_title_; }  ///< og:title
    std::string outlet() const;
    std::string published() const;
    std::string url() const;

  private:
    void read_meta(const HtmlToken& start);
    void read_linked_data(std::string_view json);

    std::string title_;
    std::string og_title_;
    std::string og_site_;
    std::string og_url_;
    std::string canonical_;
    std::string article_published_;
    std::string item_published_;
    std::string named_published_;
    std::string linked_published_;
    std::string linked_outlet_;
};

/// `text` with each run of white space (no-break and ideographic spaces too) as one space, and none at its ends.
std::string collapse_space(std::string_view text);

}  // namespace rapporteur
