#include "searcher/lookups/similar_lookup.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "common/analysis/language_detection.h"
#include "common/error.h"
#include "common/index/stored_record.h"
#include "common/schema.h"
#include "searcher/query/query_notes.h"
#include "searcher/ranking/significant_terms.h"

namespace broadsheet {
namespace {

constexpr std::size_t longest_text = 1 << 20;  // bytes; the beginning shows what a text is about

std::string beginning_of(std::istream& stream, const std::string& name) {
  std::string text(longest_text, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (stream.bad()) throw EnvironmentError(fmt::format("{} cannot be read; give a text file.", name));
  text.resize(static_cast<std::size_t>(stream.gcount()));
  return text;
}

/// nullopt when there is no such file.
std::optional<std::string> read_text(const std::string& name) {
  if (name == "-") return beginning_of(std::cin, "Standard input");
  std::error_code fault;
  if (!std::filesystem::exists(name, fault)) return std::nullopt;
  std::ifstream file(name, std::ios::binary);
  if (!file || std::filesystem::is_directory(name, fault))
    throw EnvironmentError(fmt::format("The file {} cannot be read; give a text file.", name));
  return beginning_of(file, name);
}

QueryNode similar_node(const std::string& name) {
  QueryNode node;
  node.kind = QueryNode::Kind::field;
  node.field = "similar";
  node.text = name;
  return node;
}

}  // namespace

std::optional<Document> SimilarLookup::document_with(const std::string& id) {
  const std::string record = index_.first_record(keyword_term(*find_field("id"), id));
  return record.empty() ? std::nullopt : std::optional(decode_record(record));
}

std::vector<WeightedTerm> SimilarLookup::terms_of(const Document& document, bool in_index) {
  const Language* known = find_language(document.language);
  const auto& languages = index_.stub().languages;
  const auto same = languages.find(document.language);
  TermStatistics statistics;
  statistics.frequency = [&](const std::string& term) { return index_.document_count(term); };
  statistics.documents = same == languages.end() ? index_.stub().documents : same->second;
  statistics.has_document = in_index;
  return significant_terms(document, known ? *known : undetermined_language(), analyzer_, statistics);
}

void SimilarLookup::fill(QueryNode& node) {
  for (QueryNode::Clause& clause : node.clauses) fill(clause.node);
  if (node.kind != QueryNode::Kind::field || node.field != "similar") return;
  if (const std::optional<Document> document = document_with(node.text))
    node.terms = terms_of(*document, true);
  else
    notes_.push_back(fmt::format("No document has the id {}; similar: finds nothing.", in_note(node.text)));
}

QueryNode SimilarLookup::similar_to_document(const std::string& id) {
  QueryNode node = similar_node(id);
  fill(node);
  return node;
}

QueryNode SimilarLookup::similar_to(const std::string& name, const std::string& language) {
  QueryNode node = similar_node(name);
  if (const std::optional<Document> document = document_with(name)) {
    node.terms = terms_of(*document, true);
    return node;
  }
  std::optional<std::string> text = read_text(name);
  if (!text) {
    notes_.push_back(fmt::format("{} is neither the id of a document nor a file.", in_note(name)));
    return node;
  }
  Document given;
  given.text = std::move(*text);
  given.language = language == "auto" ? detect_language({}, given.text, {}) : language;
  node.terms = terms_of(given, false);
  return node;
}

}  // namespace broadsheet
