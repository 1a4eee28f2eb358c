#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace rapporteur {

/// Where a command writes what it has to say. A resource: standard output or standard error, or a string in tests.
class Output {
  public:
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    virtual ~Output() = default;

    virtual void write(std::string_view text) = 0;
    virtual void flush() = 0;

    bool is_terminal = false;
    bool colour = false;
    unsigned width = 100;  ///< columns
};

/// Whoever read the output went away (`| head`).
struct BrokenPipe : std::runtime_error {
    BrokenPipe() : std::runtime_error("broken pipe") {}
};

/// The output could not be written, say on a full disk.
struct OutputFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Writes to a file descriptor that stays open; throws BrokenPipe and OutputFailure.
class DescriptorOutput final : public Output {
  public:
    DescriptorOutput(int descriptor, std::string name);

    void write(std::string_view text) override;
    void flush() override;

  private:
    int descriptor_;
    std::string name_;
    std::string buffer_;
};

/// Keeps what is written.
class StringOutput final : public Output {
  public:
    void write(std::string_view text) override { text_ += text; }
    void flush() override {}
    const std::string& text() const { return text_; }

  private:
    std::string text_;
};

}  // namespace rapporteur
