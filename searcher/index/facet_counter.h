// Counts the values of a facet.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "common/schema.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Counts by an open hash table, which takes milliseconds for a hundred thousand documents. Values with equal
/// 64-bit hashes count as equal. Values of keyword fields that differ in case or accents only are one; a
/// document has at most one of them (see index_writer.cpp).
class FacetCounter {
 public:
  /// Returns the value to count instead; empty: do not count.
  using Replace = std::function<std::string(std::string_view value)>;

  /// `replace`, if not empty, is applied to every value before it is counted.
  explicit FacetCounter(const Field& field, Replace replace = {});

  /// Takes the value of the field's slot in one document; empty: no values. A value counts once per document.
  void add(std::string_view slot_value);

  /// The most frequent values, at most `limit`; 0 means all.
  FacetCounts counts(std::size_t limit) const;

 private:
  struct Entry {
    std::uint64_t hash = 0;
    std::uint32_t count = 0;
    std::uint32_t last_document = 0;  ///< the last document that counted
    std::size_t begin = 0, size = 0;  ///< of the value in text_
  };

  void count(std::string_view value);
  std::vector<Entry> folded() const;
  std::uint32_t& bucket_of(std::uint64_t hash);
  void grow();
  std::string_view value(const Entry& entry) const {
    return std::string_view(text_).substr(entry.begin, entry.size);
  }

  const Field* field_;
  Replace replace_;
  std::vector<std::uint32_t> buckets_;  ///< number of an entry, from 1; 0: free. The size is a power of two
  std::vector<Entry> entries_;
  std::uint32_t document_ = 0;
  std::string text_;  ///< all values, joined
};

}  // namespace broadsheet
