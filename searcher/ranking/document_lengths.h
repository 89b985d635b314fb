#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

namespace broadsheet {

/// The lengths of the documents of an open index, in words; each is read once, when it is asked for first. A
/// match asks for one a posting, and Xapian walks along its list of lengths for each: half of the time of a
/// match of common words. 4 bytes a document. One thread.
class DocumentLengths {
 public:
  /// By docid; 0: not read yet.
  using Lengths = std::vector<std::uint32_t>;

  DocumentLengths() = default;
  explicit DocumentLengths(const std::vector<Xapian::Database>& generations);

  /// Those of one of the generations, which Xapian hands over as a database of its own; nullptr for any
  /// other.
  Lengths* of(const Xapian::Database& generation);

 private:
  std::unordered_map<std::string, Lengths> by_uuid_;
};

}  // namespace broadsheet
