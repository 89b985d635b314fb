// Word boundaries in scripts that write no blanks between words: Thai, Lao, Khmer and Burmese.
#pragma once

#include <string_view>
#include <vector>

#include "common/span.h"

struct UBreakIterator;

namespace broadsheet {

/// Cuts text by ICU's dictionaries. An object is slow to make; use it on one thread only.
class DictionaryWords {
 public:
  DictionaryWords();
  ~DictionaryWords();
  DictionaryWords(const DictionaryWords&) = delete;
  DictionaryWords& operator=(const DictionaryWords&) = delete;

  /// Returns all words in order, as byte ranges without gaps. Empty when ICU fails. The list stays valid
  /// until the next call.
  const std::vector<Span>& cut(std::string_view text);

 private:
  UBreakIterator* breaks_ = nullptr;
  std::vector<Span> words_;
};

}  // namespace broadsheet
