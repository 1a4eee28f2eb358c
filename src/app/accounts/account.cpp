#include "app/accounts/account.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <set>

#include "app/json_text.h"
#include "base/utf8.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::array<std::string_view, 3> roles = {"reader", "analyst", "administrator"};
constexpr std::size_t longest_name = 64;  // bytes

Error broken() {
    return {.input = "", .place = "", .what = "is no list of accounts", .remedy = "Restore it from a backup, or move it away and add the accounts again"};
}

std::optional<Account> account_of(const json::value& value) {
    if (!value.is_object()) return {};
    const json::object& object = value.get_object();
    const auto role = role_of(text_in(object, "role"));
    Account account{.name = text_in(object, "name"), .role = role.value_or(Role::reader), .password = text_in(object, "password")};
    if (!role || !is_account_name(account.name) || account.password.empty()) return {};
    return account;
}

}  // namespace

std::string_view role_name(Role role) { return roles.at(std::size_t(role)); }

std::optional<Role> role_of(std::string_view name) {
    const auto found = std::ranges::find(roles, name);
    if (found == roles.end()) return {};
    return static_cast<Role>(found - roles.begin());
}

std::vector<std::string> role_names() { return {roles.begin(), roles.end()}; }

bool is_account_name(std::string_view name) {
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    const bool sized = !name.empty() && name.size() <= longest_name;
    return sized && name.front() != ' ' && name.back() != ' ' && is_valid_utf8(name) && std::ranges::none_of(name, is_control);
}

std::string accounts_to_json(const std::vector<Account>& accounts) {
    json::array all;
    for (const Account& each : accounts) all.push_back(json::object{{"name", each.name}, {"role", role_name(each.role)}, {"password", each.password}});
    return json::serialize(json::object{{"accounts", std::move(all)}}) + "\n";
}

Result<std::vector<Account>> accounts_from_json(std::string_view text) {
    json::error_code failed;
    const json::value whole = json::parse(text, failed);
    const json::value* const list = !failed && whole.is_object() ? whole.get_object().if_contains("accounts") : nullptr;
    if (list == nullptr || !list->is_array()) return broken();
    std::vector<Account> accounts;
    std::set<std::string> names;
    for (const json::value& each : list->get_array()) {
        const auto account = account_of(each);
        if (!account || !names.insert(account->name).second) return broken();
        accounts.push_back(*account);
    }
    return accounts;
}

}  // namespace rapporteur
