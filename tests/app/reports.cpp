#include "reports.h"

namespace rapporteur::testing {

namespace {

std::string title(int number) {
    return "Kazakhstan, Uzbekistan hold trade talks in Tashkent, round " + std::to_string(number);
}

std::string body(int number) {
    const std::string ordinal = std::to_string(number) + "th";
    return "TASHKENT, May 12 (Steppe News) -- The " + ordinal +
           " meeting of the Kazakhstan-Uzbekistan intergovernmental commission was held in Tashkent on May 12, " +
           std::to_string(1990 + number) +
           ". It was co-chaired by Kazakh Deputy Prime Minister Serik Abenov and Uzbek Deputy Prime Minister " +
           "Jamshid Karimov. The two sides agreed to open a border market by the end of " +
           std::to_string(1991 + number) + ". Bilateral trade reached $" + std::to_string(3 + number % 9) +
           ".5 billion in " + std::to_string(1989 + number) + ". The minutes of the meeting were signed.\n";
}

}  // namespace

std::string report(int number) {
    return title(number) + "\n\n" + body(number);
}

std::string long_report(int number, std::size_t bytes) {
    std::string text = report(number);
    for (int i = 0; text.size() < bytes; ++i) {
        text += "Officials of district " + std::to_string(number) + "-" + std::to_string(i) +
                " said that customs posts, rail crossings and warehouses there had been inspected before the season.\n";
    }
    return text;
}

std::string page(int number) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title(number) +
           "</title></head><body><article><h1>" + title(number) + "</h1><p>" + body(number) +
           "</p></article></body></html>\n";
}

std::string json_line(int number) {
    std::string text = body(number);
    text.pop_back();
    std::string escaped;
    for (const char c : text) escaped += c == '"' ? std::string("\\\"") : std::string(1, c);
    return "{\"text\": \"" + escaped + "\", \"title\": \"" + title(number) +
           "\", \"outlet\": \"Steppe News\", \"url\": \"https://example.org/" + std::to_string(number) + "\"}\n";
}

}  // namespace rapporteur::testing
