#include "briefing/passages.h"

#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "briefing/budget.h"

namespace rapporteur {
namespace {

constexpr std::uint32_t close_together = 60;     // bytes
constexpr std::uint32_t longest_together = 320;  // bytes
constexpr std::uint32_t bytes_a_column = 4;

/// Acts first, then by the date of the document, an original before its copies.
auto rank(const Record& record, const Support& support) {
    if (support.document == no_document) return std::tuple(0, Date{}, false, DocumentIndex(0), Span{});
    const RecordDocument& document = record.documents.at(support.document);
    const int dated = document.date.first.empty() ? 2 : 1;
    return std::tuple(dated, document.date.first, document.source != document.sha256, support.document, support.span);
}

}  // namespace

std::vector<Passages::Key> Passages::cite(const std::vector<Support>& supports) {
    std::vector<const Support*> sorted;
    for (const Support& support : supports) sorted.push_back(&support);
    std::ranges::stable_sort(sorted,
                             [&](const auto* a, const auto* b) { return rank(record_, *a) < rank(record_, *b); });
    std::vector<Key> keys;
    std::set<std::string_view> voices;
    for (const Support* support : sorted) {
        if (keys.size() == budget::sources_of_a_fact) break;
        const bool act = support->document == no_document;
        if (!act && !voices.insert(record_.documents.at(support->document).source).second) continue;
        keys.push_back(key_of(support->document, support->span, support->act));
    }
    return keys;
}

Passages::Key Passages::cite(DocumentIndex document, Span span) {
    return key_of(document, span, 0);
}

Passages::Key Passages::key_of(DocumentIndex document, Span span, ActNumber act) {
    const auto [place, fresh] = keys_.emplace(std::tuple(document, span, act), Key(passages_.size()));
    if (fresh) passages_.push_back({document, span, act, place->second});
    return place->second;
}

std::string Passages::words(DocumentIndex document, Span span, std::size_t most) const {
    if (!words_ || span.empty() || document == no_document) return {};
    const auto longest = std::uint32_t(most) * bytes_a_column;
    const bool cut = span.size() > longest;
    std::string words =
        words_(record_.documents.at(document).sha256, cut ? Span{span.begin, span.begin + longest} : span);
    if (cut) words.resize(utf8_boundary_before(words, words.empty() ? 0 : words.size() - 1));
    return shown(cut ? words + "…" : words, most);
}

std::vector<std::vector<Passages::Passage>> Passages::by_source() const {
    std::vector<std::vector<Passage>> groups;
    std::map<std::pair<DocumentIndex, ActNumber>, std::size_t> group_of;
    for (const Passage& passage : passages_) {
        const auto place = group_of.emplace(std::pair(passage.document, passage.act), groups.size());
        if (place.second) groups.emplace_back();
        groups[place.first->second].push_back(passage);
    }
    return groups;
}

Passages::Numbered Passages::number() const {
    Numbered numbered{{}, std::vector<unsigned>(passages_.size())};
    unsigned last = 0;
    for (const auto& group : by_source()) {
        BriefingSource source = source_of(group[0]);
        add_notes(source, group, numbered, last);
        numbered.sources.push_back(std::move(source));
    }
    return numbered;
}

BriefingSource Passages::source_of(const Passage& passage) const {
    BriefingSource source;
    if (passage.document == no_document) {
        const auto act = std::ranges::find(record_.acts, passage.act, &Act::number);
        const bool known = act != record_.acts.end();
        source.outlet =
            wording_.say()("act.by", {std::to_string(passage.act), known ? shown(act->author, budget::name) : ""});
        if (known) source.date = shown(act->time.substr(0, 10), 10);
        if (known) source.title = shown(act->reason, budget::clause);
        return source;
    }
    const RecordDocument& document = record_.documents.at(passage.document);
    source.outlet = shown(document.outlet, budget::name);
    source.date = wording_.range(document.published.empty() ? document.date : DateRange{document.published, {}});
    source.title = shown(document.title, budget::name);
    source.file = shown(file_name(document.path.empty() ? document.sha256.substr(0, 12) : document.path), budget::name);
    source.url = shown(document.url, budget::url);
    source.language = document.language;
    return source;
}

/// Only over what stands in the same line: words of two paragraphs are not one quotation.
bool Passages::belong_together(DocumentIndex document, Span before, Span after) const {
    if (after.begin <= before.end) return true;
    const Span between{before.end, after.begin};
    if (between.size() > close_together || cover(before, after).size() > longest_together || !words_) return false;
    const std::string gap = words_(record_.documents.at(document).sha256, between);
    return !gap.empty() && gap.find('\n') == gap.npos;
}

void Passages::add_notes(BriefingSource& source, std::vector<Passage> passages, Numbered& numbered,
                         unsigned& last) const {
    std::ranges::stable_sort(passages, {}, [](const Passage& one) { return std::pair(one.span.empty(), one.span); });
    for (auto begin = passages.begin(); begin != passages.end();) {
        Span span = begin->span;
        auto end = begin + 1;
        const bool stated = !span.empty();
        while (end != passages.end() && end->span.empty() != stated &&
               (!stated || belong_together(begin->document, span, end->span))) {
            if (stated) span = cover(span, end->span);
            ++end;
        }
        ++last;
        source.notes.push_back({last, words(begin->document, span, budget::quotation)});
        for (; begin != end; ++begin) numbered.number_of[begin->key] = last;
    }
}

}  // namespace rapporteur
