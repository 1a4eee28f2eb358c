#include "app/http/log_in_page.h"

#include <string>

namespace rapporteur {
namespace {

constexpr std::string_view style =
    "html{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}\n"
    "main{max-width:22rem;margin:12vh auto;padding:0 1rem}\n"
    "label{display:block;margin-top:1rem}\n"
    "input,button{box-sizing:border-box;width:100%;font:inherit;padding:.5rem;margin-top:.25rem}\n"
    "button{margin-top:1.5rem}\n";

constexpr std::string_view before =
    "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Log in - Rapporteur</title>\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"stylesheet\" href=\"/login.css\"></head>\n"
    "<body><main><h1>Rapporteur</h1>\n";

constexpr std::string_view after =
    "<form method=\"post\" action=\"/api/v1/session\">\n"
    "<label>Name <input name=\"name\" autocomplete=\"username\" required autofocus></label>\n"
    "<label>Password <input name=\"password\" type=\"password\" autocomplete=\"current-password\" required></label>\n"
    "<button>Log in</button></form></main></body></html>\n";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '<') out += "&lt;";
        else if (c == '&') out += "&amp;";
        else out += c;
    }
    return out;
}

}  // namespace

HttpResponse log_in_page(unsigned status, std::string_view said) {
    std::string page(before);
    if (!said.empty()) page += "<p role=\"alert\">" + escaped(said) + "</p>\n";
    page += after;
    // With no-referrer a browser would send the form with the origin "null", which is refused.
    return {.status = status, .type = "text/html; charset=utf-8", .body = std::move(page), .headers = {{"Referrer-Policy", "same-origin"}, {"Cache-Control", "no-store"}}};
}

HttpResponse log_in_style() { return {.type = "text/css; charset=utf-8", .body = std::string(style), .headers = {}}; }

}  // namespace rapporteur
