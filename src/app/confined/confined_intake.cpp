#include "app/confined/confined_intake.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include "app/confined/child_process.h"
#include "app/confined/document_wire.h"
#include "app/cli/document_feed.h"

namespace rapporteur {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t piece_bytes = 64U << 10;

/// Some details and what the wire adds.
constexpr std::size_t beside_the_text = 1U << 20;
/// The most bytes of UTF-8 that come of one byte received.
constexpr std::size_t most_growth = 3;

std::string reason_of_end(std::optional<int> status) {
    if (status && WIFSIGNALED(*status)) {
        const int signal = WTERMSIG(*status);
        if (signal == SIGXCPU) return "takes too long to read";
        if (signal == SIGSYS) return "reading it tried what no reading needs, and was stopped; the file may be an attack";
        return fmt::format("reading it was broken off (signal {}); the file may be damaged, or an attack", signal);
    }
    return "reading it was broken off; the file may be damaged, or an attack";
}

/// One file on its way through the process that reads it.
class Exchange {
  public:
    Exchange(ChildProcess& child, const std::string& name, std::string_view bytes, const IntakeLimits& limits, const Sink& sink)
        : child_(child), name_(name), first_(wire_field(name)), rest_(first_), then_(bytes), limits_(limits), sink_(sink),
          wire_(limits.text_bytes * (1 + most_growth) + beside_the_text) {}

    /// Why it went wrong; nothing where it went well, or where the sink wants no more.
    std::optional<std::string> run() {
        while (!over_) {
            if (auto reason = wait()) return reason;
            send();
            if (auto reason = hear()) return reason;
        }
        if (wire_.ended() || stopped_) return {};
        return reason_of_end(child_.ended(std::chrono::seconds(1)));
    }

  private:
    /// Until something can be sent or heard. Only this time counts: what is done with the documents meanwhile is not the file's fault.
    std::optional<std::string> wait() {
        std::array<pollfd, 2> ends{pollfd{child_.output(), POLLIN, 0}, pollfd{child_.input(), POLLOUT, 0}};
        const auto since = Clock::now();
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(limits_.patience - waited_);
        const int ready = left.count() > 0 ? ::poll(ends.data(), ends.size(), int(left.count())) : 0;
        waited_ += Clock::now() - since;
        if (ready == 0) return "takes too long to read";
        return {};
    }

    void send() {
        if (rest_.empty()) rest_ = std::exchange(then_, {});
        if (rest_.empty()) return child_.close_input();
        const ssize_t sent = child_.input() < 0 ? 0 : ::write(child_.input(), rest_.data(), std::min(rest_.size(), piece_bytes));
        if (sent >= 0) rest_.remove_prefix(std::size_t(sent));
        if (sent < 0 && errno != EAGAIN && errno != EINTR) child_.close_input();  // it listens no more; what it says tells why
    }

    std::optional<std::string> hear() {
        std::array<char, piece_bytes> some;
        const ssize_t got = ::read(child_.output(), some.data(), some.size());
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) return {};
        if (got <= 0) over_ = true;
        if (got <= 0) return {};
        wire_.feed({some.data(), std::size_t(got)});
        return take();
    }

    std::optional<std::string> take() {
        for (;;) {
            auto next = wire_.next();
            if (!next) return next.error().what;
            if (!*next) return {};
            if (const auto* const document = std::get_if<Document>(&**next)) bytes_ += bytes_of(*document);
            if (bytes_ > limits_.all_bytes) return fmt::format("more than {} of text is packed in it; the rest was left out; split it", size_words(limits_.all_bytes));
            if (sink_(named(*std::move(*next)))) continue;
            over_ = stopped_ = true;
            return {};
        }
    }

    /// A process that could not even begin knows no name.
    Received named(Received received) const {
        auto* const unreadable = std::get_if<Unreadable>(&received);
        if (unreadable != nullptr && unreadable->path.empty()) unreadable->path = name_;
        return received;
    }

    ChildProcess& child_;
    const std::string& name_;
    const std::string first_;
    std::string_view rest_;
    std::string_view then_;
    const IntakeLimits& limits_;
    const Sink& sink_;
    WireReader wire_;
    Clock::duration waited_{};
    std::uint64_t bytes_ = 0;
    bool over_ = false;
    bool stopped_ = false;
};

}  // namespace

std::vector<std::string> confined_program() { return {"/proc/self/exe", "receive"}; }

void receive_confined(const std::vector<std::string>& program, const std::string& name, std::string_view bytes, const IntakeLimits& limits,
                      const Sink& sink) {
    auto child = ChildProcess::start(program);
    if (!child) {
        sink(Unreadable{name, child.error().what});
        return;
    }
    const auto failed = Exchange(*child, name, bytes, limits, sink).run();
    if (failed) sink(Unreadable{name, *failed});
}

}  // namespace rapporteur
