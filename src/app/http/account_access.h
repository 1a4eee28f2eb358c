#pragma once

#include <string>
#include <vector>

#include "app/accounts/account_book.h"
#include "app/accounts/sessions.h"
#include "app/http/access.h"

namespace rapporteur {

/// The cookie's name; its beginning makes browsers insist on Secure, Path=/ and no Domain, so that no other host can set it (RFC 6265bis 4.1.3.2).
constexpr std::string_view session_cookie = "__Host-rapporteur";

/// Who may ask what of a server that others can reach: whoever logged in, as far as the account's role goes. Whoever enters something must show the
/// session's token, and may not come from a page elsewhere.
class AccountAccess final : public Access {
  public:
    /// `names`: those the server is called by, without ports. Accounts and sessions must outlive it.
    AccountAccess(AccountBook& accounts, Sessions& sessions, std::vector<std::string> names);

    std::optional<HttpResponse> refusal(const HttpRequest& head, Gate gate) const override;
    std::optional<Caller> caller(const HttpRequest& request) const override;

  private:
    std::optional<Caller> caller_of(const std::optional<LoggedIn>& session) const;

    AccountBook& accounts_;
    Sessions& sessions_;
    std::vector<std::string> names_;
};

}  // namespace rapporteur
