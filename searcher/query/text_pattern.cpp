#include "searcher/query/text_pattern.h"

#include <algorithm>

namespace broadsheet {
namespace {

template <typename T>
void add_once(std::vector<T>& list, T value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

void add_terms(const Token& token, TextPattern::Alternatives& terms) {
  add_once(terms, std::string(token.term));
  if (!token.alternate.empty()) add_once(terms, std::string(token.alternate));
}

}  // namespace

void QueryReader::read(std::string_view text, const Language& language, bool with_compound,
                       TextPattern& pattern) {
  TextPattern::Sequence places;
  TextPattern::Alternatives compound, parts;
  std::size_t begin = text.size(), compound_begin = 0, compound_end = 0, end = 0;
  std::uint32_t position = 0;
  Token token;
  for (analyzer_.start(text, language); analyzer_.next(token);) {
    if (token.part_words > 0) {
      if (token.part_words == 1) add_terms(token, parts);
      continue;
    }
    if (token.compound) {
      add_terms(token, compound);
      compound_begin = token.begin;
      compound_end = token.end;
      continue;
    }
    if (places.empty() || token.position != position) places.emplace_back();
    position = token.position;
    add_terms(token, places.back());
    begin = std::min(begin, token.begin);
    end = token.end;
  }
  const bool whole = !compound.empty() && compound_begin <= begin && compound_end == end;
  if (with_compound && whole)
    for (std::string& term : compound) add_once(pattern.terms, std::move(term));
  if (places.size() == 1 && with_compound && pattern.parts.empty() && parts.size() > 1)
    pattern.parts = std::move(parts);
  if (places.size() == 1)
    for (std::string& term : places.front()) add_once(pattern.terms, std::move(term));
  if (places.size() > 1) add_once(pattern.sequences, std::move(places));
}

TextPattern QueryReader::read_word(std::string_view text) {
  TextPattern pattern;
  for (const Language* language : active_) read(text, *language, true, pattern);
  return pattern;
}

TextPattern QueryReader::read_phrase(std::string_view text) {
  TextPattern pattern;
  for (const Language* language : active_) read(text, *language, false, pattern);
  return pattern;
}

}  // namespace broadsheet
