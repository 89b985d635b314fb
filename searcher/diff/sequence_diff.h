// The diff algorithm, for sequences of hashes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// Elements a[a_begin, a_end) and b[b_begin, b_end) are equal, or replace each other; in the latter case one
/// range may be empty.
struct DiffRun {
  bool same = false;
  std::size_t a_begin = 0, a_end = 0;
  std::size_t b_begin = 0, b_end = 0;
  bool operator==(const DiffRun&) const = default;
};

/// How to turn `a` into `b`: alternating equal and different runs from front to back. Long sequences are
/// first cut at elements that occur once in both ("patience diff", Bram Cohen). Short ones, and what lies
/// between these cuts, are compared by E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
/// Algorithmica 1986. A part without such elements that differs too much becomes one replacement, so that
/// time and memory stay linear.
std::vector<DiffRun> diff_sequences(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);

}  // namespace broadsheet
