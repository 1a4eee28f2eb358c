#include "text/html_article.h"

#include <algorithm>
#include <optional>

namespace rapporteur {
namespace {

constexpr std::uint32_t kShortestProse = 60;    ///< bytes of a block that counts as prose
constexpr std::size_t kMostBlocksBetween = 12;  ///< between the headline and the article
constexpr std::size_t kShortestHeadline = 8;    ///< bytes of a headline recognised by the title alone
constexpr double kShareOfMarkedArticle = 0.4;   ///< of the prose, for an element that says it is the article
constexpr double kShareOfArticle = 0.7;         ///< of the prose, for an element chosen by its text alone

bool is_prose(const HtmlBlock& block) {
    return block.span.size() >= kShortestProse && block.link_bytes * 3 < block.span.size();
}
bool is_links(const HtmlBlock& block) {
    return block.link_bytes * 2 > block.span.size();
}

/// The bytes of prose inside each container, those within it included.
std::vector<std::uint64_t> prose_by_container(const HtmlPage& page, const std::vector<bool>& left_out) {
    std::vector<std::uint64_t> prose(page.containers.size());
    for (const HtmlBlock& block : page.blocks) {
        if (is_prose(block) && !left_out[block.container]) prose[block.container] += block.span.size();
    }
    for (std::size_t i = page.containers.size() - 1; i > 0; --i) prose[page.containers[i].parent] += prose[i];
    return prose;
}

/// Rule H1: furniture is left out unless more than half of the page's prose stands in it.
std::vector<bool> find_furniture(const HtmlPage& page) {
    std::vector<bool> left_out(page.containers.size());
    const std::vector<std::uint64_t> prose = prose_by_container(page, left_out);
    for (std::size_t i = 1; i < page.containers.size(); ++i) {
        const HtmlContainer& container = page.containers[i];
        const bool furniture = container.part == HtmlPart::furniture && prose[i] * 2 <= prose[0];
        left_out[i] = left_out[container.parent] || furniture;
    }
    return left_out;
}

/// Rule H2: the largest element marked as the article, if it holds enough; else the innermost that holds most.
std::uint32_t find_article(const HtmlPage& page, const std::vector<std::uint64_t>& prose) {
    const auto share = [&](std::uint32_t i) { return static_cast<double>(prose[i]) / static_cast<double>(prose[0]); };
    const auto count = static_cast<std::uint32_t>(page.containers.size());
    for (HtmlPart part : {HtmlPart::article_body, HtmlPart::article, HtmlPart::main}) {
        std::uint32_t largest = 0;
        for (std::uint32_t i = 1; i < count; ++i) {
            const bool larger = largest == 0 || prose[i] > prose[largest];
            if (page.containers[i].part == part && larger) largest = i;
        }
        if (largest != 0 && share(largest) >= kShareOfMarkedArticle) return largest;
    }
    std::uint32_t innermost = 0;
    for (std::uint32_t i = 1; i < count; ++i) {
        const HtmlRole role = page.containers[i].role;
        const bool may_hold_blocks = role == HtmlRole::block || role == HtmlRole::cell;
        if (may_hold_blocks && share(i) >= kShareOfArticle) innermost = i;
    }
    return innermost;
}

std::vector<bool> find_inside(const HtmlPage& page, std::uint32_t container) {
    std::vector<bool> inside(page.containers.size());
    inside[container] = true;
    for (std::size_t i = container + std::size_t{1}; i < inside.size(); ++i) {
        inside[i] = inside[page.containers[i].parent];
    }
    return inside;
}

bool is_title_with_more(std::string_view title, std::string_view headline) {
    return title.starts_with(headline) && headline.size() >= kShortestHeadline && headline.size() * 3 >= title.size();
}

/// A first-level heading that is not the name of the site.
bool is_top_heading(const HtmlPage& page, const HtmlBlock& block) {
    if (block.level != 1) return false;
    const std::string_view words = page.words(block);
    if (words == page.metadata.outlet()) return false;
    const std::string& title = page.metadata.shared_title();
    return title.empty() || title.find(words) != std::string::npos;
}

/// Rule H3: the block that the page's own title begins with, else the first top heading outside furniture.
std::optional<std::uint32_t> find_headline(const HtmlPage& page, const std::vector<bool>& left_out) {
    std::optional<std::uint32_t> longest;
    std::optional<std::uint32_t> heading;
    for (std::uint32_t i = 0; i < page.blocks.size(); ++i) {
        const HtmlBlock& block = page.blocks[i];
        const std::string_view words = page.words(block);
        const bool titled =
            is_title_with_more(page.metadata.title(), words) || is_title_with_more(page.metadata.shared_title(), words);
        if (titled && (!longest || page.blocks[*longest].span.size() < block.span.size())) longest = i;
        if (!heading && !left_out[block.container] && is_top_heading(page, block)) heading = i;
    }
    return longest ? longest : heading;
}

/// The title of the page without the outlet's name after it.
std::string title_alone(const HtmlMetadata& metadata) {
    if (!metadata.shared_title().empty()) return metadata.shared_title();
    std::string_view title = metadata.title();
    const std::string outlet = metadata.outlet();
    if (outlet.empty() || !title.ends_with(outlet) || title.size() == outlet.size()) return std::string(title);
    title.remove_suffix(outlet.size());
    const std::size_t end = title.find_last_not_of(" -|_:");
    return std::string(title.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

/// Rule H5: a heading with nothing kept below it goes with what was left out there.
std::vector<std::uint32_t> without_bare_headings(const HtmlPage& page, const std::vector<std::uint32_t>& kept) {
    std::vector<std::uint32_t> out;
    for (std::size_t i = kept.size(); i-- > 0;) {
        const bool heading = page.blocks[kept[i]].role == HtmlRole::heading;
        const bool gap = i + 1 == kept.size() ? kept[i] + 1 < page.blocks.size() : kept[i + 1] > kept[i] + 1;
        const bool nothing_below = out.empty() || page.blocks[out.back()].role == HtmlRole::heading;
        if (!heading || !gap || !nothing_below) out.push_back(kept[i]);
    }
    std::ranges::reverse(out);
    return out;
}

}  // namespace

HtmlSelection select_article(const HtmlPage& page) {
    const std::vector<bool> left_out = find_furniture(page);
    const std::vector<std::uint64_t> prose = prose_by_container(page, left_out);
    const std::vector<bool> inside = find_inside(page, prose[0] == 0 ? 0 : find_article(page, prose));
    const std::optional<std::uint32_t> headline = find_headline(page, left_out);

    std::vector<std::uint32_t> kept;
    std::vector<std::uint32_t> before;  // rule H4: between the headline and the article
    for (std::uint32_t i = 0; i < page.blocks.size(); ++i) {
        const HtmlBlock& block = page.blocks[i];
        if (i == headline || left_out[block.container] || is_links(block)) continue;
        if (inside[block.container]) {
            kept.push_back(i);
        } else if (kept.empty() && headline && i > *headline) {
            before.push_back(i);
        }
    }
    if (before.size() <= kMostBlocksBetween) kept.insert(kept.begin(), before.begin(), before.end());
    kept = without_bare_headings(page, kept);
    for (std::uint32_t i = 0; kept.empty() && i < page.blocks.size(); ++i) {
        if (i != headline) kept.push_back(i);
    }
    if (headline) return {std::string(page.words(page.blocks[*headline])), kept};
    return {title_alone(page.metadata), kept};
}

}  // namespace rapporteur
