#pragma once

#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/date.h"
#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request.h"

namespace broadsheet {

struct CompiledQuery {
  /// A word, phrase or title field that adds to the score, on its own.
  struct Part {
    std::string label;  ///< as to_string gives it
    Xapian::Query query;
  };
  Xapian::Query query;
  std::vector<Part> parts;
};

/// Turns a query's tree into Xapian's. Words and phrases rank; fields narrow (values of one keyword field are
/// alternatives); entities and NEAR are required; what matches nothing becomes Query::MatchNothing. Never
/// throws for any tree.
class QueryCompiler {
 public:
  explicit QueryCompiler(QueryReader& reader) : reader_(reader) {}

  /// `dates`: both ends set when they are to be taken; see clip_dates of index_reader.cpp.
  CompiledQuery compile(const QueryNode& root, std::span<const Filter> filters, const DateRange& dates);

 private:
  struct Clauses;

  Xapian::Query compile_node(const QueryNode& node);
  Xapian::Query compile_group(const QueryNode& group);
  Xapian::Query compile_field(const std::string& field, const std::string& value, bool quoted,
                              const std::vector<EntityId>& entities);
  Xapian::Query compile_near(const QueryNode& near);
  struct Operand;
  Operand near_operand(const QueryNode& node);
  Xapian::Query compile_filters(std::span<const Filter> filters);
  Xapian::Query rank(const QueryNode& node, const TextPattern& pattern, std::string_view prefix);

  QueryReader& reader_;
  std::vector<CompiledQuery::Part> parts_;
  int excluded_ = 0;  ///< depth of must_not clauses, where nothing ranks
};

}  // namespace broadsheet
