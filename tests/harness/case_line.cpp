#include "case_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace rapporteur {
namespace {

std::optional<Span> occurrence(std::string_view text, std::string_view words, std::size_t count) {
    std::size_t at = text.find(words);
    for (std::size_t i = 1; i < count && at != std::string_view::npos; ++i) at = text.find(words, at + 1);
    if (at == std::string_view::npos) return {};
    return Span{std::uint32_t(at), std::uint32_t(at + words.size())};
}

class LineCutter {
  public:
    LineCutter(std::string_view line, std::string_view text, CaseLine& out) : line_(line), text_(text), out_(out) {}

    Status run() {
        for (;;) {
            while (at_ < line_.size() && line_[at_] == ' ') ++at_;
            if (at_ >= line_.size()) break;
            if (auto error = line_[at_] == '"' ? quotation() : word()) return error;
        }
        if (out_.words.empty())
            return error("a line begins with its kind", "write document, person, body, session ...");
        return {};
    }

  private:
    Error error(std::string what, std::string remedy) const {
        return {"", fmt::format("line {}", out_.number), std::move(what), std::move(remedy)};
    }

    Status quotation() {
        std::string words;
        for (++at_; at_ < line_.size() && line_[at_] != '"'; ++at_) {
            if (line_[at_] != '\\' || at_ + 1 >= line_.size()) {
                words.push_back(line_[at_]);
                continue;
            }
            const char escaped = line_[++at_];
            words.push_back(escaped == 'n' ? '\n' : escaped);
        }
        if (at_ >= line_.size()) return error("a quotation mark is not closed", "write \" at its end");
        ++at_;
        if (words.empty()) return error("a quotation without words", "write the words as they stand in the text");
        std::size_t count = 1;
        if (at_ < line_.size() && line_[at_] == '@') {
            const auto [end, problem] = std::from_chars(line_.data() + at_ + 1, line_.data() + line_.size(), count);
            if (problem != std::errc() || count == 0)
                return error("`@` without a number", "write \"words\"@2 for the second time they stand there");
            at_ = std::size_t(end - line_.data());
        }
        const auto span = occurrence(text_, words, count);
        if (!span)
            return error(fmt::format("the text has no \"{}\"{}", words,
                                     count > 1 ? fmt::format(" for the {}. time", count) : ""),
                         "copy the words from the text, byte for byte");
        out_.spans.push_back(*span);
        return {};
    }

    /// A word, `{several words}`, or `slot={several words}`.
    Status word() {
        const std::size_t begin = at_;
        while (at_ < line_.size() && line_[at_] != ' ' && line_[at_] != '{') ++at_;
        std::string word(line_.substr(begin, at_ - begin));
        if (at_ < line_.size() && line_[at_] == '{') {
            const auto close = line_.find('}', at_);
            if (close == std::string_view::npos) return error("a brace is not closed", "write } at its end");
            word += line_.substr(at_ + 1, close - at_ - 1);
            at_ = close + 1;
        }
        out_.words.push_back(std::move(word));
        return {};
    }

    std::string_view line_;
    std::string_view text_;
    CaseLine& out_;
    std::size_t at_ = 0;
};

}  // namespace

Result<CaseLine> cut_case_line(std::string_view line, std::size_t number, std::string_view text) {
    CaseLine out;
    out.number = number;
    if (line.front() == '~' || line.front() == '!') {
        out.mark = line.front();
        line.remove_prefix(1);
    }
    out.below = line.starts_with("  ");
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    out.text = line;
    // What is known to be invented is told in the runner's own words, whose quotations need not be those of the text
    // any more.
    if (out.mark == '!') return out;
    if (auto error = LineCutter(line, text, out).run()) return *error;
    return out;
}

std::string quoted(std::string_view text, Span span) {
    const auto words = span.in(text);
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at <= span.begin; at = text.find(words, at + 1)) ++count;
    std::string out = "\"";
    for (const char c : words) {
        if (c == '"' || c == '\\') out.push_back('\\');
        if (c == '\n') {
            out += "\\n";
        } else {
            out.push_back(c);
        }
    }
    out += "\"";
    return count > 1 ? fmt::format("{}@{}", out, count) : out;
}

}  // namespace rapporteur
