#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace rapporteur {

/// The words that views show to people, by key; one catalogue for each language (messages_en.cpp). Views hold keys
/// only.
class Messages {
  public:
    using Catalogue = std::map<std::string_view, std::string_view>;

    /// `catalogue` must outlive this; it is a constant of the program.
    explicit Messages(const Catalogue& catalogue) : catalogue_(&catalogue) {}

    /// The message, `{0}`, `{1}` ... replaced by the arguments. A key that is not in the catalogue comes back as it is.
    std::string operator()(std::string_view key, std::initializer_list<std::string> arguments = {}) const;
    /// As above with the plural form `key.one` for a count of 1, else `key.many`; the count is `{0}`.
    std::string count(std::string_view key, std::size_t count) const;
    /// The name of a member of a closed set: "body.commission".
    std::string name(std::string_view set, std::string_view member) const;
    /// With the thousands set apart.
    std::string number(double value) const;

  private:
    const Catalogue* catalogue_;
};

const Messages::Catalogue& english();

}  // namespace rapporteur
