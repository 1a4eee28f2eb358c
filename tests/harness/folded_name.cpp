#include "folded_name.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <vector>

namespace rapporteur {
namespace {

constexpr std::array patronymic_ends = {"vich", "vna", "вич", "вна", "ична"};

bool is_patronymic(const std::string& word) {
    return std::any_of(patronymic_ends.begin(), patronymic_ends.end(),
                       [&](const char* end) { return word.ends_with(end); });
}

}  // namespace

std::string folded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString lower = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), std::int32_t(text.size())));
    lower.toLower(icu::Locale::getRoot());
    const icu::UnicodeString apart = icu::Normalizer2::getNFKDInstance(status)->normalize(lower, status);
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        if (u_getCombiningClass(c) != 0) continue;
        if (u_isalnum(c)) {
            kept.append(c);
        } else if (!kept.isEmpty() && kept[kept.length() - 1] != ' ') {
            kept.append(UChar32(' '));
        }
    }
    kept.trim();
    std::string out;
    kept.toUTF8String(out);
    return out;
}

std::string folded_name(std::string_view name) {
    std::istringstream in(folded(name));
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words.size() >= 3 && i > 0 && i + 1 < words.size() && is_patronymic(words[i])) continue;
        out += (out.empty() ? "" : " ") + words[i];
    }
    return out;
}

}  // namespace rapporteur
