#include "views/people_view.h"

#include <algorithm>

#include "reading/json_fields.h"
#include "record/words.h"

namespace rapporteur {
namespace {

std::string iso(const Date& date) {
    return date.empty() ? std::string() : date.iso();
}

/// The id that a spelling would give the person, where it is one of the person's.
EntityId alias_id(const Person& person, const std::string& name, Words& words) {
    const std::string slug = "/" + words.slug(name);
    const auto found = std::ranges::find_if(person.aliases, [&](const EntityId& id) { return id.ends_with(slug); });
    return found == person.aliases.end() ? EntityId() : *found;
}

PersonRow row_of(const ViewSource& from, const Person& person, Words& words, const Messages& say) {
    PersonRow row;
    row.id = person.id;
    row.name = person.name;
    row.party = person.party;
    for (const PersonName& name : person.names) {
        if (name.name != person.name) row.aliases.push_back({name.name, name.language, alias_id(person, name.name, words), from.record.sources(name.supports)});
    }
    for (const Tenure& tenure : person.tenures) {
        const Office* office = from.record.office(tenure.office);
        row.offices.push_back({tenure.office, tenure.title, office ? office->party : Party(), iso(tenure.first),
                               iso(tenure.last), cite(from, {}, tenure.supports)});
    }
    row.chaired = person.chaired;
    row.chaired_titles = short_session_titles(from.record, person.chaired, say);
    row.sources = from.record.sources(person.mentions);
    return row;
}

std::vector<std::string> names_of(const std::vector<AliasLine>& aliases) {
    std::vector<std::string> names;
    for (const AliasLine& one : aliases) names.push_back(one.name);
    return names;
}

boost::json::value person_json(const PersonRow& row) {
    const auto alias = [](const AliasLine& one) {
        Fields out;
        out.put("name", one.name).text("language", one.language).text("id", one.id);
        return out.put("sources", boost::json::value(one.sources)).take();
    };
    const auto office = [](const OfficeLine& line) {
        Fields out;
        out.put("id", line.id)
            .put("title", line.title)
            .text("party", line.party)
            .text("first", line.first)
            .text("last", line.last);
        out.put("sources", boost::json::value(line.source.sources));
        return out.list("cited", line.source.cited, [](const Cited& cited) { return to_json(cited); }).take();
    };
    Fields out;
    out.put("id", row.id).put("name", row.name).text("party", row.party).put("other_names", names_of(row.aliases)).list("aliases", row.aliases, alias);
    return out.list("offices", row.offices, office)
        .put("chaired", row.chaired)
        .put("sources", boost::json::value(row.sources))
        .take();
}

std::string office_text(const OfficeLine& line, const Messages& say) {
    if (line.first.empty()) return line.title;
    return say(line.first == line.last ? "office.at" : "office.from_to", {line.title, line.first, line.last});
}

template <class Items, class Text>
std::string joined(const Items& items, Text text) {
    std::string out;
    for (const auto& item : items) out += (out.empty() ? "" : "; ") + text(item);
    return out;
}

}  // namespace

PeopleView view_people(const ViewSource& from, const Messages& say) {
    PeopleView view;
    Words words;
    for (const Person& person : from.record.people) view.people.push_back(row_of(from, person, words, say));
    return view;
}

boost::json::value to_json(const PeopleView& view) {
    return Fields().list("people", view.people, person_json).take();
}

void show(TextPage& page, const PeopleView& view) {
    const Messages& say = page.say();
    if (view.people.empty()) return page.line(say("people.none"));
    TextTable table{
        {say("column.name"), say("column.side"), say("column.offices"), say("column.chaired"), say("column.id")},
        {},
        true};
    for (const PersonRow& row : view.people) {
        std::string name = row.name;
        if (!row.aliases.empty()) {
            name += " " + say("person.also", {joined(row.aliases, [](const AliasLine& other) { return other.name; })});
        }
        table.rows.push_back({name, row.party,
                              joined(row.offices, [&](const OfficeLine& line) { return office_text(line, say); }),
                              joined(row.chaired_titles, [](const std::string& title) { return title; }), row.id});
    }
    page.table(table);
}

}  // namespace rapporteur
