#include "language/lexicon_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "language/trim.h"
#include "language/vocabulary.h"

namespace rapporteur {
namespace {

/// Attributes of terms that the program itself reads (docs/reading.md).
constexpr std::array attributes = {
    "adjective", "asks", "city", "flexible", "id", "in_name", "joint", "kind", "lacks", "level", "many", "meets",
    "members", "mode", "multiplier", "needs", "noun", "offset", "one", "only", "op", "part", "party", "past", "plural",
    "rank", "relation", "seat", "small", "state", "status", "strength", "system", "tradition", "unit", "vague", "value",
    "weak"};

enum class LineKind : std::uint8_t { other, class_header, columns, entry };

LineKind kind_of(std::string_view line) {
    if (line.find_first_not_of(" \t\r") == std::string_view::npos || line[line.find_first_not_of(" \t\r")] == '#')
        return LineKind::other;
    if (line.starts_with("class ")) return LineKind::class_header;
    return line.starts_with("columns ") ? LineKind::columns : LineKind::entry;
}

/// What an entry is put in order by: its terms in small letters, the `=` of exact case left out.
std::string order_key(std::string_view line) {
    std::string key;
    if (line.starts_with('=')) line.remove_prefix(1);
    fold_word(line.substr(0, line.find('\t')), key);
    return key;
}

std::vector<std::string_view> lines_of(std::string_view content) {
    std::vector<std::string_view> lines;
    while (!content.empty()) {
        const auto end = content.find('\n');
        lines.push_back(content.substr(0, end));
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    }
    return lines;
}

/// Calls `each(part)` for the trimmed parts of a text between separators.
template <class Each>
void each_part(std::string_view text, std::string_view separator, Each&& each) {
    for (;;) {
        const auto end = text.find(separator);
        if (const auto part = trim(text.substr(0, end)); !part.empty()) each(part);
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + separator.size());
    }
}

/// Calls `each(key, value)` for the attributes of an entry's line.
template <class Each>
void each_attribute(std::string_view line, Each&& each) {
    const auto tab = line.find('\t');
    if (tab == std::string_view::npos) return;
    each_part(line.substr(tab), " ", [&](std::string_view pair) {
        const std::size_t sign = std::min(pair.find('='), pair.size());
        each(std::string(pair.substr(0, sign)), std::string(pair.substr(std::min(sign + 1, pair.size()))));
    });
}

/// Every entry of every lexicon.
template <class Each>
void each_entry(const std::vector<DataFile>& files, Each&& each) {
    for (const DataFile& file : files) {
        if (!file.name.ends_with(".lex")) continue;
        for (const std::string_view line : lines_of(file.content)) {
            if (kind_of(line) == LineKind::entry) each(line);
        }
    }
}

/// Attributes that stand more than once, and the sides' codes: a term may say what it is for one side.
void add_used(const std::vector<DataFile>& files, std::set<std::string>& out) {
    std::map<std::string, std::size_t> uses;
    each_entry(files, [&](std::string_view line) {
        each_attribute(line, [&](const std::string& key, const std::string& value) {
            ++uses[key];
            if (key == "party") out.insert(value);
        });
    });
    for (const auto& [key, count] : uses) {
        if (count > 1) out.insert(key);
    }
}

class FileCheck {
  public:
    FileCheck(const DataFile& file, const std::set<std::string>& known) : file_(file), known_(known) {}

    std::vector<Error> run() {
        std::string previous;
        for (const std::string_view line : lines_of(file_.content)) {
            ++number_;
            const LineKind kind = kind_of(line);
            if (kind == LineKind::class_header) start_class(line);
            if (kind == LineKind::columns) has_columns_ = true;
            if (kind != LineKind::entry) {
                previous.clear();
                continue;
            }
            const std::string key = order_key(line);
            if (key < previous)
                say(fmt::format("`{}` stands after `{}`", key, previous),
                    "keep the order of the alphabet; capitals and = do not count");
            previous = key;
            terms(line.substr(0, line.find('\t')));
            each_attribute(line, [&](const std::string& name, const std::string&) { attribute(name); });
        }
        return std::move(out_);
    }

  private:
    void say(std::string what, std::string remedy) {
        out_.push_back({file_.name, fmt::format("line {}", number_), std::move(what), std::move(remedy)});
    }

    void start_class(std::string_view line) {
        class_ = trim(line.substr(6));
        has_columns_ = false;
    }

    void terms(std::string_view text) {
        if (!has_columns_) return each_part(text, "|", [&](std::string_view term) { once(class_, term); });
        std::size_t column = 0;
        each_part(text, " / ", [&](std::string_view forms) {
            const std::string cls = fmt::format("{}, column {}", class_, ++column);
            if (forms != "-") each_part(forms, "|", [&](std::string_view term) { once(cls, term); });
        });
    }

    void once(const std::string& cls, std::string_view term) {
        std::string key(term);
        if (!term.starts_with('=')) {
            key.clear();
            fold_word(term, key);
        }
        const auto [at, added] = seen_.try_emplace({cls, key}, number_);
        if (!added)
            say(fmt::format("`{}` stands in the class {} already, in line {}", term, cls, at->second),
                "take one of them away");
    }

    void attribute(const std::string& name) {
        if (!known_.contains(name))
            say(fmt::format("`{}` stands nowhere else, and neither the program nor a rule asks for it", name),
                "is it spelt right?");
    }

    const DataFile& file_;
    const std::set<std::string>& known_;
    std::size_t number_ = 0;
    std::string class_;
    bool has_columns_ = false;
    std::map<std::pair<std::string, std::string>, std::size_t> seen_;  ///< class and term -> line
    std::vector<Error> out_;
};

}  // namespace

std::vector<Error> check_lexicon(const DataFile& file, const std::set<std::string>& known_attributes) {
    return FileCheck(file, known_attributes).run();
}

std::set<std::string> known_attributes(const Language& language, const std::vector<DataFile>& files) {
    std::set<std::string> out(attributes.begin(), attributes.end());
    add_used(files, out);
    for (RuleId id = 1; id < language.rule_count(); ++id) {
        for (const SlotRecipe& slot : language.rule(id).slots) {
            if (slot.attribute != 0) out.insert(language.symbols().name(slot.attribute));
        }
    }
    for (const Condition& condition : language.patterns().conditions) {
        if (condition.key != 0) out.insert(language.symbols().name(condition.key));
    }
    return out;
}

std::string sorted_lexicon(std::string_view content) {
    std::vector<std::string_view> lines = lines_of(content);
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = begin;
        while (end < lines.size() && kind_of(lines[end]) == LineKind::entry) ++end;
        std::stable_sort(lines.begin() + std::ptrdiff_t(begin), lines.begin() + std::ptrdiff_t(end),
                         [](std::string_view a, std::string_view b) { return order_key(a) < order_key(b); });
        begin = end + 1;
    }
    std::string out;
    for (const std::string_view line : lines) out.append(line).append("\n");
    return out;
}

}  // namespace rapporteur
