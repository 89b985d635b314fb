// Words of one language that must find each other, and words that must not. The tables are in pairs/, a file
// per language, named by its code:
//
//   word word ...   all of them find each other
//   ! word word     neither finds the other
//   # comment
#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/stems/table_lines.h"
#include "tests/support/catch.h"

using broadsheet::find_language;
using broadsheet::Language;
using broadsheet::Token;

namespace {

struct WordPairs {
  std::string file;
  const Language* language = nullptr;
  std::vector<std::vector<std::string>> together;
  std::vector<std::vector<std::string>> apart;

  std::size_t count_together() const {
    std::size_t pairs = 0;
    for (const auto& words : together) pairs += words.size() - 1;
    return pairs;
  }
};

WordPairs read_pairs(const std::filesystem::path& path) {
  WordPairs pairs{path.filename().string(), find_language(path.stem().string()), {}, {}};
  std::ifstream file(path);
  const std::string source((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  broadsheet::for_each_table_line(source, [&](std::string_view line) {
    const bool apart = line.front() == '!';
    if (apart) line.remove_prefix(1);
    std::vector<std::string> words;
    while (!line.empty()) words.emplace_back(broadsheet::cut_table_word(line));
    (apart ? pairs.apart : pairs.together).push_back(std::move(words));
  });
  return pairs;
}

const std::vector<WordPairs>& tables() {
  static const std::vector<WordPairs> read = [] {
    std::vector<WordPairs> found;
    for (const auto& file : std::filesystem::directory_iterator(BROADSHEET_WORD_PAIRS))
      if (file.path().extension() == ".txt") found.push_back(read_pairs(file.path()));
    std::sort(found.begin(), found.end(),
              [](const WordPairs& a, const WordPairs& b) { return a.file < b.file; });
    return found;
  }();
  return read;
}

/// All terms by which a word is found.
std::set<std::string> terms_of(const std::string& word, const Language& language) {
  static broadsheet::Analyzer analyzer;
  std::set<std::string> terms;
  analyzer.start(word, language);
  for (Token token; analyzer.next(token);) {
    if (token.part_words > 0) continue;
    terms.emplace(token.term);
    if (!token.alternate.empty()) terms.emplace(token.alternate);
  }
  return terms;
}

bool share_a_term(const std::string& a, const std::string& b, const Language& language) {
  const std::set<std::string> first = terms_of(a, language), second = terms_of(b, language);
  return std::any_of(first.begin(), first.end(),
                     [&](const std::string& term) { return second.count(term) > 0; });
}

}  // namespace

TEST_CASE("The forms of a word find each other") {
  for (const WordPairs& pairs : tables())
    for (const std::vector<std::string>& words : pairs.together)
      for (std::size_t i = 1; i < words.size(); ++i) {
        INFO(pairs.file << ": " << words[0] << " " << words[i]);
        CHECK(share_a_term(words[0], words[i], *pairs.language));
      }
}

TEST_CASE("Words with different meanings do not find each other") {
  for (const WordPairs& pairs : tables())
    for (const std::vector<std::string>& words : pairs.apart) {
      INFO(pairs.file << ": " << words.at(0) << " " << words.at(1));
      CHECK_FALSE(share_a_term(words[0], words[1], *pairs.language));
    }
}

TEST_CASE("Every table of pairs is of a known language, and long enough to mean something") {
  for (const WordPairs& pairs : tables()) {
    INFO(pairs.file);
    REQUIRE(pairs.language != nullptr);
    CHECK(pairs.count_together() >= 200);
    CHECK(pairs.apart.size() >= 100);
  }
}
