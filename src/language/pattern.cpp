#include "language/pattern.h"

#include <fmt/format.h>

#include <algorithm>

#include "language/token.h"

namespace rapporteur {
namespace {

constexpr std::uint32_t short_gap = 6;
constexpr std::uint32_t long_gap = 40;
constexpr int deepest = 24;         ///< nesting of definitions and groups
constexpr std::size_t largest = 200000;  ///< parts and steps of one pattern: matching takes space and time for each

struct Flag {
    std::string_view name;
    std::uint16_t all;
    std::uint16_t none;
};

constexpr Flag flags[] = {
    {"any", 0, 0},
    {"cap", token_capital, 0},
    {"upper", token_upper, 0},
    {"lower", token_lower, 0},
    {"word", token_word, 0},
    {"number", token_number, 0},
    {"punct", token_punctuation, 0},
    {"han", token_ideograph, 0},
    {"unknown", token_unknown, 0},
    {"initial", token_initial, 0},
    {"roman", token_roman, 0},
    {"year", token_year, 0},
    {"day", token_day, 0},
};

PatternPtr node(Pattern::Kind kind) {
    auto made = std::make_unique<Pattern>();
    made->kind = kind;
    return made;
}

class Parser {
  public:
    Parser(std::string_view source, PatternContext& context, int depth) : source_(source), context_(context), depth_(depth) {}

    Result<PatternPtr> whole() {
        auto result = choice();
        if (!result) return result;
        skip();
        if (at_ < source_.size()) return fail(fmt::format("`{}` does not belong here", source_[at_]), "is a bracket missing before it?");
        return result;
    }

  private:
    Error fail(std::string what, std::string remedy) const { return {"", fmt::format("column {}", at_ + 1), std::move(what), std::move(remedy)}; }
    void skip() {
        while (at_ < source_.size() && (source_[at_] == ' ' || source_[at_] == '\t' || source_[at_] == '\n')) ++at_;
    }
    bool take(std::string_view text) {
        skip();
        if (!source_.substr(at_).starts_with(text)) return false;
        at_ += text.size();
        return true;
    }
    char peek() {
        skip();
        return at_ < source_.size() ? source_[at_] : '\0';
    }
    static bool name_char(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }
    std::string_view name() {
        const std::size_t begin = at_;
        while (at_ < source_.size() && name_char(source_[at_])) ++at_;
        return source_.substr(begin, at_ - begin);
    }

    Result<PatternPtr> choice() {
        if (++depth_ > deepest) return fail("nested too deeply", "does a definition use itself?");
        auto first = sequence();
        if (!first) return first;
        if (peek() != '|') {
            --depth_;
            return first;
        }
        auto made = node(Pattern::Kind::choice);
        made->children.push_back(*std::move(first));
        while (take("|")) {
            auto next = sequence();
            if (!next) return next;
            made->children.push_back(*std::move(next));
        }
        --depth_;
        return made;
    }

    Result<PatternPtr> sequence() {
        auto made = node(Pattern::Kind::sequence);
        for (;;) {
            const char c = peek();
            if (c == '\0' || c == '|' || c == ')') break;
            auto next = item();
            if (!next) return next;
            made->children.push_back(*std::move(next));
        }
        if (made->children.empty()) return fail("nothing to match", "write a word in quotes, a <class> or a Type");
        if (made->children.size() == 1) return std::move(made->children[0]);
        return made;
    }

    Result<PatternPtr> item() {
        const std::size_t begin = at_;
        if (++context_.parts > largest) return fail("the pattern is too large", "use definitions fewer times inside each other");
        std::size_t label = 0;
        if (const auto found = label_ahead(); !found.empty()) label = label_index(found) + 1;
        auto made = atom();
        if (!made) return made;
        PatternPtr result = *std::move(made);
        if (auto error = quantify(result)) return *error;
        if (label != 0) {
            auto labelled = node(Pattern::Kind::label);
            labelled->label = std::uint32_t(label - 1);
            labelled->children.push_back(std::move(result));
            result = std::move(labelled);
        }
        if (result->source.empty()) result->source = std::string(source_.substr(begin, at_ - begin));
        return result;
    }

    std::string_view label_ahead() {
        skip();
        const std::size_t saved = at_;
        const auto found = name();
        if (!found.empty() && at_ < source_.size() && source_[at_] == ':') {
            ++at_;
            return found;
        }
        at_ = saved;
        return {};
    }

    std::size_t label_index(std::string_view label) {
        auto& labels = context_.labels;
        const auto found = std::find(labels.begin(), labels.end(), label);
        if (found != labels.end()) return std::size_t(found - labels.begin());
        labels.emplace_back(label);
        return labels.size() - 1;
    }

    Status quantify(PatternPtr& inner) {
        std::uint32_t least = 1, most = 1;
        if (at_ >= source_.size()) return {};
        const char c = source_[at_];
        if (c == '?') {
            least = 0;
        } else if (c == '*') {
            least = 0, most = Pattern::unbounded;
        } else if (c == '+') {
            most = Pattern::unbounded;
        } else if (c == '{') {
            return counted(inner);
        } else {
            return {};
        }
        ++at_;
        repeat(inner, least, most);
        return {};
    }

    Status counted(PatternPtr& inner) {
        ++at_;
        const auto number = [&]() -> std::uint32_t {
            std::uint32_t value = 0;
            while (at_ < source_.size() && source_[at_] >= '0' && source_[at_] <= '9' && value < 1000) value = value * 10 + std::uint32_t(source_[at_++] - '0');
            return value;
        };
        const std::uint32_t least = number();
        std::uint32_t most = least;
        if (take(",")) most = number();
        if (!take("}")) return fail("a count is not closed", "write {2} or {1,4}");
        if (most < least || most == 0 || most > 60) return fail(fmt::format("a count from {} to {} cannot be", least, most), "write the smaller number first; 60 is the most");
        if (inner->kind == Pattern::Kind::gap) {
            inner->most = most;
            return {};
        }
        repeat(inner, least, most);
        return {};
    }

    static void repeat(PatternPtr& inner, std::uint32_t least, std::uint32_t most) {
        auto made = node(Pattern::Kind::repeat);
        made->least = least;
        made->most = most;
        made->children.push_back(std::move(inner));
        inner = std::move(made);
    }

    Result<PatternPtr> atom() {
        skip();
        if (at_ >= source_.size()) return fail("the pattern ends too early", "write what follows");
        const char c = source_[at_];
        if (c == '"') return literal();
        if (c == '<') return class_or_token();
        if (c == '@') return definition();
        if (c == '(') return group();
        if (c == '~') return simple("~", Pattern::Kind::glued);
        if (take("...")) return gap(long_gap);
        if (take("..")) return gap(short_gap);
        if (take("^block")) return node(Pattern::Kind::block_start);
        if (take("^line")) return node(Pattern::Kind::line_start);
        if (take("^")) return node(Pattern::Kind::sentence_start);
        if (take("$")) return node(Pattern::Kind::sentence_end);
        if (take("_")) return node(Pattern::Kind::apart);
        if (take("!before(")) return look(Pattern::Kind::before, true);
        if (take("before(")) return look(Pattern::Kind::before, false);
        if (take("!(")) return look(Pattern::Kind::look, true);
        if (take("=(")) return look(Pattern::Kind::look, false);
        if (c >= 'A' && c <= 'Z') return annotation();
        return fail(fmt::format("`{}` starts nothing known", c), "words stand in \"quotes\", classes in <angles>, types begin with a capital, definitions with @");
    }

    Result<PatternPtr> simple(std::string_view text, Pattern::Kind kind) {
        at_ += text.size();
        return node(kind);
    }

    Result<PatternPtr> gap(std::uint32_t most) {
        auto made = node(Pattern::Kind::gap);
        made->most = most;
        return made;
    }

    Result<PatternPtr> group() {
        ++at_;
        auto inner = choice();
        if (!inner) return inner;
        if (!take(")")) return fail("a bracket is not closed", "write ) at its end");
        return inner;
    }

    Result<PatternPtr> look(Pattern::Kind kind, bool negative) {
        auto inner = choice();
        if (!inner) return inner;
        if (!take(")")) return fail("a bracket is not closed", "write ) at its end");
        auto made = node(kind);
        made->negative = negative;
        made->children.push_back(*std::move(inner));
        if (kind == Pattern::Kind::before && !is_one_token(*made->children[0])) return fail("before(...) looks at one token only", "write a word, a <class> or a Type in it, or several with | between");
        return made;
    }

    /// A word, class, type or token test, or a plain choice of such.
    static bool is_one_token(Pattern& p) {
        using Kind = Pattern::Kind;
        if (p.kind != Kind::choice) return p.kind == Kind::word || p.kind == Kind::term || p.kind == Kind::annotation || p.kind == Kind::token;
        return std::all_of(p.children.begin(), p.children.end(), [](const PatternPtr& child) { return child->kind != Kind::choice && is_one_token(*child); });
    }

    Result<PatternPtr> literal() {
        const std::size_t begin = ++at_;
        const auto end = source_.find('"', begin);
        if (end == std::string_view::npos) return fail("a quotation mark is not closed", "write \" at its end");
        const auto words = source_.substr(begin, end - begin);
        at_ = end + 1;
        std::vector<Token> tokens;
        tokenize(words, context_.vocabulary, tokens);
        if (tokens.empty()) return fail("empty quotes", "write the words between them");
        auto made = node(Pattern::Kind::sequence);
        for (const Token& token : tokens) {
            auto word = node(Pattern::Kind::word);
            word->word = context_.vocabulary.intern(token.span().in(words));
            word->source = fmt::format("\"{}\"", token.span().in(words));
            made->children.push_back(std::move(word));
        }
        if (made->children.size() == 1) return std::move(made->children[0]);
        return made;
    }

    Result<PatternPtr> class_or_token() {
        const std::size_t begin = at_++;
        auto made = node(Pattern::Kind::token);
        bool token_only = false;
        std::size_t tests = 0;
        for (;;) {
            const bool negative = take("!");
            skip();
            const std::size_t start = at_;
            while (at_ < source_.size() && (name_char(source_[at_]) || source_[at_] == '.')) ++at_;
            const auto word = source_.substr(start, at_ - start);
            if (word.empty()) return fail("a name is missing", "write <class>, <cap>, or <cap&!class>");
            ++tests;
            token_only |= add_test(made->test, word, negative);
            if (!take("&")) break;
        }
        if (auto error = condition(*made, '>')) return *error;
        if (!take(">")) return fail("`<` is not closed", "write > at its end");
        made->source = std::string(source_.substr(begin, at_ - begin));
        if (!token_only && tests == 1 && made->test.classes.size() == 1) {
            made->kind = Pattern::Kind::term;
            made->symbol = made->test.classes[0];
        } else if (made->key != 0) {
            return fail("a condition on a token test", "key=value goes with one class only");
        }
        return made;
    }

    /// True if the name is a flag of tokens; else it is a class.
    bool add_test(TokenTest& test, std::string_view word, bool negative) {
        for (const Flag& flag : flags) {
            if (flag.name != word) continue;
            (negative ? test.none : test.all) |= flag.all;
            return true;
        }
        const Symbol cls = context_.symbols.intern(word);
        context_.classes_used.push_back(cls);
        (negative ? test.not_classes : test.classes).push_back(cls);
        return negative;
    }

    Status condition(Pattern& made, char close) {
        if (peek() == close) return {};
        const auto key = name();
        if (key.empty() || !take("=")) return fail("a condition is no key=value", "write <class key=value> or Type[key=value]");
        skip();
        const std::size_t begin = at_;
        while (at_ < source_.size() && source_[at_] != close && source_[at_] != ' ') ++at_;
        made.key = context_.symbols.intern(key);
        made.value = context_.symbols.intern(source_.substr(begin, at_ - begin));
        return {};
    }

    Result<PatternPtr> annotation() {
        const std::size_t begin = at_;
        auto made = node(Pattern::Kind::annotation);
        made->symbol = context_.symbols.intern(name());
        context_.types_used.push_back(made->symbol);
        if (at_ < source_.size() && source_[at_] == '[') {
            ++at_;
            if (auto error = condition(*made, ']')) return *error;
            if (!take("]")) return fail("`[` is not closed", "write ] at its end");
        }
        made->source = std::string(source_.substr(begin, at_ - begin));
        return made;
    }

    Result<PatternPtr> definition() {
        const std::size_t begin = at_++;
        const std::string called(name());
        const auto found = context_.definitions.find(called);
        if (found == context_.definitions.end()) return fail(fmt::format("@{} is not defined", called), fmt::format("write `define {} = ...` above its first use", called));
        if (found->second.shared) {
            auto made = node(Pattern::Kind::part);
            made->definition = &found->second;
            made->source = std::string(source_.substr(begin, at_ - begin));
            return made;
        }
        auto result = Parser(found->second.source, context_, depth_ + 1).whole();
        if (!result) {
            Error error = result.error();
            return fail(fmt::format("in @{}: {}", called, error.what), error.remedy);
        }
        if ((*result)->source.empty()) (*result)->source = std::string(source_.substr(begin, at_ - begin));
        return result;
    }

    std::string_view source_;
    PatternContext& context_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

}  // namespace

bool is_token_test(std::string_view name) {
    return std::any_of(std::begin(flags), std::end(flags), [&](const Flag& flag) { return flag.name == name; });
}

std::size_t steps_of(const Pattern& p) {
    std::size_t sum = 1;
    for (const auto& child : p.children) sum = std::min(largest + 1, sum + steps_of(*child));
    if (p.kind != Pattern::Kind::repeat) return sum;
    return std::min(largest + 1, sum * (p.most == Pattern::unbounded ? p.least + 1 : p.most));
}

Result<PatternPtr> parse_pattern(std::string_view source, PatternContext& context) {
    auto parsed = Parser(source, context, 0).whole();
    if (parsed && steps_of(**parsed) > largest) return Error{"", "column 1", fmt::format("the pattern comes to more than {} steps", largest), "make its counts smaller: {1,60} stands for sixty copies"};
    return parsed;
}

}  // namespace rapporteur
