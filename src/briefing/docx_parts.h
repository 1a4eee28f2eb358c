#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "briefing/briefing.h"

/// The parts of a WordprocessingML package that stand around the document itself (ECMA-376, part 1).
namespace rapporteur {

constexpr std::string_view docx_namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string docx_content_types();
std::string docx_package_relationships();
/// `urls` get the ids "link0", "link1" ...
std::string docx_document_relationships(const std::vector<std::string>& urls);
std::string docx_core_properties(const Briefing& briefing);
std::string docx_styles(BriefingLanguage language);
std::string docx_settings();
std::string docx_header(const Briefing& briefing);
std::string docx_footer(const Briefing& briefing);
/// A tag of a language for w:lang: "en-GB", "zh-CN", "ru-RU"; for others the code as it is, where it is one.
std::string docx_language(std::string_view code);

}  // namespace rapporteur
