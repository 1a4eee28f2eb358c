#include "app/http/message.h"

#include <boost/json.hpp>

namespace rapporteur {

HttpResponse http_problem(unsigned status, std::string_view title, std::string_view detail) {
    const boost::json::object problem{{"type", "about:blank"}, {"title", title}, {"status", status}, {"detail", detail}};
    return {.status = status, .type = "application/problem+json", .body = boost::json::serialize(problem), .headers = {}};
}

}  // namespace rapporteur
