#include "exports/act_in_short.h"

#include <boost/json.hpp>

#include "reading/reading_json.h"

namespace rapporteur {

std::string act_in_short(const ActBody& body) {
    const TakeClaims* take = std::get_if<TakeClaims>(&body);
    if (!take) return act_body_to_json(body);
    boost::json::array documents;
    for (const std::string& text : take->readings) {
        const Result<Reading> reading = reading_from_json(text);
        if (reading) documents.emplace_back(reading->source.sha256);
    }
    return boost::json::serialize(
        boost::json::object{{"act", "claims"}, {"maker", take->maker}, {"documents", std::move(documents)}});
}

}  // namespace rapporteur
