#include "tests/support/index_contents.h"

#include <algorithm>
#include <stdexcept>

#include "common/analysis/analysis.h"
#include "common/index/stored_record.h"
#include "common/language.h"
#include "searcher/index/index_reader.h"

namespace broadsheet::testing {
namespace {

std::vector<Document> matching(const std::filesystem::path& index, const QueryNode& root) {
  IndexReader index_reader(index);
  Request request;
  request.limit = index_reader.stub().documents + 100;
  request.collapse = false;
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  std::vector<Document> documents;
  for (const FoundDocument& found : index_reader.search(root, request, reader).documents)
    documents.push_back(decode_record(found.record));
  std::sort(documents.begin(), documents.end(),
            [](const Document& a, const Document& b) { return a.id < b.id; });
  return documents;
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
  QueryNode root;
  root.kind = QueryNode::Kind::word;
  root.text = word;
  std::vector<std::string> ids;
  for (const Document& document : matching(index, root)) ids.push_back(document.id);
  return ids;
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
