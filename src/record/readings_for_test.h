#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "reading/reading_json.h"
#include "record/record_builder.h"

/// Readings for tests: small ones made in a line or two, and the careful human's readings beside a developer's
/// checkout.
namespace rapporteur::test {

struct Input {
    Reading reading;
    DocumentInfo info;
};

/// A made-up document. `name` becomes its sha256 and path; places in its text are counted up, so every span differs.
class Report {
  public:
    explicit Report(std::string name, std::string published = {}) {
        input_.info.sha256 = name;
        input_.info.path = name + ".txt";
        input_.reading.source = {name + ".txt", name, {}, 100000, "en"};
        if (!published.empty()) input_.info.published = parse_iso_date(published).value();
    }

    BodyIndex body(BodyKind kind, std::vector<Party> parties, std::string name, std::vector<std::string> topics = {}) {
        input_.reading.bodies.push_back(
            {std::move(name), kind, std::move(parties), std::move(topics), {next()}, "test"});
        return BodyIndex(input_.reading.bodies.size() - 1);
    }

    PersonIndex person(Party party, std::string name, std::string office = {}) {
        PersonClaim claim{std::move(name), party, {}, {next()}, "test"};
        if (!office.empty()) claim.offices.push_back({std::move(office), party, next(), "test"});
        input_.reading.people.push_back(std::move(claim));
        return PersonIndex(input_.reading.people.size() - 1);
    }

    /// `ordinal` 0: unnumbered; `date` empty: not told.
    SessionClaim& session(BodyIndex body, int ordinal, const std::string& date = {},
                          SessionStatus status = SessionStatus::held) {
        SessionClaim claim;
        claim.body = body;
        claim.status = status;
        claim.span = next();
        claim.rule = "test";
        if (ordinal != 0) claim.ordinal = Stated<int>{ordinal, next()};
        if (!date.empty()) claim.date = Stated<DateRange>{parse_iso_range(date).value(), next()};
        input_.reading.sessions.push_back(std::move(claim));
        return input_.reading.sessions.back();
    }

    /// Words of a numbered session that no claim was made of.
    Span nearly_read() {
        input_.reading.notes.push_back({NoteKind::session, "nearly", next()});
        return input_.reading.notes.back().span;
    }

    void report(BodyIndex child, BodyIndex parent) {
        input_.reading.reports.push_back({child, parent, next(), "test"});
    }

    IndicatorClaim& figure(std::string measure, Comparator comparator, double value, std::string period) {
        input_.reading.indicators.push_back(
            {std::move(measure), comparator, value, "USD", std::move(period), {}, {}, next(), {}});
        return input_.reading.indicators.back();
    }

    Span next() {
        place_ += 10;
        return {place_, place_ + 5};
    }

    Reading& reading() { return input_.reading; }
    DocumentInfo& info() { return input_.info; }
    operator Input() const { return input_; }

  private:
    Input input_;
    std::uint32_t place_ = 0;
};

inline Record fold(const std::vector<Input>& inputs, std::vector<Act> acts = {}) {
    RecordBuilder builder;
    for (const Input& input : inputs) builder.add(input.reading, input.info);
    builder.apply(std::move(acts));
    return builder.finish();
}

/// The ids of a list of entities.
template <class Entity>
std::vector<std::string> ids(const std::vector<Entity>& entities) {
    std::vector<std::string> out;
    for (const Entity& entity : entities) out.push_back(entity.id);
    return out;
}

inline std::filesystem::path shared_folder() {
    return RAPPORTEUR_SHARED_DIR;
}

/// True where the file or folder is there. Where it is not: a failure on CI, nothing elsewhere.
inline bool shared_is_there(const std::filesystem::path& path) {
    if (std::filesystem::exists(path)) return true;
    const char* ci = std::getenv("CI");
    if (ci && std::string(ci) == "true") ADD_FAILURE() << path << " is missing";
    return false;
}

inline std::string contents(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The readings a careful human made of the five seed reports, by file name.
inline std::vector<Input> gold_inputs() {
    std::map<std::string, Input> sorted;
    for (const auto& entry : std::filesystem::directory_iterator(shared_folder() / "gold")) {
        auto reading = reading_from_json(contents(entry.path()));
        if (!reading) ADD_FAILURE() << entry.path() << ": " << reading.error().text();
        if (!reading) continue;
        Input input{*reading, {}};
        input.info.sha256 = reading->source.sha256;
        input.info.path = reading->source.path;
        sorted.emplace(entry.path().filename().string(), std::move(input));
    }
    std::vector<Input> out;
    for (auto& [name, input] : sorted) out.push_back(std::move(input));
    return out;
}

}  // namespace rapporteur::test
