#pragma once

#include <string>
#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Fills in which documents `story:ID` means: all of the story of the document with this id, or that document
/// alone when it has no copies. An id that no document has matches nothing, and a note says so.
class StoryLookup {
 public:
  StoryLookup(IndexReader& index, std::vector<std::string>& notes) : index_(index), notes_(notes) {}

  void fill(QueryNode& node);

 private:
  IndexReader& index_;
  std::vector<std::string>& notes_;
};

/// A query for one story and nothing else: its documents come in the order of time.
bool is_only_story(const QueryNode& root);

/// A query that documents of a story that it names can answer: copies are wanted then.
bool wants_story(const QueryNode& root);

}  // namespace broadsheet
