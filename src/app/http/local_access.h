#pragma once

#include <string>

#include "app/http/access.h"

namespace rapporteur {

/// Who may ask what of a server on the loopback address: anybody who calls it by this machine's name may read; whoever
/// enters something must show the token, which only a page of this server can have read (it sends no CORS headers), and no
/// page from elsewhere.
class LocalAccess final : public Access {
  public:
    /// `user`: who enters acts where nobody is named.
    explicit LocalAccess(std::string user);

    std::optional<HttpResponse> refusal(const HttpRequest& head, Gate gate) const override;
    std::optional<Caller> caller(const HttpRequest& request) const override;

  private:
    Caller user_;
};

}  // namespace rapporteur
