#pragma once

#include <cstddef>

/// How much of a record one briefing takes, so that neither a reader nor a machine drowns in a hostile or merely large
/// one. What goes over is left out and counted in words.
namespace rapporteur::budget {

constexpr std::size_t sessions = 200;
constexpr std::size_t instruments = 400;
constexpr std::size_t commitments = 800;
constexpr std::size_t figures = 300;
constexpr std::size_t conflicts = 100;
constexpr std::size_t sources_of_a_fact = 3;
constexpr std::size_t parts_of_a_fact = 12;  ///< acts of an instrument, clauses of a commitment, values in conflict

// In columns of text; a Chinese character takes two.
constexpr std::size_t name = 200;
constexpr std::size_t clause = 300;
constexpr std::size_t quotation = 400;
constexpr std::size_t url = 300;

}  // namespace rapporteur::budget
