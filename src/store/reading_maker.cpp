#include "store/reading_maker.h"

#include "reading/reading_json.h"

namespace rapporteur {

StoredReading ReadingMaker::operator()(const Document& document) const {
    return {document.sha256, version, reading_to_json(read(document)),
            fingerprint ? fingerprint(document) : Fingerprint{}};
}

}  // namespace rapporteur
