#pragma once

#include "language/mark_table.h"
#include "language/program.h"

namespace rapporteur {

/// Gives marks to all words, classes and types that a program asks for.
void give_marks(const Program& program, MarkTable& table);

/// Works out, once the table is finished, where a program can start, what it needs, and which way it can go on where
/// its ways part.
void mark_program(Program& program, MarkTable& table);

}  // namespace rapporteur
