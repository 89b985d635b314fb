#include "searcher/lists/completion.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <span>

#include "common/error.h"
#include "common/unicode.h"
#include "searcher/index/index_reader.h"
#include "searcher/lists/completion_place.h"
#include "searcher/lists/value_lists.h"
#include "searcher/query/node_field.h"
#include "searcher/query/parser.h"
#include "searcher/query/query_text.h"
#include "searcher/request/command_words.h"

namespace broadsheet {
namespace {

constexpr std::size_t most_recent = 4;      // number of queries beside other completions
constexpr std::size_t most_of_a_field = 5;  // number of values beside those of other fields
constexpr std::size_t shortest_name = 2;    // in letters; shorter words are not looked up as values
constexpr std::array named_fields = {"person", "organisation", "place", "law", "source", "section", "author"};
constexpr std::array relative_dates = {"today",      "yesterday", "this week",    "last week", "this month",
                                       "last month", "last year", "last 30 days", "this year", "none"};

std::string documents_text(std::uint64_t documents) {
  return fmt::format("{} document{}", documents, documents == 1 ? "" : "s");
}

/// Quotes the value if the query language would read it as something else.
std::string value_text(const Field& field, const std::string& value, bool with_name,
                       const IndexFields& index_fields) {
  const std::string name = with_name ? std::string(field.name) + ":" : std::string();
  const QueryNode read = parse_query(std::string(field.name) + ":" + value, index_fields).root;
  QueryNode node;
  node.kind = QueryNode::Kind::entity;  // has no name and colon before its value
  node.text = value;
  node.quoted = read.kind != QueryNode::Kind::field || read.text != value || read.boost != 1 ||
                wants_no_value(read) || wants_any_value(read);
  return name + query_text(node).substr(1);
}

/// Collects completions without repetition.
class Ways {
 public:
  Ways(const CompletionPlace& place, std::size_t most, const CompletionSources& sources,
       const CancelFlag* cancelled)
      : place_(place), most_(most), sources_(sources), cancelled_(cancelled) {}

  void add(std::string text, std::string detail) {
    const bool known =
        std::any_of(ways_.begin(), ways_.end(), [&](const Completion& way) { return way.text == text; });
    if (!known && ways_.size() < most_) ways_.push_back({std::move(text), std::move(detail)});
  }

  void add_recent(const std::string& query) {
    std::size_t count = 0;
    for (const std::string& recent : recent_queries()) {
      if (count == most_recent) break;
      if (recent.size() <= query.size() || !recent.starts_with(query)) continue;
      add(recent.substr(place_.begin), "asked before");
      ++count;
    }
  }

  void add_fields() {
    const std::string typed = fold_case(place_.typed);
    for (const Field* field : sources_.index.fields().all())
      if (field->in_query && field->name.starts_with(typed))
        add(std::string(field->name) + ":", std::string(field->help));
  }

  /// Values of several fields, the most frequent first.
  void add_names() {
    if (count_code_points(place_.typed) < shortest_name) return;
    const std::span<const Field* const> keys = sources_.index.fields().keys();
    std::vector<const Field*> searched(keys.begin(), keys.end());
    for (const char* name : named_fields) searched.push_back(find_field(name));
    std::vector<std::pair<const Field*, ListedValue>> found;
    for (const Field* field : searched)
      for (ListedValue& value : sources_.values.find(*field, place_.typed, most_of_a_field, cancelled_))
        found.emplace_back(field, std::move(value));
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.second.documents > b.second.documents; });
    for (const auto& [field, value] : found)
      add(text_of(*field, value.value, true), documents_text(value.documents));
  }

  void add_entities() {
    for (std::size_t type = 0; type < entity_type_names.size(); ++type) {
      const Field& field = entity_field(static_cast<EntityType>(type));
      if (field.name.starts_with(fold_case(place_.typed)))
        add("@" + std::string(field.name), "any that is named");
      for (const ListedValue& value : sources_.values.find(field, place_.typed, most_of_a_field, cancelled_))
        add("@" + text_of(field, value.value, false),
            fmt::format("{}, {}", field.name, documents_text(value.documents)));
    }
  }

  void add_values() {
    const Field& field = *place_.field;
    if (field.name == "saved") return add_saved();
    if (field.kind == FieldKind::date) return add_dates();
    if (field.kind == FieldKind::exact || field.kind == FieldKind::relation)
      return add_terms(field.kind == FieldKind::exact ? field : *find_field("id"));
    for (const ListedValue& value : sources_.values.find(field, place_.typed, most_, cancelled_))
      add_value(value.value, documents_text(value.documents));
  }

  std::vector<Completion> take() { return std::move(ways_); }

 private:
  void add_value(const std::string& value, std::string detail) {
    add(text_of(*place_.field, value, false), std::move(detail));
  }

  std::string text_of(const Field& field, const std::string& value, bool with_name) const {
    return value_text(field, value, with_name, sources_.index.fields());
  }

  std::vector<std::string> recent_queries() const {
    try {
      return sources_.kept.history.load().newest_first;
    } catch (const EnvironmentError&) {
      return {};
    }
  }

  void add_saved() {
    saved::SavedSearchList list;
    try {
      list = sources_.kept.saved.load();
    } catch (const EnvironmentError&) {
      return;
    }
    const std::string typed = fold_keyword(place_.typed);
    for (const saved::SavedSearch& search : list.searches)
      if (fold_keyword(search.name).find(typed) != std::string::npos)
        add_value(search.name, shell_line(command_words(saved::request_of(search))));
  }

  /// Years of the index or months of the typed year, newest first, then relative dates.
  void add_dates() {
    const std::string& typed = place_.typed;
    const bool digits = typed.find_first_not_of("0123456789-") == std::string::npos;
    if (digits && typed.size() > 4) {
      add_periods("month", typed.substr(0, 4),
                  [](const std::string& key) { return key.substr(0, 4) + "-" + key.substr(4, 2); });
    } else if (digits) {
      add_periods("year", typed, [](const std::string& key) { return key; });
    }
    for (const char* date : relative_dates)
      if (std::string_view(date).starts_with(fold_case(typed))) add_value(date, "");
  }

  void add_periods(const char* field, const std::string& beginning,
                   const std::function<std::string(const std::string&)>& period_of) {
    const std::string prefix(find_field(field)->prefix);
    std::vector<TermCount> periods = sources_.index.terms(prefix + beginning);
    std::reverse(periods.begin(), periods.end());
    for (const TermCount& term : periods)
      if (const std::string period = period_of(term.term.substr(prefix.size()));
          period.starts_with(place_.typed))
        add_value(period, documents_text(term.documents));
  }

  /// Ids and addresses with this beginning, in alphabetical order.
  void add_terms(const Field& field) {
    const std::string prefix(field.prefix);
    const std::string from = prefix + place_.typed;
    sources_.index.visit_terms_from(from, [&](std::string_view term, std::string&) {
      if (!term.starts_with(from) || ways_.size() == most_) return false;
      add_value(std::string(term.substr(prefix.size())), "");
      return true;
    });
  }

  const CompletionPlace& place_;
  std::size_t most_;
  const CompletionSources& sources_;
  const CancelFlag* cancelled_;
  std::vector<Completion> ways_;
};

}  // namespace

Completions complete(const std::string& query, std::size_t most, const CompletionSources& sources,
                     const CancelFlag* cancelled) {
  const CompletionPlace place = completion_place(query, sources.index.fields());
  Ways ways(place, most, sources, cancelled);
  switch (place.kind) {
    case CompletionPlace::Kind::none:
      break;
    case CompletionPlace::Kind::word:
      ways.add_fields();
      ways.add_recent(query);
      ways.add_names();
      break;
    case CompletionPlace::Kind::value:
      ways.add_values();
      break;
    case CompletionPlace::Kind::entity:
      ways.add_entities();
      break;
  }
  return {place.begin, ways.take()};
}

}  // namespace broadsheet
