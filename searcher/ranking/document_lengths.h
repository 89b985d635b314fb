// A cache of document lengths.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

namespace broadsheet {

/// Lengths of the documents of an open index, in words. A match needs one for every posting, and Xapian walks
/// along its list of lengths each time, which takes half the time of a match of common words. Here each
/// length is read only once, when first needed. Takes 4 bytes per document. Use on one thread only.
class DocumentLengths {
 public:
  /// By docid; 0: not read yet.
  using Lengths = std::vector<std::uint32_t>;

  DocumentLengths() = default;
  explicit DocumentLengths(const std::vector<Xapian::Database>& generations);

  /// The lengths for a generation, which Xapian passes as a database of its own; nullptr for any other
  /// database.
  Lengths* of(const Xapian::Database& generation);

 private:
  std::unordered_map<std::string, Lengths> by_uuid_;
};

/// The length of a document, from `kept` if that is not nullptr.
inline std::uint32_t length_of(Xapian::docid id, const Xapian::Database& generation,
                               DocumentLengths::Lengths* kept) {
  if (!kept) return generation.get_doclength(id);
  std::uint32_t& length = (*kept)[id];
  if (length == 0) length = generation.get_doclength(id);
  return length;
}

}  // namespace broadsheet
