#include "text/html_page.h"

#include <algorithm>
#include <array>
#include <limits>

#include "text/block_text.h"

namespace rapporteur {
namespace {

constexpr std::size_t kDeepest = 10'000;
constexpr std::size_t kMostBlocks = 1'000'000;
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// An open element. The scopes are positions in the stack that an end tag or an implied end cannot reach across.
struct Open {
    const HtmlElement* element;
    HtmlPart part;
    std::uint32_t container;
    std::uint32_t table_scope;
    std::uint32_t list_scope;
};

bool is_article(HtmlPart part) {
    return part == HtmlPart::article_body || part == HtmlPart::article || part == HtmlPart::main;
}

/// True for the elements that are kept among the open ones.
bool has_inside(const HtmlElement& element) {
    switch (element.role) {
        case HtmlRole::inline_run:
            return element.part == HtmlPart::unread;
        case HtmlRole::nothing:
        case HtmlRole::link:
        case HtmlRole::line_break:
        case HtmlRole::rule:
            return false;
        default:
            return true;
    }
}

/// Builds the page from its tokens. What the standard's tree builder does for misplaced tags is kept only as far as
/// it decides where a block ends and what it stands in.
class PageBuilder {
  public:
    explicit PageBuilder(HtmlPage& page) : page_(page), block_(page.text) { page_.containers.push_back({}); }

    void start(const HtmlToken& token);
    void end(const HtmlToken& token);
    void text(std::string_view text) {
        if (unread_ == 0) block_.add(text, preformatted_ > 0);
    }
    bool reads() const { return unread_ == 0; }
    void finish() { flush(HtmlRole::block); }

  private:
    void push(const HtmlElement& element, HtmlPart part);
    void pop_to(std::size_t position);
    void close_implied(const HtmlElement& element);
    void close_open(std::string_view name, std::size_t scope);
    void start_cell();
    void start_link();
    void flush(HtmlRole role);
    HtmlRole role_here() const { return open_.empty() ? HtmlRole::block : open_.back().element->role; }
    std::uint32_t container_here();
    std::vector<std::uint32_t>& positions(const HtmlElement& element) { return positions_[element.index]; }
    std::uint32_t table_scope() const { return open_.empty() ? 0 : open_.back().table_scope; }
    std::uint32_t list_scope() const { return open_.empty() ? 0 : open_.back().list_scope; }

    HtmlPage& page_;
    BlockText block_;
    std::vector<Open> open_;
    std::array<std::vector<std::uint32_t>, kMostHtmlElements> positions_;  ///< in open_, by element
    std::size_t too_deep_ = 0;                                             ///< open elements that are not in open_
    std::size_t link_depth_ = 0;  ///< how many elements were open where the last link began
    std::size_t unread_ = 0;
    std::size_t article_ = 0;
    std::size_t preformatted_ = 0;
};

void PageBuilder::start(const HtmlToken& token) {
    const HtmlElement& element = html_element(token.name);
    switch (element.role) {
        case HtmlRole::nothing:
            return;
        case HtmlRole::inline_run:
            if (element.part == HtmlPart::unread && !token.closes_itself) push(element, element.part);
            return;
        case HtmlRole::line_break:
            block_.add_break();
            return;
        case HtmlRole::rule:
            flush(role_here());
            return;
        case HtmlRole::link:
            if (token.has_attribute("href")) start_link();
            return;
        default:
            break;
    }
    close_implied(element);
    if (element.role == HtmlRole::cell) {
        start_cell();
    } else {
        flush(role_here());
    }
    HtmlPart part = html_part(element, token);
    if (element.name == "header" && article_ > 0) part = HtmlPart::plain;  // the article's own: headline, byline
    push(element, part);
}

void PageBuilder::end(const HtmlToken& token) {
    const HtmlElement& element = html_element(token.name);
    if (element.role == HtmlRole::link) block_.set_link(false);
    if (element.role == HtmlRole::line_break) block_.add_break();
    if (!has_inside(element)) return;
    if (too_deep_ > 0) {
        --too_deep_;
        flush(element.role);
        return;
    }
    const std::vector<std::uint32_t>& found = positions(element);
    const bool is_table_part = element.role == HtmlRole::table || element.role == HtmlRole::row;
    if (!found.empty() && (is_table_part || found.back() >= table_scope())) {
        pop_to(found.back());
    } else if (element.role != HtmlRole::cell && element.role != HtmlRole::inline_run) {
        flush(role_here());
    }
}

/// Ends what the start of `element` ends without a tag: a paragraph before any block, an item before the next.
void PageBuilder::close_implied(const HtmlElement& element) {
    close_open("p", table_scope());
    if (element.role == HtmlRole::item) close_open("li", list_scope());
    if (element.name == "dt" || element.name == "dd") {
        close_open("dt", list_scope());
        close_open("dd", list_scope());
    }
    const std::vector<std::uint32_t>& tables = positions(html_element("table"));
    const std::uint32_t table = tables.empty() ? 0 : tables.back();
    if (element.role == HtmlRole::cell) {
        const std::vector<std::uint32_t>& rows = positions(html_element("tr"));
        const std::uint32_t row = rows.empty() ? table : std::max(table, rows.back());
        close_open("td", row);
        close_open("th", row);
    }
    if (element.role == HtmlRole::row) close_open("tr", table);
    if (element.role == HtmlRole::heading && role_here() == HtmlRole::heading) pop_to(open_.size() - 1);
}

void PageBuilder::close_open(std::string_view name, std::size_t scope) {
    const std::vector<std::uint32_t>& found = positions(html_element(name));
    if (!found.empty() && found.back() >= scope) pop_to(found.back());
}

/// A cell joins the line of its row, unless blocks have begun inside the row.
void PageBuilder::start_cell() {
    if (role_here() == HtmlRole::row) {
        block_.add_tab();
    } else {
        flush(role_here());
    }
}

/// A link ends with its end tag, or where the element it began in ends.
void PageBuilder::start_link() {
    block_.set_link(true);
    link_depth_ = open_.size();
}

void PageBuilder::push(const HtmlElement& element, HtmlPart part) {
    if (open_.size() >= kDeepest) {
        ++too_deep_;
        return;
    }
    const auto position = static_cast<std::uint32_t>(open_.size());
    const bool is_table = element.role == HtmlRole::table || element.role == HtmlRole::cell;
    const bool is_list = is_table || element.name == "ul" || element.name == "ol" || element.name == "dl";
    open_.push_back({&element, part, kNone, is_table ? position : table_scope(), is_list ? position : list_scope()});
    positions(element).push_back(position);
    unread_ += part == HtmlPart::unread ? 1 : 0;
    article_ += is_article(part) ? 1 : 0;
    preformatted_ += element.role == HtmlRole::preformatted ? 1 : 0;
}

void PageBuilder::pop_to(std::size_t position) {
    while (open_.size() > position) {
        const Open& last = open_.back();
        if (last.element->role != HtmlRole::cell && last.element->role != HtmlRole::inline_run) {
            flush(last.element->role);
        }
        unread_ -= last.part == HtmlPart::unread ? 1 : 0;
        article_ -= is_article(last.part) ? 1 : 0;
        preformatted_ -= last.element->role == HtmlRole::preformatted ? 1 : 0;
        positions(*last.element).pop_back();
        open_.pop_back();
    }
    if (open_.size() < link_depth_) block_.set_link(false);
}

/// The container of the innermost open element; containers are made when the first text stands in them.
std::uint32_t PageBuilder::container_here() {
    std::size_t known = open_.size();
    while (known > 0 && open_[known - 1].container == kNone) --known;
    std::uint32_t container = known == 0 ? 0 : open_[known - 1].container;
    for (; known < open_.size(); ++known) {
        page_.containers.push_back({container, open_[known].element->role, open_[known].part});
        container = static_cast<std::uint32_t>(page_.containers.size() - 1);
        open_[known].container = container;
    }
    return container;
}

void PageBuilder::flush(HtmlRole role) {
    if (block_.empty()) return;
    if (page_.blocks.size() >= kMostBlocks) {
        block_.add_break();
        return;
    }
    const std::uint32_t link_bytes = block_.link_bytes();
    const Span span = block_.finish();
    if (span.empty()) return;
    const bool line = role == HtmlRole::row && page_.text.find('\t', span.begin) < span.end;
    if (role == HtmlRole::row && !line) role = HtmlRole::block;
    const bool heading = role == HtmlRole::heading && role_here() == HtmlRole::heading;
    const int level = heading ? open_.back().element->name[1] - '0' : 0;
    page_.blocks.push_back(
        {span, std::min(link_bytes, span.size()), container_here(), role, static_cast<std::uint8_t>(level)});
}

}  // namespace

HtmlPage read_html_page(std::string_view source) {
    HtmlPage page;
    PageBuilder builder(page);
    HtmlTokens tokens(source);
    HtmlToken token;
    HtmlToken start;
    while (tokens.next(token)) {
        switch (token.kind) {
            case HtmlTokenKind::text:
                builder.text(token.text);
                break;
            case HtmlTokenKind::raw_text:
                if (builder.reads()) page.metadata.read_raw_text(start, token.text);
                break;
            case HtmlTokenKind::start:
                page.metadata.read_start(token);
                builder.start(token);
                std::swap(start, token);
                break;
            case HtmlTokenKind::end:
                builder.end(token);
                break;
        }
    }
    builder.finish();
    return page;
}

}  // namespace rapporteur
