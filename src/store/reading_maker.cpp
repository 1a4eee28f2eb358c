#include "store/reading_maker.h"

#include "reading/reading_json.h"
#include "store/word_sketch.h"

namespace rapporteur {

StoredReading ReadingMaker::operator()(const Document& document) const {
    return {document.sha256, version, reading_to_json(read(document)), word_sketch(document)};
}

}  // namespace rapporteur
