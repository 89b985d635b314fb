// Limits a query to the documents in some languages.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/language.h"
#include "searcher/query/index_facts.h"

namespace broadsheet {

/// The documents of an index that are in some of its languages.
class LanguageShare {
 public:
  static LanguageShare of(const std::vector<const Language*>& languages, const IndexFacts& facts);
  /// Documents in any other language, or in an unknown one.
  static LanguageShare none_of(const std::vector<const Language*>& languages, const IndexFacts& facts);

  bool is_empty() const { return documents_ == 0; }

  /// Limits `query` to these documents; scores stay. If one language has most of the documents, excludes the
  /// few others, which is cheaper than searching for the many. Documents of unknown language then count with
  /// that language.
  Xapian::Query limit(const Xapian::Query& query) const;

 private:
  void add(const std::string& code, std::uint64_t documents, bool inside);

  std::vector<std::string> inside_, outside_;  ///< terms
  std::uint64_t documents_ = 0;
  bool by_leaving_out_ = false;
};

}  // namespace broadsheet
