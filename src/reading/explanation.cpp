#include "reading/explanation.h"

#include <fmt/format.h>

namespace rapporteur {

std::string told(const Draft& draft, Sentence sentence, const Attempt& attempt) {
    const NearMiss& miss = attempt.miss;
    const std::string& lacked = draft.language.patterns().sources[miss.instruction];
    const std::string at = miss.reached < sentence.end ? fmt::format("at \"{}\"", draft.words(miss.reached, miss.reached + 1)) : "at the end";
    const std::string matched = miss.begin < miss.reached ? fmt::format("matched \"{}\" and then", draft.words(miss.begin, miss.reached)) : "matched nothing and";
    return fmt::format("{} wanted {} {}", matched, lacked.empty() ? "more" : lacked, at);
}

void Explanation::attempt(Sentence sentence, const Attempt& attempt) {
    const auto length = [](const Attempt& a) { return a.miss.reached - a.miss.begin; };
    const auto [found, added] = best_.try_emplace(sentence.begin, attempt);
    if (!added && length(attempt) > length(found->second)) found->second = attempt;
}

std::string Explanation::text() const {
    std::string out;
    std::size_t number = 0;
    for (const SentenceInfo& sentence : draft_.sentences) {
        const Span span = draft_.span(sentence.begin, sentence.end);
        out += fmt::format("{}. [{},{}] {}{}\n", ++number, span.begin, span.end, sentence.furniture ? "(furniture) " : sentence.headline ? "(headline) " : "", draft_.words(sentence.begin, sentence.end));
        terms(sentence, out);
        fired(sentence, out);
        near_miss(sentence, out);
        out += "\n";
    }
    for (const Note& note : draft_.reading.notes) out += "note: " + note.message + "\n";
    return out;
}

std::vector<ExplainedSentence> Explanation::sentences() const {
    std::vector<ExplainedSentence> out;
    for (const SentenceInfo& sentence : draft_.sentences) {
        ExplainedSentence one{draft_.span(sentence.begin, sentence.end), sentence.headline, sentence.furniture, {}, nearest(sentence)};
        for (AnnotationId id = 1; id < draft_.lattice.annotation_count(); ++id) {
            const Annotation& a = draft_.lattice.annotation(id);
            if (a.type == 0 || a.begin < sentence.begin || a.end > sentence.end) continue;
            one.fired.push_back({std::string(draft_.rule_of(id)), std::string(draft_.name(a.type)), draft_.span(a.begin, a.end)});
        }
        out.push_back(std::move(one));
    }
    return out;
}

std::optional<NearestRule> Explanation::nearest(const SentenceInfo& sentence) const {
    const auto found = best_.find(sentence.begin);
    if (found == best_.end() || found->second.miss.reached <= found->second.miss.begin) return {};
    const NearMiss& miss = found->second.miss;
    const std::string& lacked = draft_.language.patterns().sources[miss.instruction];
    NearestRule out{draft_.language.rule(found->second.rule).name, draft_.span(miss.begin, miss.reached), lacked.empty() ? "more" : lacked, {}};
    if (miss.reached < sentence.end) out.at = draft_.span(miss.reached, miss.reached + 1);
    return out;
}

void Explanation::terms(const SentenceInfo& sentence, std::string& out) const {
    std::string line;
    for (TokenIndex at = sentence.begin; at < sentence.end; ++at) {
        for (std::uint32_t e = draft_.lattice.first_edge(at); e != 0; e = draft_.lattice.edge(e).next) {
            const LatticeEdge& edge = draft_.lattice.edge(e);
            if (!edge.is_annotation) line += fmt::format(" {}<{}>", draft_.words(at, edge.end), draft_.name(edge.symbol));
        }
    }
    if (!line.empty()) out += "   terms:" + line + "\n";
}

void Explanation::fired(const SentenceInfo& sentence, std::string& out) const {
    for (AnnotationId id = 1; id < draft_.lattice.annotation_count(); ++id) {
        const Annotation& a = draft_.lattice.annotation(id);
        if (a.type == 0 || a.begin < sentence.begin || a.end > sentence.end) continue;
        out += fmt::format("   {} by {}: {}\n", draft_.name(a.type), draft_.rule_of(id), draft_.words(a.begin, a.end));
        for (std::uint32_t i = 0; i < a.slot_count; ++i) {
            const Slot& slot = draft_.lattice.slots()[a.first_slot + i];
            const std::string value = slot.value.has_range() ? std::string(draft_.words(slot.value)) : draft_.name(slot.value.constant);
            out += fmt::format("      {} = {}\n", draft_.name(slot.key), value);
        }
    }
}

void Explanation::near_miss(const SentenceInfo& sentence, std::string& out) const {
    const auto found = best_.find(sentence.begin);
    if (found == best_.end() || found->second.miss.reached <= found->second.miss.begin) return;
    const std::string& rule = draft_.language.rule(found->second.rule).name;
    out += fmt::format("   near miss: {} {}\n", rule, told(draft_, {sentence.begin, sentence.end}, found->second));
}

}  // namespace rapporteur
