#include "store/sqlite/document_index.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <set>

#include "reading/reading_json.h"
#include "store/sqlite/shelf_schema.h"
#include "store/sqlite/statement.h"
#include "store/sqlite/word_index.h"

namespace rapporteur {

namespace {

/// What can be asked for beside the words: the states the report speaks of, the year, the language.
std::vector<std::string> tags_of(const std::string& json, const std::string& published) {
    std::vector<std::string> tags;
    const Result<Reading> reading = reading_from_json(json);
    if (!reading) return tags;
    std::set<std::string> parties;
    for (const BodyClaim& body : reading->bodies) parties.insert(body.parties.begin(), body.parties.end());
    for (const PersonClaim& person : reading->people) parties.insert(person.party);
    for (const std::string& party : parties) {
        if (!party.empty()) tags.push_back("side:" + party);
    }
    const auto& date = reading->document.event_date;
    const std::string year = date ? date->value.first.iso().substr(0, 4) : published.substr(0, 4);
    if (!year.empty()) tags.push_back("year:" + year);
    if (!reading->source.language.empty()) tags.push_back("language:" + reading->source.language);
    return tags;
}

}  // namespace

bool index_documents(SQLite::Database& database, const std::string& kept, std::size_t most) {
    SQLite::Transaction transaction(database, shelf_transaction(database));
    std::int64_t last = database.execAndGet("SELECT indexed FROM shelf").getInt64();
    SQLite::Statement next(database, "SELECT d.number, d.text, coalesce(r.json, ''), coalesce((SELECT max(published) FROM " + kept + ".receipt WHERE document = d.number), '') FROM " + kept +
                                         ".document AS d LEFT JOIN " + kept + ".reading AS r USING (sha256) WHERE d.number > ? ORDER BY d.number LIMIT ?");
    next.bind(1, last);
    next.bind(2, std::int64_t(most));
    WordIndex words(database, "documents");
    std::size_t done = 0;
    for (; next.executeStep(); ++done) {
        last = next.getColumn(0).getInt64();
        words.put(last, next.getColumn(1).getString(), tags_of(next.getColumn(2).getString(), next.getColumn(3).getString()));
    }
    SQLite::Statement note(database, "UPDATE shelf SET indexed = ?");
    Use(note).number(1, last).run();
    transaction.commit();
    return done == most;
}

}  // namespace rapporteur
