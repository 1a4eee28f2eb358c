#include "store/sqlite/document_index.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <set>

#include "reading/reading_json.h"
#include "store/sqlite/shelf_columns.h"
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

/// Texts with their readings, of which each row is a document's number, text, reading and date.
std::string texts_in(const std::string& kept, const std::string& which) {
    return "SELECT d.number, d.text, coalesce(r.json, ''), coalesce((SELECT max(published) FROM " + kept + ".receipt WHERE document = d.number), '') FROM " + kept + ".document AS d LEFT JOIN " + kept +
           ".reading AS r USING (sha256) " + which + " ORDER BY d.number LIMIT ?";
}

class DocumentIndex {
  public:
    explicit DocumentIndex(SQLite::Database& database) : database_(database) {}

    /// Documents that were read since; how many.
    std::size_t put_new(const std::string& kept, std::size_t most) {
        std::int64_t last = database_.execAndGet("SELECT indexed FROM shelf").getInt64();
        SQLite::Statement next(database_, texts_in(kept, "WHERE d.number > ?"));
        Use row(next);
        row.number(1, last).number(2, std::int64_t(most));
        std::size_t done = 0;
        for (; row.step(); ++done) {
            last = row.number(0);
            put(last, row.text(1), tags_of(row.text(2), row.text(3)));
        }
        SQLite::Statement note(database_, "UPDATE shelf SET indexed = ?");
        Use(note).number(1, last).run();
        return done;
    }

    /// Documents whose readings may be others now; how many.
    std::size_t mark_anew(const std::string& kept, std::size_t most) {
        SQLite::Statement next(database_, texts_in(kept, "WHERE d.number IN (SELECT number FROM document_unmarked ORDER BY number LIMIT ?)"));
        SQLite::Statement before(database_, "SELECT tags FROM document_marks WHERE number = ?");
        Use row(next);
        row.number(1, std::int64_t(most)).number(2, std::int64_t(most));
        std::int64_t last = 0;
        std::size_t done = 0;
        for (; row.step(); ++done) {
            last = row.number(0);
            const std::vector<std::string> tags = tags_of(row.text(2), row.text(3));
            std::string old;
            {
                Use marked(before);
                if (marked.number(1, last).step()) old = marked.text(0);
            }
            if (old == tags_joined(tags)) continue;
            words_.drop(last, row.text(1), tags_apart(old));
            put(last, row.text(1), tags);
        }
        SQLite::Statement note(database_, "DELETE FROM document_unmarked WHERE number <= ?");
        Use(note).number(1, last).run();
        return done;
    }

  private:
    void put(std::int64_t number, const std::string& text, const std::vector<std::string>& tags) {
        words_.put(number, text, tags);
        Use(mark_).number(1, number).text(2, tags_joined(tags)).run();
    }

    SQLite::Database& database_;
    WordIndex words_{database_, "documents"};
    SQLite::Statement mark_{database_, "INSERT OR REPLACE INTO document_marks VALUES (?, ?)"};
};

}  // namespace

bool index_documents(SQLite::Database& database, const std::string& kept, std::size_t most) {
    SQLite::Transaction transaction(database, shelf_transaction(database));
    DocumentIndex index(database);
    const std::size_t marked = index.mark_anew(kept, most);
    const std::size_t put = index.put_new(kept, most);
    transaction.commit();
    return marked == most || put == most;
}

}  // namespace rapporteur
