#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "app/cli/output.h"

namespace rapporteur {

/// A line that says how far a long work is: documents, MB, MB/s, time left. Only on a terminal; wiped when done.
class Progress {
  public:
    /// `total_bytes` 0: not known, then no time left is told.
    Progress(Output& output, std::string what, std::uint64_t total_bytes);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

    void advance(std::uint64_t documents, std::uint64_t bytes);
    void wipe();

    std::uint64_t documents() const { return documents_; }
    std::uint64_t bytes() const { return bytes_; }
    double seconds() const;

  private:
    void show();

    Output& output_;
    std::string what_;
    std::uint64_t total_bytes_;
    std::uint64_t documents_ = 0;
    std::uint64_t bytes_ = 0;
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point shown_ = begun_;
    bool visible_ = false;
};

/// "1 234 567": digits in groups of three.
std::string grouped(std::uint64_t number);
/// "38.2 MB", of a million bytes each.
std::string megabytes(std::uint64_t bytes);
/// "1:02:03" or "2:03".
std::string clock_words(double seconds);

}  // namespace rapporteur
