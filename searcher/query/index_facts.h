// What the query compiler needs to know about an index.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include "searcher/query/date_expression.h"

namespace broadsheet {

struct IndexFacts {
  DateRange dates;  ///< whole years that contain all its dates; open when all documents are undated
  std::uint64_t documents = 0;  ///< number of documents
  /// Documents by language code, not empty; documents without a language are not counted.
  std::map<std::string, std::uint64_t> languages;
  std::function<std::uint64_t(const std::string& term)> frequency;  ///< number of documents with the term
};

}  // namespace broadsheet
