#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace rapporteur {

/// The topics that can be searched; each has an index of its own, so that a word is looked for among few.
inline constexpr std::array<std::string_view, 7> searched_topics = {"sessions", "bodies", "people", "instruments", "commitments", "figures", "documents"};

/// Makes the tables of a topic's index, as SQL. An index keeps no text: it is told it anew to drop it.
std::string word_index_schema(std::string_view topic);
/// Drops them where they are.
std::string word_index_without(std::string_view topic);

/// Puts items' words into the index of a topic. Everything throws SQLite::Exception.
class WordIndex {
  public:
    WordIndex(SQLite::Database& database, std::string_view topic);

    /// `words`: as anybody wrote them; `tags`: what can be asked for beside them.
    void put(std::int64_t number, std::string_view words, const std::vector<std::string>& tags);
    /// As they were put.
    void drop(std::int64_t number, std::string_view words, const std::vector<std::string>& tags);

  private:
    void know(std::string_view words);

    SQLite::Statement put_, drop_, know_;
    std::unordered_set<std::string> known_;  ///< some of the words that the index knows
};

/// Of the words an index knows those that begin so, itself among them, the shortest first.
std::vector<std::string> known_words(SQLite::Database& database, std::string_view topic, std::string_view beginning);

}  // namespace rapporteur
