// Looks up what the patterns of a query stand for.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "common/schema.h"
#include "searcher/query/ast.h"
#include "searcher/query/query_notes.h"
#include "searcher/query/text_pattern.h"
#include "searcher/vocabulary/vocabulary.h"

namespace broadsheet {

/// Fills in the terms of patterns. A hyphenated pattern becomes adjacent words and patterns. What cannot be a
/// pattern (a number with edits, Chinese or Japanese) becomes a word. Notes tell the user about this, and
/// about words left out because there were too many.
class PatternLookup {
 public:
  static constexpr std::size_t most_terms = 100;                          ///< for `*` and `?`
  static constexpr std::size_t most_terms_of_all = 400, least_terms = 3;  ///< for all patterns of a query
  static constexpr std::size_t most_near_terms = 40;     ///< for both kinds, where positions are compared
  static constexpr std::size_t most_similar_terms = 50;  ///< for `~`

  PatternLookup(IndexReader& index, QueryReader& reader, std::vector<std::string>& notes)
      : vocabulary_(index), reader_(reader), notes_(notes) {}

  void fill(QueryNode& node) { fill(node, false); }

 private:
  void fill(QueryNode& node, bool near);
  void fill_pattern(QueryNode& node, bool near);
  std::vector<WeightedTerm> look_up(const QueryNode& node, const Field& field, bool near);
  void read_as_word(QueryNode& node, std::string_view reason);
  bool split_at_joints(QueryNode& node);
  Expansion expand(const QueryNode& node, const Field& field, std::size_t most);
  Expansion expand_similar(const QueryNode& node, const Field& field, std::size_t most);
  void note_limits(const QueryNode& node, const Expansion& expansion);
  void note(std::string sentence);

  using Known = std::tuple<std::string, std::string, unsigned, bool>;  ///< field, text, edits, inside NEAR

  Vocabulary vocabulary_;
  std::size_t terms_left_ = most_terms_of_all;
  std::map<Known, std::vector<WeightedTerm>> known_;
  QueryReader& reader_;
  std::vector<std::string>& notes_;
};

}  // namespace broadsheet
