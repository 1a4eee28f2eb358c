#include "text/received.h"

#include "base/utf8.h"

namespace rapporteur {

std::string reason_of(const Error& error) {
    std::string reason = error.place;
    if (!reason.empty()) reason += ": ";
    reason += error.what;
    if (!error.remedy.empty()) reason += "; " + error.remedy;
    return reason;
}

std::string readable_path(const std::string& path) {
    return is_valid_utf8(path) ? path : replace_invalid_utf8(path);
}

}  // namespace rapporteur
