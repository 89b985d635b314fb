#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/document.h"
#include "common/index_fields.h"
#include "common/language.h"
#include "common/span.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet::testing {

/// Answers queries by looking at every document, without an index: slow and easy to believe. It shares the
/// analysis, the parser and the tree's rewriting with the searcher, and nothing else.
class NaiveSearch {
 public:
  NaiveSearch(const std::vector<Document>& documents, std::vector<const Language*> query_languages,
              IndexFields index_fields);

  /// Ids of what matches.
  std::set<std::string> search(const Request& request);
  /// Counts of a field's values over the documents with these ids. Values that differ in case or accents
  /// count together, as most of the documents write them.
  std::map<std::string, std::uint64_t> facet(std::string_view field, const std::set<std::string>& ids) const;

 private:
  /// Which terms stand at which place.
  using Places = std::vector<std::set<std::string>>;
  struct Entry {
    const Document* document;
    Places title, text;
  };

  Places places(std::string_view text, const Language& language);
  bool matches(const Entry& entry, const QueryNode& node);
  bool matches_group(const Entry& entry, const QueryNode& group);
  static std::vector<const Places*> places_of(const Entry& entry, const QueryNode& node);
  std::vector<const Language*> readings(const Document& document) const;
  std::vector<Places> spellings(std::string_view text, bool quoted, const Language& language);
  Places joined(std::string_view text, const Language& language, Places sequence,
                const std::vector<Span>& words, std::size_t first, std::size_t size);
  bool matches_text(const std::vector<const Places*>& in, std::string_view text, bool quoted,
                    const Document& document);
  bool matches_field(const Entry& entry, const std::string& field, const std::string& value, bool quoted);
  bool passes(const Entry& entry, const Request& request);

  Analyzer analyzer_;
  std::vector<const Language*> languages_;
  IndexFields index_fields_;
  std::vector<Entry> entries_;
};

}  // namespace broadsheet::testing
