#include "text/html_tokens.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace rapporteur {
namespace {

constexpr std::size_t longest_tag_name = 32;
constexpr std::size_t kMostAttributes = 64;
constexpr std::array<std::string_view, 8> kRawElements = {"iframe", "noembed",  "noframes", "script",
                                                          "style",  "textarea", "title",    "xmp"};

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

}  // namespace

std::string_view HtmlToken::attribute(std::string_view wanted) const {
    for (const HtmlAttribute& each : attributes) {
        if (same_but_for_case(each.name, wanted)) return each.value;
    }
    return {};
}

bool HtmlToken::has_attribute(std::string_view wanted) const {
    return std::ranges::any_of(attributes, [&](const auto& each) { return same_but_for_case(each.name, wanted); });
}

bool HtmlTokens::next(HtmlToken& token) {
    if (!raw_element_.empty() && read_raw_text(token)) return true;
    while (!at_end()) {
        if (page_[at_] == '<') {
            const std::size_t begin = at_;
            if (read_markup(token)) return true;
            if (at_ > begin) continue;
        }
        const std::size_t end = std::min(page_.find('<', at_ + 1), page_.size());
        token.kind = HtmlTokenKind::text;
        token.text = page_.substr(at_, end - at_);
        at_ = end;
        return true;
    }
    return false;
}

/// At a `<`. True: a tag was read. False: a comment or the like was passed, or, where nothing moved, `<` is text.
bool HtmlTokens::read_markup(HtmlToken& token) {
    const std::string_view rest = page_.substr(at_);
    if (rest.size() < 2) return false;
    if (is_ascii_letter(rest[1])) {
        ++at_;
        read_tag(token, HtmlTokenKind::start);
        return true;
    }
    if (rest[1] == '/' && rest.size() > 2 && is_ascii_letter(rest[2])) {
        at_ += 2;
        read_tag(token, HtmlTokenKind::end);
        return true;
    }
    if (rest.starts_with("<!--")) {
        skip_comment();
    } else if (rest[1] == '!' || rest[1] == '?' || rest[1] == '/') {
        skip_past(">");
    }
    return false;
}

void HtmlTokens::read_tag(HtmlToken& token, HtmlTokenKind kind) {
    token.kind = kind;
    token.text = {};
    token.attributes.clear();
    token.closes_itself = false;
    const std::size_t begin = at_;
    while (!at_end() && !is_space(page_[at_]) && page_[at_] != '>' && page_[at_] != '/') ++at_;
    token.name = ascii_lower(page_.substr(begin, std::min(at_ - begin, longest_tag_name)));
    while (true) {
        skip_space();
        if (at_end()) return;
        if (page_[at_] == '>') break;
        token.closes_itself = page_[at_] == '/';
        if (token.closes_itself) {
            ++at_;
        } else {
            read_attribute(token);
        }
    }
    ++at_;
    if (kind == HtmlTokenKind::end || (token.closes_itself && token.name == "title")) return;
    if (std::ranges::find(kRawElements, token.name) != kRawElements.end()) raw_element_ = token.name;
}

void HtmlTokens::read_attribute(HtmlToken& token) {
    const std::size_t begin = at_;
    ++at_;  // the standard takes any first character, even `=`
    while (!at_end() && !is_space(page_[at_]) && page_[at_] != '>' && page_[at_] != '/' && page_[at_] != '=') ++at_;
    HtmlAttribute attribute{page_.substr(begin, at_ - begin), {}};
    skip_space();
    if (!at_end() && page_[at_] == '=') {
        ++at_;
        attribute.value = read_value();
    }
    if (token.attributes.size() < kMostAttributes) token.attributes.push_back(attribute);
}

std::string_view HtmlTokens::read_value() {
    skip_space();
    if (at_end()) return {};
    const char quote = page_[at_];
    if (quote == '"' || quote == '\'') {
        const std::size_t begin = ++at_;
        const std::size_t end = std::min(page_.find(quote, begin), page_.size());
        at_ = std::min(end + 1, page_.size());
        return page_.substr(begin, end - begin);
    }
    const std::size_t begin = at_;
    while (!at_end() && !is_space(page_[at_]) && page_[at_] != '>') ++at_;
    return page_.substr(begin, at_ - begin);
}

/// Everything up to the end tag of the raw element, or to the end of the page. False where that is nothing.
bool HtmlTokens::read_raw_text(HtmlToken& token) {
    const std::size_t begin = at_;
    std::size_t end = page_.size();
    for (std::size_t at = page_.find("</", begin); at != std::string_view::npos; at = page_.find("</", at + 2)) {
        const std::size_t after = at + 2 + raw_element_.size();
        if (!same_but_for_case(page_.substr(at + 2, raw_element_.size()), raw_element_)) continue;
        if (after < page_.size() && !is_space(page_[after]) && page_[after] != '>' && page_[after] != '/') continue;
        end = at;
        break;
    }
    raw_element_.clear();
    at_ = end;
    if (end == begin) return false;
    token.kind = HtmlTokenKind::raw_text;
    token.text = page_.substr(begin, end - begin);
    return true;
}

void HtmlTokens::skip_past(std::string_view mark) {
    const std::size_t found = page_.find(mark, at_);
    at_ = found == std::string_view::npos ? page_.size() : found + mark.size();
}

/// Past a comment that begins here: `<!-->`, `<!--->`, or up to `-->` or `--!>`.
void HtmlTokens::skip_comment() {
    at_ += 2;
    if (page_.substr(at_, 4) == "--->") {
        at_ += 4;
        return;
    }
    if (page_.substr(at_, 3) != "-->") at_ += 2;
    for (at_ = page_.find("--", at_); at_ != std::string_view::npos; at_ = page_.find("--", at_ + 1)) {
        const std::string_view rest = page_.substr(at_ + 2, 2);
        if (!rest.starts_with('>') && rest != "!>") continue;
        at_ += rest == "!>" ? 4 : 3;
        return;
    }
    at_ = page_.size();
}

void HtmlTokens::skip_space() {
    while (!at_end() && is_space(page_[at_])) ++at_;
}

}  // namespace rapporteur
