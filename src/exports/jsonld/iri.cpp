#include "exports/jsonld/iri.h"

#include <fmt/format.h>

namespace rapporteur {
namespace {

bool stays(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~/+").find(c) != std::string_view::npos;
}

std::string encoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (stays(c)) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return out;
}

}  // namespace

std::string iri(std::string_view id) {
    return "rap:" + encoded(id);
}
std::string party_iri(std::string_view party) {
    return "rap:party/" + encoded(party);
}
std::string document_iri(std::string_view sha256) {
    return "rap:document/" + encoded(sha256);
}
std::string act_iri(long long number) {
    return "rap:act/" + std::to_string(number);
}
std::string agent_iri(std::string_view author) {
    return "rap:agent/" + encoded(author);
}

}  // namespace rapporteur
