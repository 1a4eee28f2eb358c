#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "app/cli/output.h"

namespace rapporteur {

/// How much there is to do, as far as it is known; 0: not known.
struct Total {
    std::uint64_t documents = 0;
    std::uint64_t bytes = 0;
};

/// A line that says how far a long work is: documents, MB, MB/s, time left. Only on a terminal; wiped when done.
class Progress {
  public:
    Progress(Output& output, std::string what, Total total);
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
    /// 0..1; 0 where the total is not known.
    double share_done() const;

    Output& output_;
    std::string what_;
    Total total_;
    std::uint64_t documents_ = 0;
    std::uint64_t bytes_ = 0;
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point shown_ = begun_;
    bool visible_ = false;
};

/// "1 234 567": digits in groups of three.
std::string grouped(std::int64_t number);
/// "1 document", "31 951 documents".
std::string counted(std::int64_t number, const std::string& noun);
/// "820 bytes", "38.2 kB", "38.2 MB": of a thousand and a million bytes.
std::string sized(std::uint64_t bytes);
/// "1:02:03" or "2:03".
std::string clock_words(double seconds);

}  // namespace rapporteur
