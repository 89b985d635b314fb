#include "searcher/search/query_in_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "common/schema.h"
#include "searcher/query/node_field.h"
#include "searcher/zero_hits/conditions.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

std::string day_range(const DateRange& dates) {
  if (!dates.from && !dates.to) return "on any day";
  if (!dates.to) return fmt::format("dated {} or later", iso_day(*dates.from));
  if (!dates.from) return fmt::format("dated {} or earlier", iso_day(*dates.to));
  const std::string first = iso_day(*dates.from);
  const std::string last = iso_day(*dates.to);
  return first == last ? "dated " + first : fmt::format("dated {} to {}", first, last);
}

/// Joins as `a, b or c`.
std::string alternatives(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i)
    text.append(i == 0 ? "" : i + 1 < parts.size() ? ", " : " or ").append(parts[i]);
  return text;
}

std::string joined(const std::vector<std::string>& parts, std::string_view joint) {
  return fmt::format("{}", fmt::join(parts, joint));
}

/// Puts a search into words.
class Wording {
 public:
  explicit Wording(const EntityNaming& name_of) : name_of_(name_of) {}

  std::string condition(const zero_hits::Condition& condition) const {
    const QueryNode& node = condition.node;
    const bool value = is_value(node);
    const std::string text = words(node);
    if (condition.occur == Occur::must_not && wants_no_value(node)) return "with any " + node.field;
    if (condition.occur == Occur::must_not && wants_any_value(node)) return "without " + node.field;
    if (condition.occur == Occur::must_not)
      return (value && node.field == "date" ? "not " : "without ") + text;
    if (condition.occur == Occur::should) return (condition.needed ? "" : "better with ") + text;
    return value || node.kind == Kind::exact || text.starts_with("with") ? text : "with " + text;
  }

  /// The required, preferred and excluded parts of the text come first, then values of fields.
  std::vector<std::string> conditions(std::vector<zero_hits::Condition> all) const {
    const auto place = [](const zero_hits::Condition& each) {
      if (each.occur != Occur::should && is_value(each.node)) return 3;
      if (each.occur == Occur::must_not) return 2;
      return each.occur == Occur::should && !each.needed ? 1 : 0;
    };
    std::stable_sort(
        all.begin(), all.end(),
        [&](const zero_hits::Condition& a, const zero_hits::Condition& b) { return place(a) < place(b); });
    std::vector<std::string> texts;
    for (const zero_hits::Condition& each : all) texts.push_back(condition(each));
    return texts;
  }

 private:
  /// True for values of fields, or several values of one field.
  static bool is_value(const QueryNode& node) {
    return is_whole_value(node.kind == Kind::any && !node.clauses.empty() ? node.clauses.front().node : node);
  }

  std::vector<std::string> parts(const QueryNode& node) const {
    std::vector<std::string> texts;
    for (const QueryNode::Clause& clause : node.clauses)
      texts.push_back((clause.occur == Occur::must_not ? "not " : "") + inner(clause.node));
    return texts;
  }

  /// Adds brackets where they are needed beside others.
  std::string inner(const QueryNode& node) const {
    const bool compound = node.kind == Kind::group || node.kind == Kind::any || node.kind == Kind::near;
    return compound ? "(" + words(node) + ")" : words(node);
  }

  std::string words(const QueryNode& node) const {
    const std::string text = plain(node) + (is_in_title(node) ? " in the title" : "");
    return node.boost == 1 ? text : fmt::format("{} ×{:g}", text, node.boost);
  }

  static bool is_in_title(const QueryNode& node) {
    return node.kind != Kind::field && node.kind != Kind::entity && !is_whole_value(node) &&
           !node.field.empty();
  }

  std::string plain(const QueryNode& node) const {
    switch (node.kind) {
      case Kind::all:
        return "every document";
      case Kind::phrase:
        return "“" + node.text + "”";
      case Kind::exact:
        return "exactly “" + node.text + "”";
      case Kind::pattern:
        return pattern(node);
      case Kind::field:
        return value(node);
      case Kind::entity:
        return node.field.empty() ? "the name " + entity(node) : "any " + node.field + " named";
      case Kind::near:
        return near(node);
      case Kind::group:
        return group(node);
      case Kind::any:
        return any(node);
      default:
        return node.text;
    }
  }

  static std::string pattern(const QueryNode& node) {
    const std::string text = node.edits == 0 ? node.text : "words like " + node.text;
    return is_whole_value(node) ? node.field + " " + text : text;
  }

  std::string entity(const QueryNode& node) const {
    return node.entities.empty() ? node.text : name_of_(node.entities.front());
  }

  std::string value(const QueryNode& node) const {
    if (node.field == "date")
      return node.dates.undated ? std::string("without a date") : day_range(node.dates.dates);
    if (node.field == "similar") return "documents like " + node.text;
    if (node.field == "story") return "copies of " + node.text;
    if (is_search(node)) return search(node);
    if (wants_no_value(node)) return "without " + node.field;
    if (wants_any_value(node)) return "with any " + node.field;
    return node.field + " " + entity(node);
  }

  /// A saved search with what it stands for.
  std::string search(const QueryNode& node) const {
    const std::string name = "what is saved as " + node.text;
    return node.clauses.empty() ? name : fmt::format("{} ({})", name, joined(parts(node), ", "));
  }

  std::string near(const QueryNode& node) const {
    const std::string within =
        node.distance == 1 ? "next to" : fmt::format("within {} words of", node.distance);
    const std::string joint = node.proximity == Proximity::any_order ? " " + within + " "
                              : node.proximity == Proximity::in_order
                                  ? fmt::format(" at most {} words before ", node.distance)
                                  : " and ";
    std::string text = joined(parts(node), joint);
    if (node.proximity == Proximity::sentence) text += " in one sentence";
    if (node.proximity == Proximity::paragraph) text += " in one paragraph";
    return text;
  }

  /// Values of one field name the field only once.
  std::string any(const QueryNode& node) const {
    if (node.clauses.empty()) return "nothing";
    const QueryNode& first = node.clauses.front().node;
    if (!is_whole_value(first) || first.field == "date" || first.kind != Kind::field)
      return alternatives(parts(node));
    std::vector<std::string> texts;
    for (const QueryNode::Clause& clause : node.clauses) {
      const bool plain =
          clause.node.field == first.field && !wants_no_value(clause.node) && !wants_any_value(clause.node);
      if (!plain) return alternatives(parts(node));
      texts.push_back(entity(clause.node));
    }
    return first.field + " " + alternatives(texts);
  }

  /// `grid or wind`, `fraud and tax`, or the required, preferred and excluded parts.
  std::string group(const QueryNode& node) const {
    const auto all = [&](Occur occur) {
      return std::all_of(node.clauses.begin(), node.clauses.end(), [&](const QueryNode::Clause& each) {
        return each.occur == occur && !is_whole_value(each.node);  // conditions_of() takes these out
      });
    };
    if (all(Occur::should)) return alternatives(parts(node));
    if (all(Occur::must)) return joined(parts(node), " and ");
    QueryNode weightless =
        node;  // words() says the weight; with a weight the whole group would be one condition
    weightless.boost = 1;
    return joined(conditions(zero_hits::conditions_of(weightless, {})), ", ");
  }

  const EntityNaming& name_of_;
};

/// Nodes that read the same in words.
bool is_plain_word(const QueryNode& node) {
  return node.kind == Kind::word && node.boost == 1;
}

bool is_plain_value(const QueryNode& node, const EntityNaming& name_of) {
  if (node.boost != 1) return false;
  if (node.kind == Kind::word || node.kind == Kind::phrase || node.kind == Kind::exact) return true;
  if (node.kind != Kind::field || node.field == "date" || is_search(node)) return false;
  if (wants_no_value(node) || wants_any_value(node)) return false;
  return node.entities.empty() || name_of(node.entities.front()) == node.text;
}

bool is_evident(const std::vector<zero_hits::Condition>& conditions, const EntityNaming& name_of) {
  if (conditions.empty()) return true;
  const zero_hits::Condition& only = conditions.front();
  if (conditions.size() > 1 || only.occur == Occur::must_not) return false;
  if (only.occur == Occur::must) return is_plain_word(only.node) || is_plain_value(only.node, name_of);
  const auto& clauses = only.node.clauses;
  if (clauses.size() == 1 && is_plain_value(clauses.front().node, name_of)) return true;
  return std::all_of(clauses.begin(), clauses.end(), [](const QueryNode::Clause& clause) {
    return is_plain_word(clause.node) && clause.node.field.empty();
  });
}

}  // namespace

std::string query_in_words(const QueryNode& root, const Request& request, const EntityNaming& name_of) {
  const std::vector<zero_hits::Condition> conditions = zero_hits::conditions_of(root, request);
  if (is_evident(conditions, name_of)) return {};
  return joined(Wording(name_of).conditions(conditions), " · ");
}

}  // namespace broadsheet
