#include "app/http/upload_routes.h"

#include <boost/json.hpp>

#include "app/cli/document_feed.h"
#include "app/confined/confined_intake.h"
#include "base/utf8.h"
#include "store/intake.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::uint64_t most_bytes = 32U << 20;
constexpr std::size_t most_told = 100;           // of each kind; the rest is counted
constexpr std::size_t longest_name = 255;  // bytes, as most file systems have it

/// The last part of what the client calls the file: a name, never a path.
std::string name_of(const std::string& asked) {
    const std::string name = asked.substr(asked.find_last_of("/\\") + 1);
    if (name.empty()) return "dropped";
    return name.substr(0, utf8_boundary_before(name, longest_name));
}

/// What one file brought.
class Dropped {
  public:
    explicit Dropped(const Desk& desk)
        : desk_(desk),
          intake_([&desk](const std::vector<ReadDocument>& batch) { return desk.records.keep(batch, desk.now()); },
                  [this](const std::vector<ReadDocument>& batch, const std::vector<Arrival>& arrivals) {
                      for (std::size_t i = 0; i < batch.size(); ++i) tell(batch[i].document, arrivals[i]);
                  }) {}

    /// False: it failed, and takes nothing more.
    bool take(Received&& received) {
        if (auto* const unreadable = std::get_if<Unreadable>(&received)) {
            unreadable_.add(std::move(*unreadable));
            return true;
        }
        Document& document = std::get<Document>(received);
        StoredReading reading = desk_.reader.maker(document);
        failed_ = intake_.take({std::move(document), std::move(reading)});
        return !failed_;
    }

    Status finish() { return failed_ ? failed_ : intake_.commit(); }

    json::object told() const {
        json::array unreadable;
        for (const Unreadable& each : unreadable_.first) unreadable.push_back(json::object{{"name", each.path}, {"reason", each.reason}});
        return {{"added", added_}, {"known", known_}, {"results", results_}, {"refused", unreadable_.count}, {"unreadable", std::move(unreadable)}};
    }

  private:
    void tell(const Document& document, Arrival arrival) {
        const bool added = arrival == Arrival::added;
        (added ? added_ : known_) += 1;
        if (results_.size() == most_told) return;
        results_.push_back(json::object{{"name", document.path}, {"sha256", document.sha256}, {"outcome", added ? "added" : "known"}});
    }

    const Desk& desk_;
    Intake intake_;
    Status failed_;
    std::int64_t added_ = 0;
    std::int64_t known_ = 0;
    json::array results_;
    UnreadableList unreadable_;
};

HttpResponse take_file(const Desk& desk, const HttpRequest& request) {
    const std::string name = name_of(request.asked("name"));
    Dropped dropped(desk);
    receive_confined(confined_program(), name, request.body, {}, [&](Received&& received) { return dropped.take(std::move(received)); });
    if (const Status failed = dropped.finish()) return http_failure(*failed);
    return {.body = json::serialize(dropped.told()), .headers = {}};
}

}  // namespace

Routes upload_routes(const Desk& desk) {
    return {{"POST", "/api/v1/documents", [&desk](const HttpRequest& request) { return take_file(desk, request); }, most_bytes, Gate::analyst}};
}

}  // namespace rapporteur
