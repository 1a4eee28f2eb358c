#include "exports/csv/record_tables.h"

#include "exports/csv/mechanism_tables.h"
#include "exports/csv/outcome_tables.h"

namespace rapporteur {

std::vector<Table> tables_of(const Record& record, const WordsOf& words) {
    const Quoted quoted = quoted_evidence_of(record, words);
    return {document_table(record), body_table(record),   reporting_table(record), session_table(record),    chair_table(record),
            person_table(record),   office_table(record), instrument_table(record), commitment_table(record, quoted), figure_table(record),
            gap_table(record),      conflict_table(record), act_table(record),     evidence_table(record, quoted)};
}

}  // namespace rapporteur
