#include "app/http/description_routes.h"

#define RAP_DATA(number, name) \
    extern "C" const char rap_description_##number[]; \
    extern "C" const char rap_description_##number##_end[];
#include "embedded_description.inc"
#undef RAP_DATA

namespace rapporteur {

Routes description_routes() {
    return {{"GET", "/api", [](const HttpRequest& request) { return tagged(request, {.body = std::string(rap_description_0, rap_description_0_end), .headers = {}}); }}};
}

}  // namespace rapporteur
