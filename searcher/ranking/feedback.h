// The setting for relevance feedback.
#pragma once

#include <cstddef>
#include <cstdint>

namespace broadsheet {

/// Whether terms of the best documents also rank; see RelevanceModel.
enum class Feedback : std::uint8_t { automatic, on, off };

/// Decides `automatic` by the number of ranking words. Long questions gain most and take long anyway; short
/// queries would take several times as long: docs/BENCHMARKS.md.
constexpr bool uses_feedback(Feedback feedback, std::size_t words) {
  constexpr std::size_t long_query = 6;
  return feedback == Feedback::on || (feedback == Feedback::automatic && words >= long_query);
}

}  // namespace broadsheet
