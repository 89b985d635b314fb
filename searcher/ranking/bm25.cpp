#include "searcher/ranking/bm25.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {
namespace {

constexpr double b_of_one_word = 0.3;
constexpr std::size_t many_words = 5;  // b grows up to this number of words

}  // namespace

Bm25 bm25_for(std::size_t words) {
  Bm25 bm25;
  const std::size_t counted = std::clamp<std::size_t>(words, 1, many_words);
  const double share = static_cast<double>(counted - 1) / (many_words - 1);
  bm25.b = b_of_one_word + (bm25.b - b_of_one_word) * share;
  return bm25;
}

double inverse_document_frequency(double documents, double with_term) {
  const double odds = (documents - with_term + 0.5) / (with_term + 0.5);
  return std::log(odds < 2 ? odds / 2 + 1 : odds);
}

}  // namespace broadsheet
