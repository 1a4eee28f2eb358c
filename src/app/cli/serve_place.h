#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/http/tls_context.h"
#include "base/result.h"

namespace rapporteur {

class Arguments;

/// Where `serve` listens and how it is called: on this machine only, or, with TLS and accounts, where others can reach it.
struct ServePlace {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;
    std::vector<std::string> names;  ///< by which it may be called; of one that others can reach
    std::optional<TlsFiles> tls;     ///< empty on this machine only
};

/// The options of the command line that tell it.
class ServePlaceOptions {
  public:
    void declare(Arguments& arguments);
    /// Fails where what was asked for does not go together.
    Result<ServePlace> place() const;

  private:
    Result<ServePlace> reachable() const;

    unsigned port_ = 8750;
    std::string listen_;
    TlsFiles tls_;
    std::vector<std::string> names_;
};

}  // namespace rapporteur
