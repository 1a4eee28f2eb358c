#include "text/html_metadata.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>

#include "base/utf8.h"
#include "text/ascii.h"
#include "text/html_entities.h"

namespace rapporteur {
namespace {

constexpr std::size_t kLongestValue = 4096;
constexpr std::size_t kLongestLinkedData = 1 << 20;
constexpr int kDeepestLinkedData = 8;

/// Names of <meta> by which pages of several house systems tell the day they were published, in lower case.
constexpr auto kPublishedNames = std::to_array<std::string_view>({
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "article:published",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "parsely-pub-date",
    "sailthru.date",
    "weibo:article:create_at",
    "og:release_date",
    "og:published_time",
    "citation_publication_date",
    "date",
});

void keep_first(std::string& field, std::string_view written) {
    if (!field.empty()) return;
    const std::size_t size = utf8_boundary_before(written, std::min(written.size(), kLongestValue));
    field = collapse_space(decode_html_characters(written.substr(0, size)));
}

bool is_type(const boost::json::object& object, std::string_view suffix) {
    const boost::json::value* type = object.if_contains("@type");
    return type != nullptr && type->is_string() && std::string_view(type->get_string()).ends_with(suffix);
}

/// The first `datePublished` and the first publisher's name in the data, breadth limited by the size of the script.
void search(const boost::json::value& value, int depth, std::string& published, std::string& outlet) {
    if (depth > kDeepestLinkedData) return;
    if (const boost::json::array* array = value.if_array()) {
        for (const boost::json::value& each : *array) search(each, depth + 1, published, outlet);
        return;
    }
    const boost::json::object* object = value.if_object();
    if (object == nullptr) return;
    for (const auto& [key, member] : *object) {
        if (key == "datePublished" && member.is_string()) keep_first(published, member.get_string());
        if (key == "publisher" && member.is_object()) {
            const boost::json::value* name = member.get_object().if_contains("name");
            if (name != nullptr && name->is_string()) keep_first(outlet, name->get_string());
        }
        search(member, depth + 1, published, outlet);
    }
    if (!is_type(*object, "NewsMediaOrganization") && !is_type(*object, "WebSite")) return;
    const boost::json::value* name = object->if_contains("name");
    if (name != nullptr && name->is_string()) keep_first(outlet, name->get_string());
}

}  // namespace

std::string collapse_space(std::string_view text) {
    std::string out;
    bool pending = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode_utf8(text, at);
        if (next.value <= 0x20 || next.value == 0xA0 || next.value == 0x3000) {
            pending = !out.empty();
        } else {
            if (pending) out += ' ';
            pending = false;
            append_utf8(out, next.value);
        }
        at += next.size;
    }
    return out;
}

void HtmlMetadata::read_start(const HtmlToken& start) {
    if (start.name == "meta") {
        read_meta(start);
    } else if (start.name == "link" && same_but_for_case(start.attribute("rel"), "canonical")) {
        keep_first(canonical_, start.attribute("href"));
    } else if (start.name == "time" && !start.attributes.empty()) {
        const bool published = same_but_for_case(start.attribute("itemprop"), "datePublished") ||
                               start.attribute("class").find("published") != std::string_view::npos;
        if (published || start.has_attribute("pubdate")) keep_first(item_published_, start.attribute("datetime"));
    }
}

void HtmlMetadata::read_meta(const HtmlToken& start) {
    const std::string_view content = start.attribute("content");
    std::string_view written = start.attribute("property");
    if (written.empty()) written = start.attribute("name");
    const std::string name = ascii_lower(written);
    if (name == "og:title") keep_first(og_title_, content);
    if (name == "og:site_name") keep_first(og_site_, content);
    if (name == "og:url") keep_first(og_url_, content);
    if (name == "article:published_time") keep_first(article_published_, content);
    if (same_but_for_case(start.attribute("itemprop"), "datePublished")) keep_first(item_published_, content);
    if (std::ranges::find(kPublishedNames, name) != kPublishedNames.end()) keep_first(named_published_, content);
}

void HtmlMetadata::read_raw_text(const HtmlToken& start, std::string_view text) {
    if (start.name == "title") keep_first(title_, text);
    if (start.name == "script" && same_but_for_case(start.attribute("type"), "application/ld+json")) {
        read_linked_data(text);
    }
}

void HtmlMetadata::read_linked_data(std::string_view json) {
    if (json.size() > kLongestLinkedData) return;
    boost::json::error_code error;
    const boost::json::value data = boost::json::parse(json, error);
    if (!error) search(data, 0, linked_published_, linked_outlet_);
}

std::string HtmlMetadata::outlet() const {
    return !og_site_.empty() ? og_site_ : linked_outlet_;
}

std::string HtmlMetadata::published() const {
    for (const std::string* each : {&article_published_, &linked_published_, &item_published_, &named_published_}) {
        if (!each->empty()) return *each;
    }
    return {};
}

std::string HtmlMetadata::url() const {
    return !canonical_.empty() ? canonical_ : og_url_;
}

}  // namespace rapporteur
