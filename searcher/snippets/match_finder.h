// Finds the places in a text that match a query, to highlight them.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/document.h"
#include "searcher/query/ast.h"
#include "searcher/query/entity_pattern.h"
#include "searcher/query/spans.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request/deadline.h"
#include "searcher/request/results.h"
#include "searcher/snippets/match.h"

namespace broadsheet {

/// The parts of a query to highlight.
struct MatchPattern {
  std::vector<TextPattern> anywhere;  ///< in title and text
  std::vector<TextPattern> title;     ///< in the title only
  std::vector<EntityPattern> entities;
  std::vector<std::string> exact;               ///< in title and text
  std::vector<std::string> exact_title;         ///< only in the title
  std::vector<const Language*> languages = {};  ///< that read the query
  std::vector<SpanPattern> near;                ///< in title and text; terms of titles have their prefix
};

/// Takes the words and phrases that documents may or must have. Equal ones are united. Those inside NEAR and
/// the like belong to its pattern only.
MatchPattern match_pattern(const QueryNode& root, QueryReader& reader);

/// The mentions in a title or text that match the pattern, as matches of `unit`.
std::vector<Match> find_mentions(const Document& document, bool in_title, const EntityPattern& pattern,
                                 std::size_t unit);

/// The places where the text is exactly `exact`, as matches of `unit`.
std::vector<Match> find_exact(std::string_view text, std::string_view exact, std::size_t unit);

/// Finds all places where patterns match, in one pass over the tokens of a text.
class MatchFinder {
 public:
  /// In texts in none of `languages`, what the patterns mean in other languages is found as well.
  explicit MatchFinder(std::vector<TextPattern> units, std::vector<const Language*> languages = {});

  /// From now on, find() throws Cancelled when the flag is set. nullptr turns this off.
  void watch(const CancelFlag* cancelled) { cancelled_ = cancelled; }

  /// Sorted by where they end.
  std::vector<Match> find(std::string_view text, const Language& language, Analyzer& analyzer);
  std::size_t unit_count() const { return units_.size(); }
  const std::vector<TextPattern>& units() const { return units_; }

 private:
  /// What a term is to a unit: a place in a sequence; a term that matches alone (`sequence` is no_sequence);
  /// or a part of a compound (of_compound; `place` is its number).
  struct Use {
    std::size_t unit, sequence, place;
    bool elsewhere = false;  ///< only in other languages
  };
  /// How far a sequence has matched: the position where its places up to this one end, and where it began.
  struct Progress {
    std::uint32_t position = 0;
    std::size_t begin = 0;
  };
  struct Place {
    std::array<Progress, 2>
        /// By parity of the position, so that the state of the previous position is never overwritten.
        by_parity;
    bool last = false;
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  void add_use(const std::string& term, Use use);
  void visit(std::string_view term, const Token& token, std::vector<Match>& matches);
  void advance(const Use& use, const Token& token, std::vector<Match>& matches);
  void add_parts(std::vector<Match>& matches);
  void add_sequence(std::size_t unit, const TextPattern::Sequence& sequence, bool elsewhere);

  std::vector<TextPattern> units_;
  std::vector<const Language*> languages_;
  bool elsewhere_ = false;  ///< the text is in another language
  std::unordered_map<std::string, std::vector<Use>, Hash, std::equal_to<>> uses_;
  std::vector<std::vector<Place>> sequences_;
  FirstBytes first_bytes_;
  const CancelFlag* cancelled_ = nullptr;
  /// Places of compound parts in the text, each with `place` of its Use.
  std::vector<std::pair<Match, std::size_t>> parts_;
};

}  // namespace broadsheet
