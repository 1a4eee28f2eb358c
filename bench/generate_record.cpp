#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "base/sha256.h"
#include "store/sqlite_shelf.h"
#include "store/sqlite_store.h"

/// Makes a large record for measuring the server: documents and readings as `read` keeps them, and a shelf as the server fills it.
/// The shelf is made without folding, for no machine of this size holds the fold of a million reports.
namespace rapporteur {
namespace {

constexpr const char* time_of_making = "2026-01-01T00:00:00Z";
constexpr std::array sides = {"AM", "AR", "AZ", "BD", "BR", "BY", "CL", "CN", "CU", "DZ", "EG", "ET", "GE", "GH", "ID", "IN", "IR", "JO", "JP", "KE", "KG", "KR", "KZ", "LA", "LK", "MA", "MD", "MN", "MX", "MY",
                              "NG", "NP", "OM", "PE", "PH", "PK", "QA", "RO", "RS", "RU", "SA", "SN", "TH", "TJ", "TM", "TN", "TR", "TZ", "UG", "UZ", "VE", "VN", "ZA", "ZM", "ZW"};
constexpr std::array areas = {"trade", "energy", "transport", "tourism", "agriculture", "education", "health", "science"};
constexpr std::array strengths = {"agreed", "pledged", "will", "ready", "urged", "hoped"};
constexpr std::size_t bodies_of_a_mechanism = 5, sessions_of_a_body = 10;

struct Size {
    std::size_t documents, sessions, commitments;
};

std::string lower(std::string text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return text;
}

struct Sitting {
    std::size_t mechanism, body, ordinal;
    std::string a, b, id, body_id, body_name, date;
};

Sitting sitting(std::size_t n) {
    Sitting s;
    s.mechanism = n / (bodies_of_a_mechanism * sessions_of_a_body);
    s.body = n / sessions_of_a_body % bodies_of_a_mechanism;
    s.ordinal = n % sessions_of_a_body + 1;
    const std::size_t first = s.mechanism % sides.size(), second = (first + 1 + s.mechanism / sides.size() % (sides.size() - 1)) % sides.size();
    s.a = sides[std::min(first, second)];
    s.b = sides[std::max(first, second)];
    const std::string field = fmt::format("{}-{}", areas[s.body], s.mechanism);
    s.body_id = fmt::format("body/{}-{}/commission/{}", lower(s.a), lower(s.b), field);
    s.id = fmt::format("session/{}-{}/commission/{}/{}", lower(s.a), lower(s.b), field, s.ordinal);
    s.body_name = fmt::format("{}-{} commission on {} number {}", s.a, s.b, areas[s.body], s.mechanism);
    s.date = fmt::format("{}-{:02}-{:02}", 2005 + s.ordinal * 2, n % 12 + 1, n % 28 + 1);
    return s;
}

std::string document_text(std::size_t n, const Sitting& s) {
    return fmt::format(
        "{0} and {1} hold talks on {2}\n\nCAPITAL, {3} (Bench News) -- The {4}th meeting of the {5} was held on {3}. The co-chairs, Minister Ann N{6} and Minister Bo N{7}, said that trade had grown by {8} percent. "
        "The sides agreed to open border post number {9}, to simplify visas for drivers and to hold a forum of regions in district {10}. Officials also spoke of warehouse {9} and of the harvest of that year.\n",
        s.a, s.b, areas[s.body], s.date, s.ordinal, s.body_name, n % 5000, n % 4999, n % 40, n, n % 977);
}

std::string reading_json(const std::string& sha256, std::size_t bytes, const Sitting& s) {
    return fmt::format(R"({{"source":{{"path":"bench","sha256":"{}","bytes":{},"language":"en"}},"document":{{}},"people":[],"bodies":[{{"id":"b1","name":"{}","kind":"commission","parties":["{}","{}"],"mentions":[[10,20]]}}],"reports":[],"sessions":[],"instruments":[],"commitments":[],"indicators":[],"areas":[],"history":[],"quotes":[],"milestones":[],"assessments":[],"notes":[]}})",
                       sha256, bytes, s.body_name, s.a, s.b);
}

Status add_documents(Store& store, const Size& size, std::vector<std::string>& hashes) {
    std::vector<ReadDocument> batch;
    for (std::size_t n = 0; n < size.documents; ++n) {
        const Sitting s = sitting(n % size.sessions);
        Document document;
        document.path = fmt::format("bench/{}.txt", n);
        document.text = document_text(n, s);
        document.sha256 = sha256_hex(document.text);
        document.media_type = "text/plain";
        document.encoding = "UTF-8";
        if (n % size.sessions == n) hashes.push_back(document.sha256);
        const StoredReading reading{document.sha256, "bench", reading_json(document.sha256, document.text.size(), s), {1, 2, 3}};
        batch.push_back({std::move(document), reading});
        if (batch.size() < 5000 && n + 1 < size.documents) continue;
        if (const auto added = store.add(batch, time_of_making); !added) return added.error();
        batch.clear();
        std::cerr << "\rdocuments " << n + 1 << std::flush;
    }
    return {};
}

std::string cited(const std::string& sha256) {
    return fmt::format(R"({{"document":"{}","path":"bench/x.txt","outlet":"Bench News","date":"2020-01-01","span":[120,160],"words":"The sides agreed to open border post","rule":"commit.verb_to"}})", sha256);
}

/// One in four has none, the others one within thirty years.
std::string due(std::size_t n) { return n % 4 == 0 ? "" : fmt::format("{}-{:02}-{:02}", 2010 + n / 7 % 30, n % 12 + 1, n % 28 + 1); }

std::string due_json(std::size_t n) { return due(n).empty() ? "" : fmt::format(R"("deadline":"{0}","due":"{0}",)", due(n)); }

std::string commitment_json(std::size_t n, const Sitting& s, const std::string& sha256) {
    return fmt::format(R"({{"id":"commitment/{}","session":"{}","session_title":"{} {}","body":"{}","date":"{}","actor":"{}","strength":"{}","actions":["open border post number {}"],"areas":["{}"],{}"sources":1,"cited":[{}]}})",
                       n, s.id, s.body_name, s.ordinal, s.body_id, s.date, n % 3 == 0 ? s.a : n % 3 == 1 ? s.b : "both", strengths[n % strengths.size()], n, areas[n % areas.size()], due_json(n), cited(sha256));
}

std::string session_line(const Sitting& s) {
    return fmt::format(R"({{"id":"{}","label":"{}","title":"{} {}","body":"{}","parties":["{}","{}"],"status":"held","date":"{}","place":"Capital, {}","mode":"in-person","city":"Capital","country":"{}","sources":2,"disputed":false}})",
                       s.id, s.ordinal, s.body_name, s.ordinal, s.body_id, s.a, s.b, s.date, s.a, s.a);
}

std::string body_node(const Sitting& s, const std::string& sessions) {
    return fmt::format(R"({{"id":"{}","name":"{}","kind":"commission","depth":0,"reports_to":[],"sessions":[{}],"gaps":[],"next":[]}})", s.body_id, s.body_name, sessions);
}

class Filler {
  public:
    Filler(const Size& size, const std::vector<std::string>& hashes, const Shelf::Put& put) : size_(size), hashes_(hashes), put_(put) {}

    Status fill() {
        const std::size_t each = size_.commitments / size_.sessions;
        std::string mechanism_bodies, short_bodies, body_sessions;
        for (std::size_t n = 0; n < size_.sessions; ++n) {
            const Sitting s = sitting(n);
            if (Status failed = put_session(n, s, each)) return failed;
            body_sessions += (body_sessions.empty() ? "" : ",") + session_line(s);
            if (s.ordinal != sessions_of_a_body) continue;
            mechanism_bodies += (mechanism_bodies.empty() ? "" : ",") + body_node(s, body_sessions);
            short_bodies += (short_bodies.empty() ? "" : ",") + body_node(s, session_line(s));
            body_sessions.clear();
            if (Status failed = put_body(s)) return failed;
            if (s.body + 1 != bodies_of_a_mechanism) continue;
            if (Status failed = put_mechanism(s, mechanism_bodies, short_bodies)) return failed;
            mechanism_bodies.clear();
            short_bodies.clear();
            if ((n + 1) % 1000 == 0) std::cerr << "\rsessions " << n + 1 << "  " << std::flush;
        }
        return {};
    }

  private:
    Status put_session(std::size_t n, const Sitting& s, std::size_t each) {
        std::string commitments;
        for (std::size_t i = 0; i < each; ++i) {
            const std::size_t number = n * each + i;
            const std::string json = commitment_json(number, s, hashes_[n]);
            commitments += (i == 0 ? "" : ",") + json;
            const std::string actor = number % 3 == 0 ? s.a : number % 3 == 1 ? s.b : "both";
            const std::string sort = fmt::format("{}{:09}", 9999 - std::atoi(s.date.c_str()), number), day = due(number);
            if (Status failed = put_({"commitments", fmt::format("commitment/{}", number), sort, json,
                                      {std::string(day.empty() ? "due:none" : "due:yes"), "area:" + std::string(areas[number % areas.size()]), "body:" + s.body_id, "session:" + s.id, "side:" + actor, "strength:" + std::string(strengths[number % strengths.size()]), "year:" + s.date.substr(0, 4)},
                                      fmt::format("open border post number {} {} {}", number, s.body_name, s.ordinal),
                                      day.empty() ? std::map<std::string, std::string>{} : std::map<std::string, std::string>{{"deadline", day + "\x1f" + sort}}}))
                return failed;
        }
        const std::string whole = fmt::format(R"({{"id":"{}","title":"{} {}","body":"{}","body_title":"{}","parties":["{}","{}"],"kind":"regular","facts":[{{"slot":"date","value":"{}","sources":2,"cited":[{}]}}],"missing":[],"derived":[],"reports":[],"instruments":[],"commitments":[{}],"milestones":[],"quotes":0,"assessments":0,"documents":["bench/{}.txt"]}})",
                                              s.id, s.body_name, s.ordinal, s.body_id, s.body_name, s.a, s.b, s.date, cited(hashes_[n]), commitments, n);
        if (Status failed = put_({"session", s.id, "", whole, {}, ""})) return failed;
        if (Status failed = put_document(n, s)) return failed;
        return put_({"sessions", s.id, fmt::format("{}{:09}", 9999 - std::atoi(s.date.c_str()), n), session_line(s), {"body:" + s.body_id, "mode:in-person", "side:" + s.a, "side:" + s.b, "status:held", "year:" + s.date.substr(0, 4)}, fmt::format("{} {} Capital", s.body_name, s.ordinal)});
    }

    Status put_document(std::size_t n, const Sitting& s) {
        const std::string json = fmt::format(R"({{"sha256":"{}","path":"bench/{}.txt","title":"{} and {} hold talks","outlet":"Bench News","language":"en","date":"{}","sessions":["{}"],"derived":[],"id":"{}"}})", hashes_[n], n, s.a, s.b, s.date, s.id, hashes_[n]);
        return put_({"documents", hashes_[n], fmt::format("{}{:09}", 9999 - std::atoi(s.date.c_str()), n), json, {"language:en", "outlet:Bench News", "year:" + s.date.substr(0, 4)}, ""});
    }

    Status put_body(const Sitting& s) {
        return put_({"bodies", s.body_id, s.body_name, fmt::format(R"({{"id":"{}","name":"{}","kind":"commission","parties":["{}","{}"],"sessions":10}})", s.body_id, s.body_name, s.a, s.b), {"kind:commission", "side:" + s.a, "side:" + s.b}, s.body_name});
    }

    /// `shortened`: with the latest sessions only, as lists have them.
    Status put_mechanism(const Sitting& s, const std::string& bodies, const std::string& shortened) {
        const std::string id = fmt::format("mechanism/{}-{}-{}", lower(s.a), lower(s.b), s.mechanism);
        if (Status failed = put_({"people", fmt::format("person/{}/n{}", lower(s.a), s.mechanism), fmt::format("{}{:09}", s.a, s.mechanism), fmt::format(R"({{"id":"person/{}/n{}","name":"Ann N{}","party":"{}","other_names":[],"offices":[],"chaired":[],"sources":1}})", lower(s.a), s.mechanism, s.mechanism, s.a), {"side:" + s.a}, fmt::format("Ann N{}", s.mechanism)})) return failed;
        if (Status failed = put_({"mechanism", id, "", fmt::format(R"({{"id":"{}","parties":["{}","{}"],"bodies":[{}]}})", id, s.a, s.b, bodies), {}, ""})) return failed;
        return put_({"mechanisms", id, fmt::format("{}{:09}", id, s.mechanism), fmt::format(R"({{"id":"{}","parties":["{}","{}"],"bodies":[{}]}})", id, s.a, s.b, shortened), {"side:" + s.a, "side:" + s.b}, ""});
    }

    const Size& size_;
    const std::vector<std::string>& hashes_;
    const Shelf::Put& put_;
};

Status make(const std::string& path, const Size& size) {
    auto store = open_sqlite_store(path, OpenMode::create);
    if (!store) return store.error();
    std::vector<std::string> hashes;
    if (Status failed = add_documents(**store, size, hashes)) return failed;
    auto shelf = open_sqlite_shelf(path);
    if (!shelf) return shelf.error();
    const ShelfStamp stamp{{std::int64_t(size.documents), std::int64_t(size.documents), 0}, "bench", {{"mechanisms", fmt::format(R"({{"documents":{},"sources":{},"organizations":[]}})", size.documents, size.documents)}}};
    if (Status failed = (*shelf)->fill(stamp, time_of_making, [&](const Shelf::Put& put) { return Filler(size, hashes, put).fill(); })) return failed;
    for (std::size_t n = 0;; n += 10'000) {
        const auto more = (*shelf)->index_documents(10'000);
        if (!more) return more.error();
        std::cerr << "\rindexed " << n << "      " << std::flush;
        if (!*more) break;
    }
    std::cerr << "\n";
    return {};
}

}  // namespace
}  // namespace rapporteur

int main(int count, char** given) {
    if (count != 5) {
        std::cerr << "usage: generate_record FILE DOCUMENTS SESSIONS COMMITMENTS   (sessions: a multiple of 50, not more than documents)\n";
        return 2;
    }
    const rapporteur::Size size{std::strtoull(given[2], nullptr, 10), std::strtoull(given[3], nullptr, 10), std::strtoull(given[4], nullptr, 10)};
    if (const rapporteur::Status failed = rapporteur::make(given[1], size)) {
        std::cerr << failed->text() << "\n";
        return 1;
    }
    return 0;
}
