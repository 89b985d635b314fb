// Results of comparisons, kept so that no two texts are compared twice.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

namespace broadsheet::stories {

/// Whether two texts tell the same story, by the content hashes of their documents in either order. Not
/// thread-safe.
class Verdicts {
 public:
  void add(std::uint64_t a, std::uint64_t b, bool same) { same_.emplace(std::minmax(a, b), same); }
  /// nullopt when they have not been compared.
  std::optional<bool> find(std::uint64_t a, std::uint64_t b) const {
    const auto found = same_.find(std::minmax(a, b));
    return found == same_.end() ? std::nullopt : std::optional(found->second);
  }
  std::size_t size() const { return same_.size(); }

 private:
  using Pair = std::pair<std::uint64_t, std::uint64_t>;
  struct PairHash {
    std::size_t operator()(const Pair& pair) const { return pair.first * 31 + pair.second; }
  };

  std::unordered_map<Pair, bool, PairHash> same_;
};

}  // namespace broadsheet::stories
