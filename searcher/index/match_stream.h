// Reads all matches of a query without ranking them.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <xapian.h>

namespace broadsheet {

/// Goes through the generations in order, each by document number. Memory does not grow with the number of
/// matches. Use on one thread only.
class MatchStream {
 public:
  /// The query must mean the same in each generation, since scores do not count.
  MatchStream(std::vector<Xapian::Database> generations, Xapian::Query query);

  /// nullopt at the end. Does not catch Xapian's exceptions.
  std::optional<Xapian::Document> next();

 private:
  bool read_page();

  std::vector<Xapian::Database> generations_;
  Xapian::Query query_;
  std::size_t generation_ = 0;  ///< the generation that page_ belongs to
  std::vector<Xapian::docid> page_;
  std::size_t at_ = 0;  ///< index into page_
};

}  // namespace broadsheet
