#include "tests/support/index_contents.h"

#include <algorithm>
#include <stdexcept>

#include "common/analysis/analysis.h"
#include "common/index/stored_record.h"
#include "common/language.h"
#include "searcher/index/index_reader.h"

namespace broadsheet::testing {
namespace {

/// Best first.
std::vector<Document> ranked(const std::filesystem::path& index, const QueryNode& root) {
  IndexReader index_reader(index);
  Request request;
  request.limit = index_reader.stub().documents + 100;
  request.collapse = false;
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  std::vector<Document> documents;
  for (const FoundDocument& found : index_reader.search(root, request, reader).documents)
    documents.push_back(decode_record(found.record));
  return documents;
}

std::vector<Document> matching(const std::filesystem::path& index, const QueryNode& root) {
  std::vector<Document> documents = ranked(index, root);
  std::sort(documents.begin(), documents.end(),
            [](const Document& a, const Document& b) { return a.id < b.id; });
  return documents;
}

QueryNode word_node(const std::string& word) {
  QueryNode node;
  node.kind = QueryNode::Kind::word;
  node.text = word;
  return node;
}

std::vector<std::string> ids_of(const std::vector<Document>& documents) {
  std::vector<std::string> ids;
  for (const Document& document : documents) ids.push_back(document.id);
  return ids;
}

}  // namespace

std::vector<Document> index_contents(const std::filesystem::path& index) {
  return matching(index, QueryNode{});
}

std::map<std::string, std::string> texts_by_id(const std::filesystem::path& index) {
  std::map<std::string, std::string> texts;
  for (Document& document : index_contents(index))
    if (!texts.emplace(document.id, std::move(document.text)).second)
      throw std::runtime_error("the index holds two documents with the id " + document.id);
  return texts;
}

std::vector<std::string> ids_matching(const std::filesystem::path& index, const std::string& word) {
  return ids_of(matching(index, word_node(word)));
}

std::vector<std::string> ranked_ids(const std::filesystem::path& index, const std::string& word) {
  return ids_of(ranked(index, word_node(word)));
}

std::vector<std::string> ids_with_value(const std::filesystem::path& index, const std::string& field,
                                        const std::string& value) {
  QueryNode root;
  root.kind = QueryNode::Kind::field;
  root.field = field;
  root.text = value;
  return ids_of(matching(index, root));
}

std::vector<std::string> words_of(const std::filesystem::path& index) {
  std::vector<std::string> words;
  IndexReader(index).visit_forms({}, [&](std::string_view word, std::string&) {
    words.emplace_back(word);
    return true;
  });
  return words;
}

}  // namespace broadsheet::testing
