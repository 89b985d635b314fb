// Times what patterns and words a few edits away stand for, and suggestions for misspelt words.
// Usage: vocabulary_latency INDEX LANGUAGE PATTERN...     PATTERN: `sovereig*`, `*schutz`, `word~1`,
// `word~2`, `word` Prints a Markdown table: the last of several repetitions, which is the warm one.

#include <fmt/format.h>

#include <chrono>
#include <span>
#include <string>
#include <string_view>

#include "common/error.h"
#include "common/unicode.h"
#include "searcher/index/index_reader.h"
#include "searcher/vocabulary/pattern_lookup.h"
#include "searcher/vocabulary/spelling.h"
#include "searcher/vocabulary/vocabulary.h"

namespace {

using namespace broadsheet;

constexpr int repetitions = 3;
constexpr std::size_t most_terms = PatternLookup::most_terms;

Expansion expand(Vocabulary& vocabulary, std::string_view pattern) {
  const Field& text = *find_field("text");
  const std::size_t tilde = pattern.find('~');
  if (tilde == pattern.npos) return vocabulary.expand(text, Wildcard(pattern), most_terms);
  const unsigned edits = pattern.ends_with('1') ? 1 : 2;
  return vocabulary.expand_fuzzy(text, fold_accents(pattern.substr(0, tilde)), edits, most_terms);
}

void print_row(IndexReader& index, std::string_view pattern) {
  Expansion expansion;
  std::chrono::duration<double, std::milli> taken{};
  for (int repetition = 0; repetition < repetitions; ++repetition) {
    const auto start = std::chrono::steady_clock::now();
    Vocabulary vocabulary(index);
    expansion = expand(vocabulary, pattern);
    taken = std::chrono::steady_clock::now() - start;
  }
  fmt::print("| `{}` | {} | {} | {} | {} | {:.2f} |\n", pattern, expansion.looked_at, expansion.words,
             expansion.all_terms, expansion.terms.size(), taken.count());
}

void print_suggestions(Spelling& spelling, std::string_view word) {
  std::vector<Suggestion> suggestions;
  std::chrono::duration<double, std::milli> taken{};
  for (int repetition = 0; repetition < repetitions; ++repetition) {
    const auto start = std::chrono::steady_clock::now();
    suggestions = spelling.suggest(word, *find_field("text"));
    taken = std::chrono::steady_clock::now() - start;
  }
  std::string list;
  for (const Suggestion& suggestion : suggestions)
    list += fmt::format("{}{} ({})", list.empty() ? "" : ", ", suggestion.text, suggestion.documents);
  fmt::print("| {} | {} | {:.2f} |\n", word, list, taken.count());
}

bool is_pattern(std::string_view text) {
  return text.find_first_of("*?~") != text.npos;
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 4) {
    fmt::print(stderr, "Usage: vocabulary_latency INDEX LANGUAGE PATTERN...\n");
    return 2;
  }
  IndexReader index(arguments[1]);
  fmt::print("| pattern | compared | words | terms | taken | ms |\n|---|---|---|---|---|---|\n");
  for (const char* pattern : arguments.subspan(3))
    if (is_pattern(pattern)) print_row(index, pattern);
  const Language* language = find_language(arguments[2]);
  Analyzer analyzer;
  QueryReader reader({language ? language : &undetermined_language()}, analyzer);
  Spelling spelling(index, reader);
  fmt::print("\n| word | suggestions | ms |\n|---|---|---|\n");
  for (const char* word : arguments.subspan(3))
    if (!is_pattern(word)) print_suggestions(spelling, word);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv, static_cast<std::size_t>(argc)});
  } catch (const broadsheet::EnvironmentError& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 3;
  }
}
