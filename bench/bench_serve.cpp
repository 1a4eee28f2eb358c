#include <fmt/format.h>

#include <algorithm>
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <vector>

/// Asks a running server for addresses, several readers at once, and tells how long each took. Addresses come one a line from a file;
/// the first word of a line names the group that its times are told under.
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using Clock = std::chrono::steady_clock;

struct Address {
    std::string group, target;
};

struct Times {
    std::string group;
    std::vector<double> milliseconds;
    std::size_t bytes = 0;
    std::size_t failed = 0;
};

class Reader {
  public:
    Reader(unsigned short port, unsigned seed, const std::vector<Address>& addresses, std::vector<Times>& times, std::mutex& mutex)
        : port_(port), random_(seed), addresses_(addresses), times_(times), mutex_(mutex), stream_(io_) {}

    void read_until(Clock::time_point end) {
        stream_.connect({boost::asio::ip::make_address("127.0.0.1"), port_});
        while (Clock::now() < end) ask(addresses_[random_() % addresses_.size()]);
    }

  private:
    void ask(const Address& address) {
        http::request<http::empty_body> request(http::verb::get, address.target, 11);
        request.set(http::field::host, "127.0.0.1");
        const auto begun = Clock::now();
        http::write(stream_, request);
        http::response_parser<http::string_body> parser;
        parser.body_limit(boost::none);
        http::read(stream_, buffer_, parser);
        const double took = std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
        const std::lock_guard lock(mutex_);
        auto found = std::ranges::find(times_, address.group, &Times::group);
        if (found == times_.end()) found = times_.insert(times_.end(), Times{address.group, {}, 0, 0});
        found->milliseconds.push_back(took);
        found->bytes = std::max(found->bytes, parser.get().body().size());
        found->failed += parser.get().result() == http::status::ok ? 0 : 1;
    }

    unsigned short port_;
    std::mt19937 random_;
    const std::vector<Address>& addresses_;
    std::vector<Times>& times_;
    std::mutex& mutex_;
    boost::asio::io_context io_;
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_;
};

double at(std::vector<double>& sorted, double share) { return sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))]; }

void tell(std::vector<Times>& times) {
    fmt::print("{:<28} {:>7} {:>9} {:>9} {:>9} {:>10} {:>6}\n", "answers", "number", "median", "99 %", "most", "kB at most", "failed");
    std::ranges::sort(times, {}, &Times::group);
    for (Times& one : times) {
        std::ranges::sort(one.milliseconds);
        fmt::print("{:<28} {:>7} {:>6.1f} ms {:>6.1f} ms {:>6.1f} ms {:>10.1f} {:>6}\n", one.group, one.milliseconds.size(), at(one.milliseconds, 0.5), at(one.milliseconds, 0.99), one.milliseconds.back(), double(one.bytes) / 1000, one.failed);
    }
}

}  // namespace

int main(int count, char** given) {
    if (count != 5) {
        std::cerr << "usage: bench_serve PORT READERS SECONDS ADDRESSES\n";
        return 2;
    }
    std::vector<Address> addresses;
    std::ifstream file(given[4]);
    for (std::string group, target; file >> group >> target;) addresses.push_back({group, target});
    std::vector<Times> times;
    std::mutex mutex;
    const auto end = Clock::now() + std::chrono::seconds(std::atoi(given[3]));
    {
        std::vector<std::jthread> readers;
        for (unsigned i = 0; i < unsigned(std::atoi(given[2])); ++i) {
            readers.emplace_back([&, i] { Reader(static_cast<unsigned short>(std::atoi(given[1])), i, addresses, times, mutex).read_until(end); });
        }
    }
    tell(times);
    return 0;
}
