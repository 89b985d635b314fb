#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

#include "common/document.h"
#include "searcher/request/request.h"

namespace broadsheet::testing {

/// Documents and queries out of so small a vocabulary that queries find some documents and not all. The same
/// seed gives the same ones.
class RandomSource {
 public:
  explicit RandomSource(unsigned seed) : random_(seed) {}

  std::vector<Document> documents(std::size_t count);
  Request request();

 private:
  std::size_t below(std::size_t limit);
  bool one_in(std::size_t n) { return below(n) == 0; }
  const std::string& word(const std::string& language);
  std::string words(const std::string& language, std::size_t count);
  std::string query_word();
  std::string query_clause();
  std::string query_text(std::size_t depth);
  Date day();

  std::mt19937 random_;
};

}  // namespace broadsheet::testing
