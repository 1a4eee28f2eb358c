// Reads the reports of cases and says what was missed and what was invented (tests/cases/README.md).
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "base/sha256.h"
#include "case_file.h"
#include "comparison.h"
#include "gold.h"
#include "language/built_in.h"
#include "marks.h"
#include "reading/reader.h"
#include "reading/reading_json.h"
#include "score_table.h"

using namespace rapporteur;
namespace fs = std::filesystem;

namespace {

constexpr int all_right = 0, not_right = 1, no_input = 2, marks_written = 3;

struct Options {
    std::vector<std::string> paths;
    std::string languages, gold, floors, only;
    bool readings = false, explain = false, accept = false, table = false;
};

std::string content_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The case files named, folders searched, in the order of their names.
std::vector<std::string> files_in(const std::vector<std::string>& paths) {
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        if (!fs::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(path)) {
            if (entry.path().extension() == ".case") files.push_back(entry.path().string());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Reads cases and prints what `options` ask for.
class Runner {
  public:
    Runner(const Options& options, const Reader& reader) : options_(options), reader_(reader) {}

    /// False if the file is no case.
    bool run(const std::string& path) {
        const std::string content = content_of(path);
        auto parsed = path.ends_with(".case") ? parse_case(path, content) : plain(path, content);
        if (!parsed) {
            std::cerr << "cases: " << parsed.error().text() << "\n";
            return false;
        }
        if (!options_.only.empty() && !parsed->has(options_.only)) return true;
        if (options_.explain) {
            std::cout << reader_.explain(parsed->document);
        } else if (options_.readings) {
            std::cout << reading_to_json(reader_.read(parsed->document, workspace_)) << "\n";
        } else if (!options_.gold.empty()) {
            write_gold(options_.gold, *parsed, number_++);
        } else {
            compare_with(*parsed, path, content);
        }
        return true;
    }

    int finish() const {
        if (options_.explain || options_.readings || !options_.gold.empty()) return all_right;
        if (options_.accept) {
            std::cout << fmt::format("{} files rewritten: review the change. This never ends as a success.\n",
                                     rewritten_);
            return marks_written;
        }
        std::cout << table_.text() << "blind: " << blind_.totals() << "\n"
                  << fmt::format("negative: {} cases, a session read from {}\n", negative_, misread_);
        if (!options_.floors.empty()) return floors();
        if (failed_ > 0 && !options_.table)
            std::cout << fmt::format(
                "{} cases are not read as they and their marks say; after a look at each, script/accept rewrites the "
                "marks\n",
                failed_);
        return failed_ > 0 && !options_.table ? not_right : all_right;
    }

  private:
    static Result<Case> plain(const std::string& path, const std::string& content) {
        Case out;
        out.document.path = path;
        out.document.text = content;
        out.document.sha256 = sha256_hex(content);
        return out;
    }

    void compare_with(const Case& expected, const std::string& path, const std::string& content) {
        const Reading reading = reader_.read(expected.document, workspace_);
        const Comparison comparison = compare(expected, reading);
        table_.add(comparison);
        if (expected.has("blind")) blind_.add(comparison);
        if (expected.has("negative")) {
            ++negative_;
            misread_ += reading.sessions.empty() ? 0 : 1;
        }
        if (options_.accept) return accept(path, content, with_true_marks(content, expected, comparison));
        const auto wrong = unmarked(expected, comparison);
        failed_ += wrong.empty() ? 0 : 1;
        if (wrong.empty() || options_.table || !options_.floors.empty()) return;
        std::cout << path << "\n";
        for (const std::string& line : wrong) std::cout << "  " << line << "\n";
    }

    void accept(const std::string& path, const std::string& before, const std::string& after) {
        if (before == after) return;
        std::ofstream(path, std::ios::binary) << after;
        std::cout << path << "\n";
        ++rewritten_;
    }

    int floors() const {
        const auto below = below_floors(table_, options_.floors, content_of(options_.floors));
        if (!below) {
            std::cerr << "cases: " << below.error().text() << "\n";
            return no_input;
        }
        for (const std::string& line : *below) std::cout << line << "\n";
        return below->empty() ? all_right : not_right;
    }

    const Options& options_;
    const Reader& reader_;
    Reader::Workspace workspace_;
    ScoreTable table_, blind_;
    std::size_t failed_ = 0, rewritten_ = 0, negative_ = 0, misread_ = 0, number_ = 0;
};

void declare(CLI::App& app, Options& options) {
    app.add_option("paths", options.paths,
                   "case files, and folders of them; with --readings and --explain plain texts too")
        ->required()
        ->check(CLI::ExistingPath);
    app.add_option("--languages", options.languages,
                   "read with the language data of this folder instead of the built-in one")
        ->check(CLI::ExistingDirectory);
    auto* modes = app.add_option_group("instead of comparing");
    modes->add_flag("--readings", options.readings, "print the readings, one JSON object a line");
    modes->add_flag("--explain", options.explain, "print why each sentence was read as it was");
    modes->add_option("--gold", options.gold,
                      "write texts/ and gold/ into this folder, for other programs that score readings");
    modes->add_flag("--accept", options.accept,
                    "rewrite the marks of the cases to what is true now; the exit code is always 3");
    modes->require_option(0, 1);
    app.add_flag("--table", options.table, "print the table only; missed and invented facts are no failure");
    app.add_option("--floors", options.floors, "print the table and fail only where it is below this file's values")
        ->check(CLI::ExistingFile);
    app.add_option("--only", options.only, "only cases whose header says `NAME: yes`, such as blind or negative");
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App app("Reads the reports of cases and says what was missed and what was invented.");
    declare(app, options);
    CLI11_PARSE(app, argc, argv);

    std::vector<DataFile> data = built_in_data();
    if (!options.languages.empty()) {
        auto loaded = load_data(options.languages);
        if (!loaded) return std::cerr << "cases: " << loaded.error().text() << "\n", no_input;
        data = *std::move(loaded);
    }
    const auto reader = Reader::make(data);
    if (!reader) return std::cerr << "cases: " << reader.error().text() << "\n", no_input;

    Runner runner(options, *reader);
    bool all_read = true;
    for (const std::string& file : files_in(options.paths)) all_read &= runner.run(file);
    const int result = runner.finish();
    return all_read ? result : no_input;
}
