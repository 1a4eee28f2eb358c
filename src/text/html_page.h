#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/html_elements.h"
#include "text/html_metadata.h"

namespace rapporteur {

/// An element that holds text, by its place in the page: `parent` is the container around it, itself at the root.
struct HtmlContainer {
    std::uint32_t parent = 0;
    HtmlRole role = HtmlRole::block;
    HtmlPart part = HtmlPart::plain;
};

/// A paragraph, heading, list item or line of a table.
struct HtmlBlock {
    Span span;                        ///< in HtmlPage::text
    std::uint32_t link_bytes = 0;     ///< how much of it is links
    std::uint32_t container = 0;      ///< index in HtmlPage::containers
    HtmlRole role = HtmlRole::block;  ///< of the element that ended or held it
    std::uint8_t level = 0;           ///< of a heading: 1..6
};

/// A page cut into blocks: all its readable text in order, white space collapsed, and where each piece stood.
struct HtmlPage {
    std::string text;
    std::vector<HtmlBlock> blocks;
    std::vector<HtmlContainer> containers;  ///< the first is the page; a container comes after the one around it
    HtmlMetadata metadata;

    std::string_view words(const HtmlBlock& block) const { return block.span.in(text); }
};

/// Reads a page of valid UTF-8, of less than 4 GiB. Never fails; time and memory are linear in its size however it is
/// nested: elements below a depth of 10,000 only part blocks, and after a million blocks, text joins the last one.
HtmlPage read_html_page(std::string_view page);

}  // namespace rapporteur
