#include "briefing/noted.h"

#include <algorithm>

namespace rapporteur {
namespace {

void append(std::string& to, std::string_view between, const std::string& part) {
    if (part.empty()) return;
    if (!to.empty()) to += between;
    to += part;
}

}  // namespace

std::string source_heading(const BriefingSource& source, const Wording& wording) {
    std::string out = source.outlet;
    append(out, wording.say()("list.comma"), source.date);
    append(out, wording.say()("list.clause"), source.title);
    return out.empty() ? source.file : out;
}

std::string source_whereabouts(const BriefingSource& source, const Wording& wording) {
    std::string out;
    if (!source.file.empty()) out = wording.labelled("source.file", source.file);
    if (!source.url.empty()) append(out, wording.say()("list.clause"), source.url);
    return out;
}

bool can_be_followed(std::string_view url) {
    constexpr std::string_view allowed = "-._~:/?#[]@!$&()*+,;=%";  // RFC 3986, section 2, without the apostrophe
    const auto fits = [&](char c) {
        const bool alnum = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return alnum || allowed.find(c) != allowed.npos;
    };
    return (url.starts_with("https://") || url.starts_with("http://")) && std::ranges::all_of(url, fits);
}

std::string note_text(const BriefingNote& note, const Wording& wording) {
    return note.words.empty() ? wording.say()("note.concluded") : wording.say()("note.words", {note.words});
}

std::string as_of_text(const Briefing& briefing, const Wording& wording) {
    return briefing.as_of.empty() ? std::string() : wording.say()("page.as_of", {wording.date(briefing.as_of)});
}

}  // namespace rapporteur
