#pragma once

#include "views/messages.h"

namespace rapporteur {

const Messages::Catalogue& briefing_words_en();
const Messages::Catalogue& briefing_words_ru();
const Messages::Catalogue& briefing_words_zh();

}  // namespace rapporteur
