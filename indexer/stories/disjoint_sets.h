// Union-find, for the connected components of document pairs.
#pragma once

#include <cstdint>
#include <numeric>
#include <vector>

namespace broadsheet::stories {

/// At first each number is a set of its own. Uses path halving. The smallest number of a set is its root.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0); }

  /// The smallest number in the set.
  std::uint32_t find(std::uint32_t number) {
    while (parent_[number] != number) number = parent_[number] = parent_[parent_[number]];
    return number;
  }

  void unite(std::uint32_t a, std::uint32_t b) {
    a = find(a), b = find(b);
    (a < b ? parent_[b] : parent_[a]) = a < b ? a : b;
  }

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace broadsheet::stories
