#pragma once

#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/sha256.h"
#include "store/reading_maker.h"
#include "store/store.h"

/// What the tests of the store share.
namespace rapporteur::testing {

/// A folder of its own that goes when the object goes.
class TemporaryFolder {
  public:
    TemporaryFolder() {
        static std::atomic<int> count = 0;
        path_ = std::filesystem::temp_directory_path() /
                ("rapporteur-test-" + std::to_string(getpid()) + "-" + std::to_string(count++));
        std::filesystem::create_directories(path_);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::filesystem::path& path() const { return path_; }
    std::string file(const std::string& name) const { return (path_ / name).string(); }

  private:
    std::filesystem::path path_;
};

/// When what is stored is said to be stored.
constexpr std::string_view now = "2025-01-02T03:04:05Z";

/// Watches without ever stopping.
inline bool go_on(std::uint64_t) {
    return true;
}

inline Document plain_document(std::string path, std::string text) {
    Document document;
    document.path = std::move(path);
    document.sha256 = sha256_hex(text);
    document.text = std::move(text);
    document.media_type = "text/plain";
    document.encoding = "UTF-8";
    return document;
}

inline StoredReading reading_of(const Document& document, const std::string& reader = "test 1") {
    return {
        document.sha256, reader, "{\"path\":\"" + document.path + "\"}", {1, ~std::uint64_t{0}, 0x0102030405060708}};
}

inline ReadDocument read_document(const Document& document) {
    return {document, reading_of(document)};
}

/// Reads nothing but whose document it is.
inline ReadingMaker test_maker(const std::string& version) {
    ReadingMaker maker;
    maker.version = version;
    maker.read = [](const Document& document) {
        Reading reading;
        reading.source.path = document.path;
        reading.source.sha256 = document.sha256;
        reading.source.bytes = document.text.size();
        return reading;
    };
    return maker;
}

}  // namespace rapporteur::testing
