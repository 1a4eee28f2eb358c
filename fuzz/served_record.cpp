#include "served_record.h"

#include "app/cli/load_reader.h"
#include "app/http/local_access.h"
#include "app/http/record_routes.h"
#include "oracle.h"
#include "store/memory_store.h"
#include "store/sqlite_shelf.h"
#include "store/sqlite_store.h"
#include "store/testing.h"

namespace rapporteur::fuzz {
namespace {

constexpr const char* time = "2026-01-01T00:00:00Z";

std::string report(int number) {
    const std::string year = std::to_string(2020 + number);
    return "Kazakhstan, Uzbekistan hold trade talks in Tashkent\n\nTASHKENT, May 12 (Steppe News) -- The " + std::to_string(number) +
           "th meeting of the Kazakhstan-Uzbekistan intergovernmental commission on trade was held in Tashkent on May 12, " + year +
           ". It was co-chaired by Kazakh Deputy Prime Minister Serik Abenov and Uzbek Deputy Prime Minister Jamshid Karimov. The two sides agreed to open a "
           "border market by the end of " + year + ". Bilateral trade reached $3.5 billion in 2020. The minutes of the meeting were signed.\n";
}

/// As on this machine, but for the token "t".
class OpenAccess final : public Access {
  public:
    std::optional<HttpResponse> refusal(const HttpRequest& head, Gate gate) const override {
        if (head.token == "t" && head.path == "/api/v1/acts") return {};
        return local_.refusal(head, gate);
    }
    std::optional<Caller> caller(const HttpRequest&) const override { return Caller{"A", Role::analyst, "t", false}; }

  private:
    LocalAccess local_{"A"};
};

std::unique_ptr<Store> opened(const std::string& path) {
    auto store = open_sqlite_store(path, OpenMode::create);
    require(bool(store), "the record can be opened");
    return *std::move(store);
}

}  // namespace

struct ServedRecord::Parts {
    testing::TemporaryFolder folder;
    std::string path = folder.file("record.db");
    LoadedReader reader = *load_reader({});
    std::unique_ptr<Store> quick = filled();
    std::unique_ptr<Store> slow = opened(path);
    std::unique_ptr<Store> intake = opened(path);
    RecordSource records{*quick, *slow, *intake, [this] { return fold(*slow, reader.maker.version); }};
    std::unique_ptr<ShelfPool> shelves = *ShelfPool::open([this] { return open_sqlite_shelf(path); }, 2);
    ShelfKeeper keeper{*open_sqlite_shelf(path), records, reader.maker.version, [] { return std::string(time); }, [](const std::string&) {}};
    Desk desk{records, keeper, *shelves, reader, [] { return std::string(time); }};
    OpenAccess access;
    HttpHandler handler;

    std::unique_ptr<Store> filled() const {
        auto store = opened(path);
        std::vector<ReadDocument> batch;
        for (int number = 5; number < 8; ++number) {
            Document document = testing::plain_document(std::to_string(number) + ".txt", report(number));
            StoredReading reading = reader.maker(document);
            batch.push_back({std::move(document), std::move(reading)});
        }
        require(bool(store->add(batch, time)), "the reports are kept");
        return store;
    }
};

ServedRecord::ServedRecord() : parts_(std::make_unique<Parts>()) {
    require(!parts_->keeper.begin(false), "the shelf can be filled");
    parts_->handler = record_routes(parts_->desk, parts_->access, {});
}

ServedRecord::~ServedRecord() = default;

const HttpHandler& ServedRecord::handler() const { return parts_->handler; }

}  // namespace rapporteur::fuzz
