#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <xapian.h>

namespace broadsheet {

/// All documents that a query matches, unranked: generation by generation, in each by document number. Needs
/// no more memory for more of them. One thread.
class MatchStream {
 public:
  /// The query must mean the same in each generation alone: scores do not count.
  MatchStream(std::vector<Xapian::Database> generations, Xapian::Query query);

  /// nullopt: no more. Xapian's exceptions pass.
  std::optional<Xapian::Document> next();

 private:
  bool read_page();

  std::vector<Xapian::Database> generations_;
  Xapian::Query query_;
  std::size_t generation_ = 0;  ///< that page_ is of
  std::vector<Xapian::docid> page_;
  std::size_t at_ = 0;  ///< in page_
};

}  // namespace broadsheet
