#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "app/http/access.h"

namespace rapporteur {

/// An address, or all that begin with it, and what answers there.
struct Route {
    std::string_view method;  ///< GET (HEAD is answered too), POST or DELETE
    std::string_view path;    ///< where it ends in a stroke: all addresses that go on from there; `*` stands for one part
    std::function<HttpResponse(const HttpRequest&)> answer;
    std::uint64_t body_bytes = 0;  ///< the most that is taken
    Gate gate = Gate::reader;      ///< whom it is open to
    bool apart = false;            ///< takes long: answered where others do not wait for it
};

/// Routes in the order in which they are asked. Every function that makes some takes what it needs by reference; that must outlive them.
using Routes = std::vector<Route>;

}  // namespace rapporteur
