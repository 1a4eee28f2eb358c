#include "reading/example_check.h"

#include <fmt/format.h>

#include <optional>

#include "reading/draft.h"
#include "reading/explanation.h"

namespace rapporteur {
namespace {

/// An example without its braces, and where the words between them stand.
struct Marked {
    std::string text;
    std::optional<Span> wanted;
    bool well_formed = true;
};

Marked without_braces(const std::string& text) {
    const auto open = text.find('{'), close = text.find('}');
    if (open == std::string::npos && close == std::string::npos) return {text, {}};
    Marked out;
    out.well_formed = open != std::string::npos && close != std::string::npos && open + 1 < close &&
                      text.find_first_of("{}", close + 1) == std::string::npos &&
                      text.find('{', open + 1) == std::string::npos;
    if (!out.well_formed) return out;
    out.text = text.substr(0, open) + text.substr(open + 1, close - open - 1) + text.substr(close + 1);
    out.wanted = Span{std::uint32_t(open), std::uint32_t(close - 1)};
    return out;
}

/// Reads one example and says what became of its rule.
class Trial {
  public:
    Trial(const Reader& reader, const Language& language, RuleId rule, const RuleExample& example)
        : reader_(reader), language_(language), rule_(rule), example_(example), marked_(without_braces(example.text)) {}

    std::optional<ExampleFailure> run() {
        const Rule& rule = language_.rule(rule_);
        ExampleFailure failure{rule.file, example_.line, rule.name, example_.text, example_.counter, {}, {}};
        if (!marked_.well_formed) {
            failure.instead = "braces stand around one stretch of words";
            return failure;
        }
        Document document;
        document.text = marked_.text;
        reader_.watch(document, language_.code(),
                      {[this](const Draft& d, Sentence s, const Attempt& a) { attempt(d, s, a); },
                       [this](const Draft& d) { done(d); }});
        if (good_) return {};
        failure.instead = instead_;
        if (!example_.counter && (came_far_ || instead_.empty())) failure.miss = miss_;
        return failure;
    }

  private:
    void attempt(const Draft& draft, Sentence sentence, const Attempt& attempt) {
        if (attempt.rule != rule_) return;
        // An attempt from where the words begin tells more than a longer one from elsewhere.
        const bool there = marked_.wanted && draft.token(attempt.miss.begin).begin == marked_.wanted->begin;
        const std::size_t length = attempt.miss.reached - attempt.miss.begin + (there ? 1000 : 0);
        if (length < best_) return;
        best_ = length + 1;
        came_far_ = attempt.miss.reached > attempt.miss.begin;
        miss_ = told(draft, sentence, attempt);
    }

    void done(const Draft& draft) {
        bool any = false, exact = false;
        for (AnnotationId id = 1; id < draft.lattice.annotation_count(); ++id) {
            const Annotation& a = draft.lattice.annotation(id);
            const Span span = draft.span(a.begin, a.end);
            const bool mine = a.rule == rule_;
            any |= mine;
            exact |= mine && marked_.wanted == span;
            const bool rival =
                a.type == language_.rule(rule_).type && (!marked_.wanted || marked_.wanted->overlaps(span));
            if (mine || rival)
                instead_ += fmt::format("{}{} matched \"{}\"", instead_.empty() ? "" : "; ", draft.rule_of(id),
                                        draft.words(a.begin, a.end));
        }
        good_ = example_.counter ? !any : marked_.wanted ? exact : any;
    }

    const Reader& reader_;
    const Language& language_;
    RuleId rule_;
    const RuleExample& example_;
    Marked marked_;
    bool good_ = false;
    std::string instead_, miss_;
    std::size_t best_ = 0;
    bool came_far_ = false;  ///< `miss_` matched something
};

}  // namespace

Error ExampleFailure::error() const {
    std::string what = fmt::format("rule `{}` {}\n    {}", rule,
                                   counter ? "matches its counter-example" : "does not match its example", text);
    if (!instead.empty()) what += "\n    there: " + instead;
    if (!miss.empty()) what += "\n    nearest: " + miss;
    return {file, fmt::format("line {}", line), std::move(what), {}};
}

ExampleCheck check_examples(const Reader& reader) {
    ExampleCheck out;
    for (const std::string& code : reader.languages()) {
        const Language& language = *reader.language(code);
        for (RuleId id = 1; id < language.rule_count(); ++id) {
            const Rule& rule = language.rule(id);
            if (rule.examples.empty())
                out.unproved.push_back({rule.file, fmt::format("line {}", rule.line),
                                        fmt::format("the rule `{}` has no example", rule.name),
                                        "write one: `example words {the words it matches}`"});
            for (const RuleExample& example : rule.examples) {
                ++out.examples;
                if (auto failure = Trial(reader, language, id, example).run())
                    out.failures.push_back(*std::move(failure));
            }
        }
    }
    return out;
}

}  // namespace rapporteur
