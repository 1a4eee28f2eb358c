// How fast documents become readings, beside how fast the same bytes are counted as words. See docs/performance.md.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "language/built_in.h"
#include "reading/reader.h"

namespace {

using namespace rapporteur;

constexpr int rounds = 5;

struct Options {
    std::string folder;
    std::size_t megabytes = 100;
    std::string languages;
};

std::vector<std::string> texts_of(const std::string& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> texts;
    for (const auto& path : paths) {
        std::ifstream in(path, std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return texts;
}

/// The texts again and again, each time with another number at the end, so that no two are the same.
std::vector<Document> corpus_of(const std::vector<std::string>& texts, std::size_t bytes) {
    std::vector<Document> corpus;
    for (std::size_t size = 0; size < bytes;) {
        const std::string& text = texts[corpus.size() % texts.size()];
        Document document;
        document.path = fmt::format("{}.txt", corpus.size());
        document.text = fmt::format("{}\n{}\n", text, corpus.size());
        size += document.text.size();
        corpus.push_back(std::move(document));
    }
    return corpus;
}

std::size_t size_of(const std::vector<Document>& corpus) {
    std::size_t size = 0;
    for (const Document& document : corpus) size += document.text.size();
    return size;
}

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::size_t count_words(const std::vector<Document>& corpus) {
    std::size_t words = 0;
    for (const Document& document : corpus) {
        bool inside = false;
        for (const char c : document.text) {
            const bool blank = is_blank(c);
            words += !blank && !inside;
            inside = !blank;
        }
    }
    return words;
}

std::size_t claims_of(const Reading& reading) {
    return reading.people.size() + reading.bodies.size() + reading.sessions.size() + reading.commitments.size() + reading.areas.size();
}

/// Reads the part of the corpus that falls to one of several threads; each has a workspace of its own.
std::size_t read_part(const Reader& reader, const std::vector<Document>& corpus, unsigned part, unsigned parts) {
    Reader::Workspace workspace;
    std::size_t claims = 0;
    for (std::size_t i = part; i < corpus.size(); i += parts) claims += claims_of(reader.read(corpus[i], workspace));
    return claims;
}

std::size_t read_all(const Reader& reader, const std::vector<Document>& corpus, unsigned threads) {
    std::vector<std::size_t> claims(threads);
    std::vector<std::thread> workers;
    for (unsigned part = 0; part < threads; ++part) {
        workers.emplace_back([&, part] { claims[part] = read_part(reader, corpus, part, threads); });
    }
    for (std::thread& worker : workers) worker.join();
    std::size_t sum = 0;
    for (const std::size_t count : claims) sum += count;
    return sum;
}

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Seconds by the wall's clock, and seconds of processor time.
struct Taken {
    double wall = 0;
    double processor = 0;
};

struct Measured {
    std::string name;
    std::vector<Taken> rounds;
    std::size_t result = 0;

    template <class Part>
    double median(Part&& part) const {
        std::vector<double> sorted;
        for (const Taken& taken : rounds) sorted.push_back(part(taken));
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

template <class Work>
void measure(Measured& measured, Work&& work) {
    const double wall = now(CLOCK_MONOTONIC), processor = now(CLOCK_PROCESS_CPUTIME_ID);
    measured.result = work();
    measured.rounds.push_back({now(CLOCK_MONOTONIC) - wall, now(CLOCK_PROCESS_CPUTIME_ID) - processor});
}

void print(const Measured& measured, double megabytes) {
    const double wall = measured.median([](const Taken& t) { return t.wall; });
    const double processor = measured.median([](const Taken& t) { return t.processor; });
    fmt::print("{:<24}{:>12.1f}{:>22.1f}{:>14}\n", measured.name, megabytes / wall, megabytes / processor, measured.result);
}

bool parse(int argc, char** argv, Options& options) {
    if (argc < 2 || argc > 4) return false;
    options.folder = argv[1];
    if (argc > 2) {
        const std::string_view number = argv[2];
        const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), options.megabytes);
        if (problem != std::errc() || end != number.data() + number.size() || options.megabytes == 0) return false;
    }
    if (argc > 3) options.languages = argv[3];
    return true;
}

int run(const Options& options) {
    auto files = options.languages.empty() ? Result<std::vector<DataFile>>(built_in_data()) : load_data(options.languages);
    if (!files) return fmt::print(stderr, "{}\n", files.error().text()), 2;
    const auto reader = Reader::make(*files);
    if (!reader) return fmt::print(stderr, "{}\n", reader.error().text()), 2;
    const auto texts = texts_of(options.folder);
    if (texts.empty()) return fmt::print(stderr, "{}: no .txt files in it\n", options.folder), 2;
    const auto corpus = corpus_of(texts, options.megabytes * 1'000'000);
    const double megabytes = double(size_of(corpus)) / 1e6;
    std::array<Measured, 3> measured{{{"read, 1 thread", {}, 0}, {"read, 2 threads", {}, 0}, {"count words, 1 thread", {}, 0}}};
    for (int round = 0; round < rounds; ++round) {
        measure(measured[0], [&] { return read_all(*reader, corpus, 1); });
        measure(measured[1], [&] { return read_all(*reader, corpus, 2); });
        measure(measured[2], [&] { return count_words(corpus); });
    }
    fmt::print("{} documents, {:.1f} MB; medians of {}\n\n", corpus.size(), megabytes, rounds);
    fmt::print("{:<24}{:>12}{:>22}{:>14}\n", "", "MB/s", "MB/s of processor", "claims/words");
    for (const Measured& m : measured) print(m, megabytes);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!parse(argc, argv, options)) {
        fmt::print(stderr, "usage: bench_reading FOLDER [MEGABYTES [LANGUAGES]]\n");
        return 2;
    }
    return run(options);
}
