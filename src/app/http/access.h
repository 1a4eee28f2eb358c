#pragma once

#include <optional>
#include <string>

#include "app/http/message.h"

namespace rapporteur {

/// Who may ask what of a server on the loopback address: anybody who calls it by this machine's name may read; whoever
/// enters something must show the token, which only a page of this server can have read (it sends no CORS headers), and no
/// page from elsewhere.
class Access {
  public:
    Access();

    /// The answer to what is not allowed.
    std::optional<HttpResponse> refusal(const HttpRequest& head) const;
    /// 64 hex digits, another for each start of the program.
    const std::string& token() const { return token_; }

  private:
    std::string token_;
};

}  // namespace rapporteur
