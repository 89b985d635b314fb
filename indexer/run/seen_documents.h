#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "indexer/generations/generations.h"

namespace broadsheet {

/// Which documents of the index a run met again unchanged, and when: the sequence number of the last such
/// record, 0 for none. A run numbers its records from 1. Marking is thread-safe, adding generations is not.
class SeenDocuments {
 public:
  /// Makes room for docids up to `last_docid`; a generation known already keeps its marks. Copies of a
  /// generation that lost documents (`000017.2`) share the marks of the first.
  void add_generation(const std::string& generation, DocId last_docid) {
    std::unique_ptr<Marks>& marks = marks_[lineage(generation)];
    if (!marks) marks = std::make_unique<Marks>(last_docid + 1);
  }

  /// Returns false when the document was marked before.
  bool mark(const std::string& generation, DocId docid, std::uint32_t sequence) {
    std::atomic<std::uint32_t>& mark = (*marks_.at(lineage(generation)))[docid];
    std::uint32_t before = mark.load();
    while (before < sequence && !mark.compare_exchange_weak(before, sequence)) {
    }
    return before == 0;
  }

  std::uint32_t last(const std::string& generation, DocId docid) const {
    return (*marks_.at(lineage(generation)))[docid].load();
  }

  static std::string lineage(const std::string& generation) {
    return generation.substr(0, generation.rfind('.'));
  }

 private:
  using Marks = std::vector<std::atomic<std::uint32_t>>;
  std::map<std::string, std::unique_ptr<Marks>> marks_;
};

}  // namespace broadsheet
