#include "text/html.h"

#include "text/html_article.h"

namespace rapporteur {

HtmlArticle read_html(std::string_view source) {
    const HtmlPage page = read_html_page(source);
    const HtmlSelection article = select_article(page);

    HtmlArticle out;
    out.metadata = {article.headline, page.metadata.published(), page.metadata.url(), page.metadata.outlet()};
    if (page.blocks.empty()) return out;  // a title alone is not a text
    out.text = article.headline;
    bool after_row = false;
    for (std::uint32_t index : article.blocks) {
        const HtmlBlock& block = page.blocks[index];
        if (page.words(block) == article.headline) continue;
        const bool row = block.role == HtmlRole::row;
        if (!out.text.empty()) out.text += row && after_row ? "\n" : "\n\n";
        out.text += page.words(block);
        after_row = row;
    }
    return out;
}

}  // namespace rapporteur
