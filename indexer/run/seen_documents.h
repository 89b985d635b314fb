// Remembers which documents of the index a run has met again.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "indexer/generations/generations.h"

namespace broadsheet {

/// For each document: the number of the last record that left it unchanged, 0 for none. Records are numbered
/// from 1. Marking is thread-safe; adding generations is not.
class SeenDocuments {
 public:
  /// Makes room for documents up to `last_docid`. A known generation keeps its marks. Copies of a generation
  /// that lost documents (`000017.2`) share its marks.
  void add_generation(const std::string& generation, DocId last_docid) {
    std::unique_ptr<Marks>& marks = marks_[lineage(generation)];
    if (!marks) marks = std::make_unique<Marks>(last_docid + 1);
  }

  /// Returns false when the document was already marked.
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
