#include "text/html_elements.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "text/ascii.h"

namespace rapporteur {
namespace {

constexpr HtmlElement kUnknown{};

/// Sorted by name.
constexpr auto kElements = [] {
    std::array elements = std::to_array<HtmlElement>({
        {"a", HtmlRole::link, HtmlPart::plain, 0},
        {"address", HtmlRole::paragraph, HtmlPart::plain, 0},
        {"applet", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"area", HtmlRole::nothing, HtmlPart::plain, 0},
        {"article", HtmlRole::block, HtmlPart::article, 0},
        {"aside", HtmlRole::block, HtmlPart::furniture, 0},
        {"audio", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"base", HtmlRole::nothing, HtmlPart::plain, 0},
        {"basefont", HtmlRole::nothing, HtmlPart::plain, 0},
        {"bgsound", HtmlRole::nothing, HtmlPart::plain, 0},
        {"blockquote", HtmlRole::block, HtmlPart::plain, 0},
        {"body", HtmlRole::block, HtmlPart::plain, 0},
        {"br", HtmlRole::line_break, HtmlPart::plain, 0},
        {"button", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"canvas", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"caption", HtmlRole::paragraph, HtmlPart::plain, 0},
        {"center", HtmlRole::block, HtmlPart::plain, 0},
        {"col", HtmlRole::nothing, HtmlPart::plain, 0},
        {"datalist", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"dd", HtmlRole::paragraph, HtmlPart::plain, 0},
        {"details", HtmlRole::block, HtmlPart::plain, 0},
        {"dialog", HtmlRole::block, HtmlPart::furniture, 0},
        {"dir", HtmlRole::block, HtmlPart::plain, 0},
        {"div", HtmlRole::block, HtmlPart::plain, 0},
        {"dl", HtmlRole::block, HtmlPart::plain, 0},
        {"dt", HtmlRole::paragraph, HtmlPart::plain, 0},
        {"embed", HtmlRole::nothing, HtmlPart::plain, 0},
        {"fieldset", HtmlRole::block, HtmlPart::plain, 0},
        {"figcaption", HtmlRole::paragraph, HtmlPart::plain, 0},
        {"figure", HtmlRole::block, HtmlPart::plain, 0},
        {"footer", HtmlRole::block, HtmlPart::furniture, 0},
        {"form", HtmlRole::block, HtmlPart::furniture, 0},
        {"frame", HtmlRole::nothing, HtmlPart::plain, 0},
        {"frameset", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"h1", HtmlRole::heading, HtmlPart::plain, 0},
        {"h2", HtmlRole::heading, HtmlPart::plain, 0},
        {"h3", HtmlRole::heading, HtmlPart::plain, 0},
        {"h4", HtmlRole::heading, HtmlPart::plain, 0},
        {"h5", HtmlRole::heading, HtmlPart::plain, 0},
        {"h6", HtmlRole::heading, HtmlPart::plain, 0},
        {"header", HtmlRole::block, HtmlPart::furniture, 0},
        {"hgroup", HtmlRole::block, HtmlPart::plain, 0},
        {"hr", HtmlRole::rule, HtmlPart::plain, 0},
        {"html", HtmlRole::block, HtmlPart::plain, 0},
        {"img", HtmlRole::nothing, HtmlPart::plain, 0},
        {"input", HtmlRole::nothing, HtmlPart::plain, 0},
        {"keygen", HtmlRole::nothing, HtmlPart::plain, 0},
        {"legend", HtmlRole::paragraph, HtmlPart::plain, 0},
        {"li", HtmlRole::item, HtmlPart::plain, 0},
        {"link", HtmlRole::nothing, HtmlPart::plain, 0},
        {"listing", HtmlRole::preformatted, HtmlPart::plain, 0},
        {"main", HtmlRole::block, HtmlPart::main, 0},
        {"map", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"math", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"menu", HtmlRole::block, HtmlPart::furniture, 0},
        {"meta", HtmlRole::nothing, HtmlPart::plain, 0},
        {"nav", HtmlRole::block, HtmlPart::furniture, 0},
        {"noscript", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"object", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"ol", HtmlRole::block, HtmlPart::plain, 0},
        {"p", HtmlRole::paragraph, HtmlPart::plain, 0},
        {"param", HtmlRole::nothing, HtmlPart::plain, 0},
        {"plaintext", HtmlRole::preformatted, HtmlPart::plain, 0},
        {"pre", HtmlRole::preformatted, HtmlPart::plain, 0},
        {"rp", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"search", HtmlRole::block, HtmlPart::furniture, 0},
        {"section", HtmlRole::block, HtmlPart::plain, 0},
        {"select", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"source", HtmlRole::nothing, HtmlPart::plain, 0},
        {"summary", HtmlRole::paragraph, HtmlPart::plain, 0},
        {"svg", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"table", HtmlRole::table, HtmlPart::plain, 0},
        {"tbody", HtmlRole::block, HtmlPart::plain, 0},
        {"td", HtmlRole::cell, HtmlPart::plain, 0},
        {"template", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"tfoot", HtmlRole::block, HtmlPart::plain, 0},
        {"th", HtmlRole::cell, HtmlPart::plain, 0},
        {"thead", HtmlRole::block, HtmlPart::plain, 0},
        {"tr", HtmlRole::row, HtmlPart::plain, 0},
        {"track", HtmlRole::nothing, HtmlPart::plain, 0},
        {"ul", HtmlRole::block, HtmlPart::plain, 0},
        {"video", HtmlRole::inline_run, HtmlPart::unread, 0},
        {"wbr", HtmlRole::nothing, HtmlPart::plain, 0},
    });
    std::uint16_t index = 0;
    for (HtmlElement& element : elements) element.index = index++;
    return elements;
}();
static_assert(kElements.size() <= kMostHtmlElements);
static_assert(std::ranges::is_sorted(kElements, {}, &HtmlElement::name));

/// Pieces of class names and ids by which the templates of sites mark their furniture, sorted.
constexpr auto kFurnitureNames = std::to_array<std::string_view>({
    "ad",           "ads",       "advert",  "advertisement", "banner",  "breadcrumb", "breadcrumbs", "comment",
    "comments",     "cookie",    "cookies", "copyright",     "crumbs",  "footer",     "hotnews",     "login",
    "menu",         "menubar",   "modal",   "nav",           "navbar",  "navigation", "newsletter",  "pager",
    "pagination",   "popup",     "promo",   "promotion",     "rank",    "recommend",  "recommended", "related",
    "search",       "searchbox", "share",   "sharing",       "sidebar", "sitemap",    "social",      "subscribe",
    "subscription", "tags",      "toolbar", "topbar",        "widget",
});
static_assert(std::ranges::is_sorted(kFurnitureNames));

constexpr auto kFurnitureRoles = std::to_array<std::string_view>({
    "banner",
    "complementary",
    "contentinfo",
    "form",
    "menu",
    "menubar",
    "navigation",
    "search",
    "toolbar",
});

template <class Names>
bool is_among(const Names& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

/// True where one of the pieces of a class list or id, parted by spaces, `-` and `_`, is furniture.
bool names_furniture(std::string_view names) {
    constexpr std::string_view separators = " \t\r\n\f-_";
    while (!names.empty()) {
        const std::size_t end = std::min(names.find_first_of(separators), names.size());
        if (std::ranges::binary_search(kFurnitureNames, ascii_lower(names.substr(0, end)))) return true;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return false;
}

bool is_hidden(const HtmlToken& start) {
    const std::string style = ascii_lower(start.attribute("style"));
    return start.has_attribute("hidden") || same_but_for_case(start.attribute("aria-hidden"), "true") ||
           style.find("display:none") != std::string::npos || style.find("display: none") != std::string::npos;
}

}  // namespace

const HtmlElement& html_element(std::string_view name) {
    const auto* found = std::ranges::lower_bound(kElements, name, {}, &HtmlElement::name);
    return found != kElements.end() && found->name == name ? *found : kUnknown;
}

HtmlPart html_part(const HtmlElement& element, const HtmlToken& start) {
    if (element.part == HtmlPart::unread || start.attributes.empty()) return element.part;
    const std::string role = ascii_lower(start.attribute("role"));
    if (is_among(kFurnitureRoles, role) || is_hidden(start)) return HtmlPart::furniture;
    if (same_but_for_case(start.attribute("itemprop"), "articleBody")) return HtmlPart::article_body;
    if (role == "main") return HtmlPart::main;
    if (role == "article") return HtmlPart::article;
    if (element.part != HtmlPart::plain || element.name == "body" || element.name == "html") return element.part;
    const bool furniture = names_furniture(start.attribute("class")) || names_furniture(start.attribute("id"));
    return furniture ? HtmlPart::furniture : HtmlPart::plain;
}

}  // namespace rapporteur
