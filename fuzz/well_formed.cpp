#include "well_formed.h"

#include <algorithm>
#include <set>
#include <vector>

#include "base/utf8.h"

namespace rapporteur::fuzz {
namespace {

bool is_name(char c) { return c == ':' || c == '_' || c == '-' || c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

class Checker {
  public:
    explicit Checker(std::string_view rest) : rest_(rest) {}

    std::string fault() {
        if (!is_valid_utf8(rest_)) return "not UTF-8";
        if (rest_.starts_with("<?xml ")) rest_.remove_prefix(std::min(rest_.find("?>") + 2, rest_.size()));
        while (fault_.empty() && !rest_.empty()) rest_.front() == '<' ? tag() : text('<');
        if (fault_.empty() && !open_.empty()) return "never closed: " + open_.back();
        if (fault_.empty() && roots_ != 1) return "not one root";
        return fault_;
    }

  private:
    void fail(const std::string& what) {
        if (fault_.empty()) fault_ = what + " before: " + std::string(rest_.substr(0, 60));
    }

    std::string name() {
        const auto end = std::ranges::find_if_not(rest_, is_name);
        const auto size = std::size_t(end - rest_.begin());
        if (size == 0) fail("no name");
        std::string out(rest_.substr(0, size));
        rest_.remove_prefix(size);
        return out;
    }

    bool take(std::string_view words) {
        if (!rest_.starts_with(words)) return false;
        rest_.remove_prefix(words.size());
        return true;
    }

    void skip_blanks() {
        while (!rest_.empty() && is_blank(rest_.front())) rest_.remove_prefix(1);
    }

    /// Up to `end`, which is left.
    void text(char end) {
        while (fault_.empty() && !rest_.empty() && rest_.front() != end) {
            const auto c = static_cast<unsigned char>(rest_.front());
            if (open_.empty() && !is_blank(rest_.front())) return fail("text outside the root");
            if (c < 0x20 && !is_blank(rest_.front())) return fail("a control character");
            if (c == 0xEF && (rest_.starts_with("\xEF\xBF\xBE") || rest_.starts_with("\xEF\xBF\xBF"))) return fail("no character");
            if (c == '<') return fail("an open angle");
            if (c == '&') reference();
            else rest_.remove_prefix(1);
        }
    }

    void reference() {
        for (const std::string_view known : {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"}) {
            if (take(known)) return;
        }
        fail("an ampersand");
    }

    void tag() {
        take("<");
        if (take("/")) return closing();
        const std::string element = name();
        if (open_.empty()) ++roots_;
        open_.push_back(element);
        attributes();
        if (take("/>")) return open_.pop_back();
        if (!take(">")) fail("a tag without an end");
    }

    void closing() {
        const std::string element = name();
        if (open_.empty() || open_.back() != element) return fail("closes what is not open: " + element);
        open_.pop_back();
        if (!take(">")) fail("a tag without an end");
    }

    void attributes() {
        std::set<std::string> seen;
        for (skip_blanks(); fault_.empty() && !rest_.empty() && is_name(rest_.front()); skip_blanks()) {
            if (!seen.insert(name()).second) fail("an attribute twice");
            if (!take("=\"")) return fail("an attribute without quotes");
            text('"');
            if (!take("\"")) fail("an attribute without an end");
        }
    }

    std::string_view rest_;
    std::vector<std::string> open_;
    int roots_ = 0;
    std::string fault_;
};

}  // namespace

std::string xml_fault(std::string_view xml) { return Checker(xml).fault(); }

}  // namespace rapporteur::fuzz
