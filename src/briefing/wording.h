#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.h"
#include "views/messages.h"

namespace rapporteur {

/// The language of a briefing's own words. Names and quotations stay as the documents write them.
enum class BriefingLanguage : std::uint8_t { english, chinese, russian };

/// BCP 47: "en", "zh", "ru".
std::string_view code_of(BriefingLanguage language);
std::optional<BriefingLanguage> briefing_language(std::string_view code);
/// All words of a briefing, by key; every language has the same keys (words_*.cpp).
const Messages::Catalogue& briefing_words(BriefingLanguage language);

/// Says dates, numbers, states and the members of closed sets in the language of a briefing.
class Wording {
  public:
    explicit Wording(BriefingLanguage language) : language_(language), say_(briefing_words(language)) {}

    BriefingLanguage language() const { return language_; }
    const Messages& say() const { return say_; }

    /// "21 August 2024", "August 2024" or "2024"; empty for an empty date.
    std::string date(const Date& date) const;
    std::string range(const DateRange& range) const;
    /// "240 billion": noughts become words, digits are kept.
    std::string number(double value) const;
    /// "more than 240 billion USD"; the unit by its name where the catalogue has one.
    std::string amount(Comparator comparator, double value, const std::string& unit) const;
    /// The name of a state; an organisation's short name as it is; "Both sides".
    std::string party(const Party& party) const;
    std::string parties(const std::vector<Party>& parties) const;
    std::string place(const SessionPlace& place) const;
    /// Parts as one sentence's list.
    std::string list(const std::vector<std::string>& parts) const;
    /// "Label: value".
    std::string labelled(std::string_view key, const std::string& value) const;

  private:
    std::string with_unit(double value, const std::string& unit) const;

    BriefingLanguage language_;
    Messages say_;
};

/// `text` fit to be shown: cleaned of control characters and invalid bytes, cut to `columns`.
std::string shown(std::string_view text, std::size_t columns);
/// With its first letter a capital one, as a title begins.
std::string capitalised(std::string_view text);

}  // namespace rapporteur
