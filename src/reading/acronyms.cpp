#include "reading/acronyms.h"

#include <algorithm>

namespace rapporteur {
namespace {

constexpr TokenIndex longest = 5;       ///< tokens of a short form: "IRIGC-TEC"
constexpr std::size_t fewest_initials = 3;

/// A short form and what it stands for.
struct Acronym {
    std::string words;
    TokenIndex tokens = 1;
    BodyIndex body = 0;
};

class Acronyms {
  public:
    explicit Acronyms(Draft& draft) : draft_(draft), s_(draft.schema), named_(draft.body_mentions), count_(TokenIndex(draft.lattice.tokens.size())) {}

    void run() {
        for (const BodyMention& m : named_) in_brackets(m);
        for (const AnnotationId id : draft_.annotations(s_.t_acronym)) in_words(id);
        for (const BodyMention& m : named_) initials(m);
        if (known_.empty()) return;
        for (TokenIndex at = 0; at < count_; ++at) {
            if (draft_.token(at).is(token_upper) && !inside_name(at)) mention(at);
        }
    }

  private:
    /// "(JTC)" within a few words after a name
    void in_brackets(const BodyMention& m) {
        TokenIndex open = m.end;
        for (TokenIndex ahead = 0; ahead < 4 && open < count_ && draft_.words(open, open + 1) != "("; ++ahead) ++open;
        TokenIndex close = open + 1;
        while (close < count_ && close <= open + longest && draft_.words(close, close + 1) != ")") ++close;
        if (open >= count_ || close >= count_ || close == open + 1 || draft_.words(open, open + 1) != "(" || draft_.words(close, close + 1) != ")") return;
        if (is_short_form(open + 1, close)) know({std::string(draft_.words(open + 1, close)), close - open - 1, m.body});
    }

    /// Capitals, joined by marks or numbers without a blank.
    bool is_short_form(TokenIndex begin, TokenIndex end) const {
        if (!draft_.token(begin).is(token_upper) || draft_.is(begin, s_.c_agency) || draft_.is(begin, s_.c_organisation)) return false;
        for (TokenIndex at = begin + 1; at < end; ++at) {
            const Token& token = draft_.token(at);
            if (!token.is(token_glued) || (token.is(token_word) && !token.is(token_upper))) return false;
        }
        return true;
    }

    void in_words(AnnotationId id) {
        const SlotValue* name = draft_.slot(id, s_.s_name);
        const auto m = std::ranges::find(named_, draft_.lattice.annotation(id).begin, &BodyMention::end);
        if (name != nullptr && name->has_range() && m != named_.end()) know({std::string(draft_.words(*name)), name->end - name->begin, m->body});
    }

    /// Of all capital words of the name that are no party's, and of those up to its head.
    void initials(const BodyMention& m) {
        const SlotValue* head = m.annotation == 0 ? nullptr : draft_.slot(m.annotation, s_.s_head);
        std::string letters;
        for (TokenIndex at = m.begin; at < m.end; ++at) {
            if (draft_.token(at).is(token_capital) && !draft_.is(at, s_.c_country) && !draft_.is(at, s_.c_demonym) && !draft_.is(at, s_.c_organisation)) letters += draft_.words(at, at + 1)[0];
            if (at + 1 == m.end || (head != nullptr && at + 1 == head->end)) know_initials(letters, m.body);
        }
    }

    void know_initials(const std::string& letters, BodyIndex body) {
        const bool ascii = std::ranges::all_of(letters, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (ascii && letters.size() >= fewest_initials) know({letters, 1, body});
    }

    /// The first way of telling a form counts.
    void know(Acronym acronym) {
        if (std::ranges::find(known_, acronym.words, &Acronym::words) == known_.end()) known_.push_back(std::move(acronym));
    }

    bool inside_name(TokenIndex at) const {
        return std::ranges::any_of(named_, [&](const BodyMention& m) { return m.begin <= at && at < m.end; });
    }

    /// What stands for an organisation or an outlet stands for no body by its initials.
    void mention(TokenIndex at) {
        if (draft_.is(at, s_.c_agency) || draft_.is(at, s_.c_organisation)) return;
        const Acronym* found = nullptr;
        for (const Acronym& known : known_) {
            if (at + known.tokens > count_ || draft_.words(at, at + known.tokens) != known.words) continue;
            if (found == nullptr || known.tokens > found->tokens) found = &known;
        }
        if (found == nullptr) return;
        draft_.body_mentions.push_back({at, at + found->tokens, found->body, 0});
        draft_.reading.bodies[found->body].mentions.push_back(draft_.span(at, at + found->tokens));
    }

    Draft& draft_;
    const Schema& s_;
    const std::vector<BodyMention> named_;
    const TokenIndex count_;
    std::vector<Acronym> known_;
};

}  // namespace

void read_acronyms(Draft& draft) {
    Acronyms(draft).run();
}

}  // namespace rapporteur
