#include "base/result.h"

namespace rapporteur {

std::string Error::text() const {
    std::string out = input;
    if (!place.empty()) out += (out.empty() ? "" : ", ") + place;
    if (!out.empty()) out += ": ";
    out += what;
    if (!remedy.empty()) out += "\n  " + remedy;
    return out;
}

}  // namespace rapporteur
