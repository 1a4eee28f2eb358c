#include "base/utf8.h"
#include "oracle.h"
#include "text/html.h"
#include "text/html_page.h"

using namespace rapporteur;
using fuzz::require;

/// Blocks lie one after the other inside the page's text and in containers that exist; the article is valid text
/// without stray white space, and the same each time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string source = replace_invalid_utf8(fuzz::bytes_of(data, size));
    const HtmlPage page = read_html_page(source);
    std::uint32_t last = 0;
    for (const HtmlBlock& block : page.blocks) {
        require(block.span.begin >= last && !block.span.empty(), "blocks stand one after the other");
        require(block.span.end <= page.text.size(), "a block is inside the text");
        require(block.container < page.containers.size(), "a block is in a container");
        require(block.link_bytes <= block.span.size(), "links are a part of the block");
        require(is_valid_utf8(page.words(block)), "a block is valid UTF-8");
        last = block.span.end;
    }
    for (std::size_t i = 1; i < page.containers.size(); ++i) {
        require(page.containers[i].parent < i, "a container comes after the one around it");
    }
    const HtmlArticle article = read_html(source);
    require(is_valid_utf8(article.text), "the article is valid UTF-8");
    require(is_valid_utf8(article.metadata.title + article.metadata.published), "what the page says is valid UTF-8");
    require(article.text.find("\n\n\n") == std::string::npos, "blocks are parted by one empty line");
    require(article.text.empty() == page.blocks.empty(), "a page with words has a text");
    require(read_html(source).text == article.text, "twice gives the same");
    return 0;
}
