// Looks up what `story:ID` stands for.
#pragma once

#include <string>
#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Fills in the documents of the story that contains this document, or the document itself when it has no
/// copies. An unknown id matches nothing, with a note.
class StoryLookup {
 public:
  StoryLookup(IndexReader& index, std::vector<std::string>& notes) : index_(index), notes_(notes) {}

  void fill(QueryNode& node);

 private:
  IndexReader& index_;
  std::vector<std::string>& notes_;
};

/// True for a query that asks for one story only. Its documents are then sorted by date.
bool is_only_story(const QueryNode& root);

/// True for a query that asks for a story, so that copies must be shown.
bool wants_story(const QueryNode& root);

}  // namespace broadsheet
