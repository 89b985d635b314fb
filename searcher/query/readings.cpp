#include "searcher/query/readings.h"

#include <algorithm>
#include <utility>

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

void add_patterns(const QueryNode& node, QueryReader& reader, std::vector<TextPattern>& patterns) {
  if (node.kind == Kind::word || node.kind == Kind::citation)
    patterns.push_back(reader.read_word(node.text, node.joined));
  if (node.kind == Kind::phrase || node.kind == Kind::exact || node.kind == Kind::citation)
    patterns.push_back(reader.read_phrase(node.text));
  for (const QueryNode::Clause& clause : node.clauses) add_patterns(clause.node, reader, patterns);
}

}  // namespace

std::vector<Reading> distinct_readings(const QueryNode& root, QueryReader& reader) {
  if (reader.languages().size() == 1) return {reader.languages()};
  std::vector<std::vector<TextPattern>> meanings;
  std::vector<Reading> readings;
  for (const Language* language : reader.languages()) {
    const auto only = reader.reading_as(language);
    std::vector<TextPattern> patterns;
    add_patterns(root, reader, patterns);
    const auto same = std::find(meanings.begin(), meanings.end(), patterns);
    const auto number = static_cast<std::size_t>(same - meanings.begin());
    if (same == meanings.end()) {
      meanings.push_back(std::move(patterns));
      readings.emplace_back();
    }
    readings[number].push_back(language);
  }
  return readings;
}

}  // namespace broadsheet
