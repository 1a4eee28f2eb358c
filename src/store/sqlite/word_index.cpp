#include "store/sqlite/word_index.h"

#include "base/sha256.h"
#include "store/search_text.h"
#include "store/sqlite/shelf_search.h"
#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

constexpr std::size_t most_remembered = 500'000;  // words

std::string with_topic(std::string sql, std::string_view topic) {
    for (std::size_t at = sql.find('@'); at != std::string::npos; at = sql.find('@', at)) sql.replace(at, 1, topic);
    return sql;
}

std::string marks_of(const std::vector<std::string>& tags) {
    std::string out;
    for (const std::string& tag : tags) out += (out.empty() ? "" : " ") + mark_of(tag);
    return out;
}

}  // namespace

std::string word_index_schema(std::string_view topic) {
    return with_topic(R"sql(
CREATE VIRTUAL TABLE words_of_@ USING fts5(words, marks, content='', tokenize="unicode61 remove_diacritics 0", prefix='2 3');
CREATE TABLE known_of_@(word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
)sql",
                      topic);
}

std::string word_index_without(std::string_view topic) {
    return with_topic("DROP TABLE IF EXISTS main.words_of_@; DROP TABLE IF EXISTS main.known_of_@;", topic);
}

WordIndex::WordIndex(SQLite::Database& database, std::string_view topic)
    : put_(database, with_topic("INSERT INTO words_of_@(rowid, words, marks) VALUES (?, ?, ?)", topic)),
      drop_(database, with_topic("INSERT INTO words_of_@(words_of_@, rowid, words, marks) VALUES ('delete', ?, ?, ?)", topic)),
      know_(database, with_topic("INSERT OR IGNORE INTO known_of_@ VALUES (?)", topic)) {}

void WordIndex::put(std::int64_t number, std::string_view words, const std::vector<std::string>& tags) {
    const std::string form = search_form(words), marks = marks_of(tags);
    Use(put_).number(1, number).text(2, form).text(3, marks).run();
    know(form);
}

void WordIndex::drop(std::int64_t number, std::string_view words, const std::vector<std::string>& tags) {
    const std::string form = search_form(words), marks = marks_of(tags);
    Use(drop_).number(1, number).text(2, form).text(3, marks).run();
}

/// Words stay known when nothing bears them any more: they find nothing then.
void WordIndex::know(std::string_view words) {
    if (known_.size() > most_remembered) known_.clear();
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::string_view word = words.substr(0, end);
        if (known_.emplace(word).second) Use(know_).text(1, word).run();
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

std::vector<std::string> known_words(SQLite::Database& database, std::string_view topic, std::string_view beginning) {
    // Each word costs a search of the index a look of its own.
    SQLite::Statement rows(database, with_topic("SELECT word FROM (SELECT word FROM known_of_@ WHERE word >= ?1 AND word < ?1 || char(0x10FFFF) LIMIT 5000) ORDER BY length(word), word LIMIT 300", topic));
    Use use(rows);
    use.text(1, beginning);
    std::vector<std::string> words;
    while (use.step()) words.push_back(use.text(0));
    return words;
}

}  // namespace rapporteur
