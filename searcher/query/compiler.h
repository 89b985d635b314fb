// Compiles a query tree into a Xapian query.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/query/ast.h"
#include "searcher/query/date_expression.h"
#include "searcher/query/index_facts.h"
#include "searcher/query/language_share.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

struct CompiledQuery {
  /// A word, phrase or title field that adds to the score by itself.
  struct Part {
    std::string label;  ///< as to_string() prints it
    Xapian::Query query;
  };
  Xapian::Query query;
  std::vector<Part> parts;
};

/// Words and phrases rank; fields narrow, and several values of one keyword field are alternatives. What
/// matches nothing becomes Query::MatchNothing. If the languages of the query read it differently, each
/// reading finds only documents in its languages. Never throws for any tree.
class QueryCompiler {
 public:
  /// Both must outlive the compiler.
  QueryCompiler(QueryReader& reader, const IndexFacts& facts);

  /// `filters` are fields that narrow as they do in a query.
  CompiledQuery compile(const QueryNode& root, std::span<const QueryNode> filters, const DateRange& dates);

 private:
  Xapian::Query compile_readings(const QueryNode& root);
  Xapian::Query compile_reading(const QueryNode& root, const LanguageShare& documents);
  Xapian::Query compile_scored(const QueryNode& node);
  Xapian::Query compile_node(const QueryNode& node);
  Xapian::Query compile_exact(const QueryNode& node);
  Xapian::Query compile_pattern(const QueryNode& node);
  Xapian::Query compile_field(const QueryNode& node);
  Xapian::Query compile_relation(const QueryNode& node);
  Xapian::Query compile_search(const QueryNode& node);
  Xapian::Query compile_dates(const DateExpression& dates);
  Xapian::Query compile_citation(const QueryNode& node);
  Xapian::Query compile_near(const QueryNode& near);
  Xapian::Query compile_any(const QueryNode& any);
  Xapian::Query compile_group(const QueryNode& group);
  Xapian::Query compile_strictly(const QueryNode& node);
  Xapian::Query word_query(const QueryNode& node);
  Xapian::Query rank(const QueryNode& node, const Xapian::Query& query);
  Xapian::Query constant_score(const std::string& term) const;
  DateRange clip(const DateRange& dates) const;

  QueryReader& reader_;
  const IndexFacts& facts_;
  const LanguageShare others_;  ///< documents in languages that do not read the query
  std::vector<CompiledQuery::Part> parts_;
  int excluded_ = 0;     ///< depth of must_not clauses, in which nothing ranks
  bool strict_ = false;  ///< inside a required part or an alternative: a citation needs all of its words
};

}  // namespace broadsheet
