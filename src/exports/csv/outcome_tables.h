#pragma once

#include "exports/csv/table.h"
#include "exports/evidence.h"
#include "record/record.h"

/// The tables of what came out of sessions, of what is missing or contradicted, and of what everything rests on.
namespace rapporteur {

Table instrument_table(const Record& record);
Table commitment_table(const Record& record, const Quoted& quoted);
Table figure_table(const Record& record);
Table gap_table(const Record& record);
Table conflict_table(const Record& record);
Table act_table(const Record& record);
Table evidence_table(const Record& record, const Quoted& quoted);

}  // namespace rapporteur
