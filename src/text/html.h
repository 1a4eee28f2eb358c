#pragma once

#include <string>
#include <string_view>

#include "text/document.h"

namespace rapporteur {

/// The article of a page: headline first, then its blocks parted by an empty line.
struct HtmlArticle {
    std::string text;  ///< valid UTF-8; empty where the page has no readable text
    Metadata metadata;
};

/// Takes the article from a page of valid UTF-8: navigation, forms, side columns and blocks made of links are left out
/// (docs/text.md tells the rules). Nothing in the page is executed or fetched. Never fails; time and memory are linear.
HtmlArticle read_html(std::string_view page);

}  // namespace rapporteur
