#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// How many names there are, were found, and were found rightly.
struct Score {
  std::size_t gold = 0;
  std::size_t found = 0;
  std::size_t right = 0;

  double precision() const {
    return found == 0 ? 0 : static_cast<double>(right) / static_cast<double>(found);
  }
  double recall() const { return gold == 0 ? 0 : static_cast<double>(right) / static_cast<double>(gold); }
  double f1() const {
    return gold + found == 0 ? 0 : 2 * static_cast<double>(right) / static_cast<double>(gold + found);
  }
  Score& operator+=(const Score& other);
  bool operator==(const Score&) const = default;
};

/// Names count when span and type are exact.
struct Evaluation {
  std::array<Score, mention_types> by_type{};
  Score any_type;  ///< exact span, whatever type; persons, organisations and places only

  /// Over persons, organisations and places.
  Score named() const;
  Evaluation& operator+=(const Evaluation& other);
};

Evaluation evaluate(const std::vector<Label>& gold, const std::vector<Label>& found);

/// A table for people: a line for each type, their sum, and spans of any type.
std::string evaluation_table(const Evaluation& evaluation);

}  // namespace broadsheet::tagging
