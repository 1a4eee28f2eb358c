#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/html_page.h"

namespace rapporteur {

/// The article of a page: which blocks are it, in order, and the headline, which need not be one of them.
struct HtmlSelection {
    std::string headline;
    std::vector<std::uint32_t> blocks;  ///< indexes in HtmlPage::blocks, without the headline
};

/// Chooses the article by the rules of docs/text.md (H1 to H5). A page whose text would all be left out is kept whole.
HtmlSelection select_article(const HtmlPage& page);

}  // namespace rapporteur
