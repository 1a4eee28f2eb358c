// What each step of keeping a report costs: making its reading, writing both to the record's file, folding the record.
// See docs/performance.md.
#include <fmt/format.h>
#include <sys/resource.h>

#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "base/sha256.h"
#include "language/built_in.h"
#include "reading/reader.h"
#include "store/fold.h"
#include "store/intake.h"
#include "store/reading_maker.h"
#include "store/sqlite_store.h"

namespace {

using namespace rapporteur;
namespace fs = std::filesystem;

Document document_at(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    Document document;
    document.path = path.string();
    document.text.assign(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    document.sha256 = sha256_hex(document.text);
    document.media_type = "text/plain";
    document.encoding = "UTF-8";
    return document;
}

std::vector<Document> documents_under(const std::string& folder) {
    std::vector<Document> documents;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".txt") documents.push_back(document_at(entry.path()));
    }
    return documents;
}

double seconds_of(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Prints the speed of one step by the wall's clock and by processor time, and the most memory held up to its end.
template <class Step>
void measure(const char* name, double megabytes, Step&& step) {
    const double wall = seconds_of(CLOCK_MONOTONIC), processor = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    step();
    const double wall_spent = seconds_of(CLOCK_MONOTONIC) - wall;
    const double processor_spent = seconds_of(CLOCK_PROCESS_CPUTIME_ID) - processor;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    fmt::print("{:<36}{:>10.1f}{:>22.1f}{:>16.1f}\n", name, megabytes / wall_spent, megabytes / processor_spent,
               double(usage.ru_maxrss) / 1024);
}

ReadingMaker maker_of(std::shared_ptr<const Reader> reader) {
    ReadingMaker maker;
    maker.version = reader->version();
    maker.read = [reader = std::move(reader)](const Document& document) {
        thread_local Reader::Workspace workspace;
        return reader->read(document, workspace);
    };
    return maker;
}

int refuse(const Error& error) {
    fmt::print(stderr, "{}\n", error.text());
    return 1;
}

int run(const std::string& folder, const std::string& file) {
    auto made = Reader::make(built_in_data());
    if (!made) return refuse(made.error());
    const ReadingMaker maker = maker_of(std::make_shared<const Reader>(*std::move(made)));
    std::vector<Document> documents = documents_under(folder);
    double megabytes = 0;
    for (const Document& document : documents) megabytes += double(document.text.size()) / 1e6;
    auto store = open_sqlite_store(file, OpenMode::create);
    if (!store) return refuse(store.error());
    fmt::print("{} documents, {:.1f} MB\n\n{:<36}{:>10}{:>22}{:>16}\n", documents.size(), megabytes, "", "MB/s",
               "MB/s of processor", "MB of memory");

    std::vector<StoredReading> readings;
    measure("make readings, one thread", megabytes, [&] {
        for (const Document& document : documents) readings.push_back(maker(document));
    });
    Status failed;
    measure("keep documents and readings", megabytes, [&] {
        Intake intake(
            **store, [] { return std::string("2024-01-01T00:00:00Z"); }, [](const auto&, const auto&) {});
        for (std::size_t i = 0; i < documents.size() && !failed; ++i) {
            failed = intake.take({std::move(documents[i]), std::move(readings[i])});
        }
        if (!failed) failed = intake.commit();
    });
    if (failed) return refuse(*failed);
    measure("fold the record", megabytes, [&] {
        if (auto folded = fold(**store, maker.version); !folded) failed = folded.error();
    });
    return failed ? refuse(*failed) : 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        fmt::print(stderr, "usage: bench_store FOLDER NEW_RECORD\n");
        return 2;
    }
    return run(argv[1], argv[2]);
}
