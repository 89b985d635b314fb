// The words of an index as written, in memory: walking through them costs a fraction of reading them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/index/word_visitor.h"

namespace broadsheet {

class FormList {
 public:
  static constexpr std::size_t most_bytes = 64'000'000;

  /// In byte order. Returns false when the list is full; it is then of no use.
  bool add(std::string_view form);
  /// Visits the forms from `from` on.
  void visit(std::string_view from, const WordVisitor& visit) const;

 private:
  std::string_view form(std::size_t i) const;
  /// The number of the first form from `from` on, looking from form `first` on.
  std::size_t find(std::string_view from, std::size_t first) const;

  std::string text_;                      ///< all forms, one behind the other
  std::vector<std::uint32_t> begins_{0};  ///< where each begins in text_, and the end
};

}  // namespace broadsheet
