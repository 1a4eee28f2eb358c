#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "app/http/message.h"

namespace rapporteur {

/// An address, or all that begin with it, and what answers there.
struct Route {
    std::string_view method;  ///< GET (HEAD is answered too) or POST
    std::string_view path;    ///< where it ends in a stroke: all addresses that go on from there; `*` stands for one part
    std::function<HttpResponse(const HttpRequest&)> answer;
    std::uint64_t body_bytes = 0;  ///< the most that is taken
};

/// Routes in the order in which they are asked. Every function that makes some takes what it needs by reference; that must outlive them.
using Routes = std::vector<Route>;

}  // namespace rapporteur
