#include "searcher/query/requests.h"

#include <algorithm>

#include "common/analysis/asking_words.h"
#include "common/analysis/stopwords.h"

namespace broadsheet {
namespace {

struct RequestWord {
  AskingWord part;
  bool common;  ///< a stopword
};

/// Words side by side that may ask: [begin, end).
struct AskingRun {
  std::size_t begin, end;
};

using RequestWords = std::vector<RequestWord>;

bool may_ask(const RequestWord& word) {
  return word.common || word.part != AskingWord::none;
}

bool has_part(const RequestWords& words, AskingRun run, AskingWord part) {
  return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(run.begin),
                     words.begin() + static_cast<std::ptrdiff_t>(run.end),
                     [&](const RequestWord& word) { return word.part == part; });
}

/// The run without things at its end, behind which a topic follows: `find information [retrieval]`.
AskingRun without_topic(const RequestWords& words, AskingRun run) {
  if (run.end == words.size()) return run;
  while (run.end > run.begin && words[run.end - 1].part == AskingWord::thing) --run.end;
  return run;
}

bool asks(const RequestWords& words, AskingRun run) {
  if (has_part(words, run, AskingWord::polite)) return true;
  const bool asked = has_part(words, run, AskingWord::asks);
  if (asked && has_part(words, run, AskingWord::person)) return true;
  if (run.begin > 0 || !has_part(words, run, AskingWord::thing)) return false;
  return asked || has_part(words, run, AskingWord::person) || has_part(words, run, AskingWord::joins);
}

}  // namespace

std::vector<bool> asking_words(std::span<const std::string_view> words, const Language& language) {
  RequestWords parts;
  for (const std::string_view word : words)
    parts.push_back({asking_word(word, language), is_stopword(word, language)});
  std::vector<bool> asking(words.size());
  for (std::size_t begin = 0; begin < parts.size();) {
    std::size_t end = begin;
    while (end < parts.size() && may_ask(parts[end])) ++end;
    const AskingRun run = without_topic(parts, {begin, end});
    if (asks(parts, run))
      std::fill(asking.begin() + static_cast<std::ptrdiff_t>(run.begin),
                asking.begin() + static_cast<std::ptrdiff_t>(run.end), true);
    begin = end + 1;
  }
  return asking;
}

}  // namespace broadsheet
