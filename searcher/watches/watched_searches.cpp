#include "searcher/watches/watched_searches.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/unicode.h"
#include "searcher/query/parser.h"
#include "searcher/query/query_notes.h"

namespace broadsheet {
namespace {

constexpr std::size_t shown_of_line = 60;  // bytes of a damaged one

bool names_search(const QueryNode& node) {
  return node.kind == QueryNode::Kind::field && node.field == "saved";
}

/// Looks into a search and those that it names.
class FaultFinder {
 public:
  explicit FaultFinder(const saved::SavedSearchList& saved) : saved_(saved) {}

  /// Empty: none.
  std::string fault_of(const saved::SavedSearch& search) {
    open_.push_back(fold_keyword(search.name));
    const ParsedQuery parsed = parse_query(search.query);
    const bool reads_nothing = parsed.root.kind == QueryNode::Kind::all && !parsed.notes.empty();
    std::string fault = reads_nothing ? "Nothing of its query can be searched for: " + parsed.notes.front()
                                      : fault_in(parsed.root);
    open_.pop_back();
    return fault;
  }

 private:
  std::string fault_in(const QueryNode& node) {
    if (names_search(node)) return fault_behind(node.text);
    for (const QueryNode::Clause& clause : node.clauses)
      if (std::string fault = fault_in(clause.node); !fault.empty()) return fault;
    return {};
  }

  std::string fault_behind(const std::string& name) {
    const saved::SavedSearch* search = saved::find_search(saved_, name);
    if (!search) return fmt::format("It names {}, which is not saved.", in_note(name));
    if (std::find(open_.begin(), open_.end(), fold_keyword(search->name)) != open_.end())
      return fmt::format("It leads back to itself through {}.", in_note(search->name));
    return fault_of(*search);
  }

  const saved::SavedSearchList& saved_;
  std::vector<std::string> open_;  ///< names, folded
};

WatchedSearch watched(const saved::SavedSearch& search, const saved::SavedSearchList& saved) {
  std::string fault = FaultFinder(saved).fault_of(search);
  if (!fault.empty()) return {search.name, std::nullopt, std::move(fault)};
  return {search.name, search, {}};
}

WatchedSearch unknown(const std::string& name, const saved::SavedSearchList& saved) {
  std::string fault = "No search is saved under this name; searcher saved lists them.";
  if (saved.damaged > 0) fault += fmt::format(" Damaged lines of the saved searches: {}.", saved.damaged);
  return {name, std::nullopt, std::move(fault)};
}

bool has_name(const std::vector<WatchedSearch>& searches, const std::string& name) {
  return std::any_of(searches.begin(), searches.end(), [&](const WatchedSearch& each) {
    return fold_keyword(each.name) == fold_keyword(name);
  });
}

}  // namespace

std::vector<WatchedSearch> watched_searches(const saved::SavedSearchList& saved,
                                            const std::vector<std::string>& names) {
  std::vector<WatchedSearch> searches;
  for (const std::string& name : names) {
    if (has_name(searches, name)) continue;
    const saved::SavedSearch* search = saved::find_search(saved, name);
    searches.push_back(search ? watched(*search, saved) : unknown(name, saved));
  }
  if (!names.empty()) return searches;
  for (const saved::SavedSearch& search : saved.searches) searches.push_back(watched(search, saved));
  for (const std::string& line : saved.damaged_lines)
    searches.push_back(
        {{},
         std::nullopt,
         fmt::format("A line of the saved searches cannot be read: {}", line.substr(0, shown_of_line))});
  return searches;
}

}  // namespace broadsheet
