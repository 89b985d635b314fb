#include "searcher/diff/word_diff.h"

#include <xxhash.h>

#include "common/unicode.h"
#include "searcher/diff/sequence_diff.h"

namespace broadsheet {
namespace {

bool parts_words(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::vector<std::uint64_t> hashes(const std::vector<std::string_view>& words) {
  std::vector<std::uint64_t> found;
  for (const std::string_view word : words) found.push_back(hash_of_word(word));
  return found;
}

std::string_view joined(const std::vector<std::string_view>& words, std::size_t begin, std::size_t end) {
  if (begin == end) return {};
  const char* first = words[begin].data();
  return {first, static_cast<std::size_t>(words[end - 1].data() + words[end - 1].size() - first)};
}

/// Merges a single equal word between two replacements into them.
std::vector<DiffRun> without_lone_words(const std::vector<DiffRun>& runs) {
  std::vector<DiffRun> kept;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool lone = runs[i].same && i > 0 && i + 1 < runs.size() && runs[i].a_end - runs[i].a_begin == 1;
    if (!kept.empty() && !kept.back().same && (lone || !runs[i].same)) {
      kept.back().a_end = runs[i].a_end, kept.back().b_end = runs[i].b_end;
    } else {
      kept.push_back(runs[i]);
    }
  }
  return kept;
}

void append_part(Change change, std::string_view text, std::vector<TextPart>& parts) {
  if (!text.empty()) parts.push_back({change, std::string(text)});
}

}  // namespace

std::vector<std::string_view> diff_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  bool in_blanks = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t before = at;
    const CharClass kind = char_facts(next_code_point(text, at)).char_class;
    const bool alone = kind == CharClass::ideograph || kind == CharClass::dictionary;
    const bool blank = parts_words(text[before]);
    if (!blank && (in_blanks || alone) && before > begin) {
      words.push_back(text.substr(begin, before - begin));
      begin = before;
    }
    in_blanks = blank || alone;
  }
  if (begin < text.size()) words.push_back(text.substr(begin));
  return words;
}

std::uint64_t hash_of_word(std::string_view word) {
  while (!word.empty() && parts_words(word.back())) word.remove_suffix(1);
  return XXH3_64bits(word.data(), word.size());
}

std::vector<TextPart> diff_words(std::string_view from, std::string_view to) {
  const std::vector<std::string_view> a = diff_words(from), b = diff_words(to);
  std::vector<TextPart> parts;
  for (const DiffRun& run : without_lone_words(diff_sequences(hashes(a), hashes(b)))) {
    if (!run.same) append_part(Change::removed, joined(a, run.a_begin, run.a_end), parts);
    append_part(run.same ? Change::same : Change::added, joined(b, run.b_begin, run.b_end), parts);
  }
  return parts;
}

}  // namespace broadsheet
