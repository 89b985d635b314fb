// Precision, recall and F1 of recognised names.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// How many names exist, were found, and were found correctly.
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

/// A name is correct if its span and type are exact.
struct Evaluation {
  std::array<Score, mention_types> by_type{};
  Score any_type;  ///< exact span, any type; persons, organisations and places only

  /// The sum over persons, organisations and places.
  Score named() const;
  Evaluation& operator+=(const Evaluation& other);
};

Evaluation evaluate(const std::vector<Label>& gold, const std::vector<Label>& found);

/// A table with one line per type, their sum, and spans of any type.
std::string evaluation_table(const Evaluation& evaluation);

}  // namespace broadsheet::tagging
