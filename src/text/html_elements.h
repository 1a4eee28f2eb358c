#pragma once

#include <cstdint>
#include <string_view>

#include "text/html_tokens.h"

namespace rapporteur {

/// What an element does to the text inside it.
enum class HtmlRole : std::uint8_t {
    inline_run,  ///< nothing: its text joins what stands around it
    block,       ///< begins and ends a block, may hold others
    paragraph,   ///< begins and ends a block, holds no others: <p>, <figcaption>
    heading,     ///< <h1>..<h6>
    item,        ///< a block of a list
    table,
    row,         ///< a line of a table
    cell,        ///< parted from the cell before it by a tab
    line_break,  ///< <br>
    rule,        ///< <hr>: parts blocks, has no end
    link,        ///< <a>
    preformatted,
    nothing,  ///< no inside and no text: <img>, <meta>
};

/// Whether what is inside an element belongs to the article.
enum class HtmlPart : std::uint8_t {
    plain,
    article_body,  ///< marked by the page as the text of the article
    article,
    main,
    furniture,  ///< navigation, side columns, forms: not the article unless most of the page stands there
    unread,     ///< never text for a reader: menus of choices, drawings, templates
};

/// A known element; `index` is its place among the known ones.
struct HtmlElement {
    std::string_view name;
    HtmlRole role = HtmlRole::inline_run;
    HtmlPart part = HtmlPart::plain;
    std::uint16_t index = 0;
};

constexpr std::size_t kMostHtmlElements = 128;

/// The element of this name; unknown ones are inline and plain, with the name empty.
const HtmlElement& html_element(std::string_view name);

/// The part that a start tag's attributes give (role, itemprop, hidden, usual class names), else the element's own.
HtmlPart html_part(const HtmlElement& element, const HtmlToken& start);

}  // namespace rapporteur
