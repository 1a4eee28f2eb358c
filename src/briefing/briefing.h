#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "briefing/wording.h"

/// A briefing as a plain value: what is said, in which order, resting on which words. How it looks is its writers'
/// matter (briefing_text.h, briefing_docx.h, briefing_pdf.h). All text in it is valid UTF-8 without control characters,
/// and short (budget.h).
namespace rapporteur {

enum class Tone : std::uint8_t {
    plain,
    strong,
    quiet,    ///< said beside the matter
    warning,  ///< sources disagree, a deadline has passed
};

/// Words and the numbers of the notes they rest on, ascending.
struct CitedText {
    std::string text;
    std::vector<unsigned> notes;
    Tone tone = Tone::plain;
};

/// What stands in one place, line below line.
using Lines = std::vector<CitedText>;

struct BriefingColumn {
    std::string head;
    double share = 1;      ///< of the width, beside the other columns
    bool numeric = false;  ///< set flush right
};

/// Rows each as long as `columns`. Without any head it is a list of labels and what belongs to them.
struct BriefingTable {
    std::vector<BriefingColumn> columns;
    std::vector<std::vector<Lines>> rows;

    bool headed() const;
};

struct BriefingHeading {
    unsigned level = 1;  ///< 1 to 3
    std::string text;
};

using BriefingBlock = std::variant<BriefingHeading, CitedText, BriefingTable>;

/// The very words of a source that carry a number in the text.
struct BriefingNote {
    unsigned number = 0;
    std::string words;  ///< empty: concluded from the source, which does not state it
};

/// A document, or an analyst's act, with the notes on it.
struct BriefingSource {
    std::string outlet;
    std::string date;
    std::string title;
    std::string file;  ///< the last part of its path
    std::string url;
    std::string language;  ///< BCP 47; may be empty
    std::vector<BriefingNote> notes;
};

struct Briefing {
    BriefingLanguage language{};
    std::string title;
    std::string subtitle;
    std::string standing;       ///< what it was made from and how far that reaches
    std::string sources_title;  ///< heading of the sources
    Date as_of;                 ///< the latest date in the record; empty where no document is dated
    std::vector<BriefingBlock> blocks;
    std::vector<BriefingSource> sources;  ///< notes numbered from 1 in this order
};

}  // namespace rapporteur
