#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// Elements a[a_begin, a_end) and b[b_begin, b_end) that are the same, or that replace each other: then one
/// of the ranges may be empty.
struct DiffRun {
  bool same = false;
  std::size_t a_begin = 0, a_end = 0;
  std::size_t b_begin = 0, b_end = 0;
  bool operator==(const DiffRun&) const = default;
};

/// What turns `a` into `b`, from front to back, same and different runs in turns. Short sequences, and what
/// lies between elements that both have once, are compared by E. W. Myers, "An O(ND) Difference Algorithm and
/// Its Variations", Algorithmica 1986; long ones are first cut at elements that occur once in both ("patience
/// diff", Bram Cohen). What has no such element and differs too much is one replacement, so that time and
/// memory stay linear for any input.
std::vector<DiffRun> diff_sequences(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);

}  // namespace broadsheet
