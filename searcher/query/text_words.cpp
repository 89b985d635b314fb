#include "searcher/query/text_words.h"

#include <algorithm>
#include <cstdint>

namespace broadsheet {
namespace {

Alternatives terms_of(const Token& token) {
  Alternatives terms{std::string(token.term)};
  if (!token.alternate.empty()) terms.emplace_back(token.alternate);
  return terms;
}

void add_part(const Token& token, TextWord& word) {
  if (token.set_apart)
    word.apart.push_back(terms_of(token));
  else if (token.part_words == 1)
    word.parts.emplace_back(token.term);
}

TextWord word_of(const Token& token) {
  TextWord word{terms_of(token), {}, {}, {}, token.begin, token.end, token.pair};
  if (!token.among_capitals) word.acronym = token.acronym;
  return word;
}

/// A single part is no other spelling, and the character at the end of a text is in the pair before it.
void drop_repetitions(std::vector<TextWord>& words) {
  for (TextWord& word : words)
    if (word.apart.size() < 2) word.apart.clear();
  const std::size_t count = words.size();
  if (count > 1 && words[count - 2].pair && words[count - 2].end == words.back().end) words.pop_back();
}

}  // namespace

TextWords read_text_words(std::string_view text, const Language& language, Analyzer& analyzer) {
  TextWords found;
  Alternatives compound;
  std::size_t compound_begin = 0, compound_end = 0;
  std::uint32_t position = 0;
  Token token;
  for (analyzer.start(text, language); analyzer.next(token);) {
    if (token.compound) {
      compound = terms_of(token);
      compound_begin = token.begin;
      compound_end = token.end;
    } else if (token.part_words > 0) {
      if (!found.words.empty()) add_part(token, found.words.back());
    } else if (found.words.empty() || token.position != position) {
      found.words.push_back(word_of(token));
      position = token.position;
    }
  }
  drop_repetitions(found.words);
  const std::vector<TextWord>& words = found.words;
  const bool whole =
      !words.empty() && compound_begin <= words.front().begin && compound_end == words.back().end;
  if (whole) found.compound = std::move(compound);
  return found;
}

}  // namespace broadsheet
