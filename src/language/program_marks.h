#pragma once

#include "language/mark_table.h"
#include "language/program.h"

namespace rapporteur {

/// Gives marks to all words, classes and types that the steps ask for.
void give_marks(const Code& code, MarkTable& table);

/// Works out, once the table is finished, what each part can start with, and which way steps can go on where ways part.
void mark_code(Code& code, MarkTable& table);

/// Works out, after that, where a rule's program can start and what it needs.
void mark_program(Program& program, const Code& code, MarkTable& table);

/// Gives marks to what a rule's program needs.
void give_need_marks(const Program& program, MarkTable& table);

}  // namespace rapporteur
