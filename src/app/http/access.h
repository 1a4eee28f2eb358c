#pragma once

#include <optional>
#include <string>

#include "app/accounts/account.h"
#include "app/http/message.h"

namespace rapporteur {

/// Whom an address is open to.
enum class Gate { anybody, reader, analyst, administrator };

/// Who asks.
struct Caller {
    std::string name;  ///< by which acts are entered
    Role role = Role::reader;
    std::string token;    ///< that whatever is entered must show, in the header X-Rapporteur-Token
    bool proven = false;  ///< by a password; else acts may be entered in another's name
};

/// Decides who may ask what. For many threads.
class Access {
  public:
    Access() = default;
    Access(const Access&) = delete;
    Access& operator=(const Access&) = delete;
    virtual ~Access() = default;

    /// The answer to what is not allowed, told by a request's head.
    virtual std::optional<HttpResponse> refusal(const HttpRequest& head, Gate gate) const = 0;
    /// Nobody where whoever asks is not known, or no longer.
    virtual std::optional<Caller> caller(const HttpRequest& request) const = 0;
};

inline bool reads_only(const HttpRequest& head) { return head.method == "GET" || head.method == "HEAD"; }

}  // namespace rapporteur
