#include "text/ascii.h"

#include <algorithm>

namespace rapporteur {
namespace {

char lower(char c) {
    return ascii_lower(c);
}

}  // namespace

std::string ascii_lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

bool same_but_for_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace rapporteur
