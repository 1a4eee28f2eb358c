#pragma once

#include "briefing/briefing.h"
#include "briefing/scope.h"
#include "views/cited.h"

namespace rapporteur {

/// What was agreed, what became of it, the figures, what sources disagree on, and the words all of it rests on. A pure
/// function: it asks `words` for spans of documents and changes nothing. Takes time linear in the record but for
/// sorting.
Briefing compose_briefing(const Record& record, const WordsOf& words, const BriefingSubject& subject,
                          BriefingLanguage language);

}  // namespace rapporteur
