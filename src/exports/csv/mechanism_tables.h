#pragma once

#include "exports/csv/table.h"
#include "record/record.h"

/// The tables of documents, bodies, sessions, people and offices.
namespace rapporteur {

Table document_table(const Record& record);
Table body_table(const Record& record);
Table reporting_table(const Record& record);
Table session_table(const Record& record);
Table chair_table(const Record& record);
Table person_table(const Record& record);
Table office_table(const Record& record);

}  // namespace rapporteur
