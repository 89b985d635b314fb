#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/language.h"
#include "searcher/query/compiler.h"

namespace broadsheet {

/// The documents of an index that are in some of its languages.
class LanguageShare {
 public:
  static LanguageShare of(const std::vector<const Language*>& languages, const IndexFacts& facts);
  /// In other languages than these, or in none that is known.
  static LanguageShare none_of(const std::vector<const Language*>& languages, const IndexFacts& facts);

  bool is_empty() const { return documents_ == 0; }

  /// What of the query matches in them, with its score. Where one language has most of the documents, the few
  /// others are left out, which is cheaper than to look for the many; documents whose language is not known
  /// go with that language then.
  Xapian::Query limit(const Xapian::Query& query) const;

 private:
  void add(const std::string& code, std::uint64_t documents, bool inside);

  std::vector<std::string> inside_, outside_;  ///< terms
  std::uint64_t documents_ = 0;
  bool by_leaving_out_ = false;
};

}  // namespace broadsheet
