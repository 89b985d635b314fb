#pragma once

#include <string_view>
#include <vector>

#include "common/span.h"

struct UBreakIterator;

namespace broadsheet {

/// Words of scripts that are written without blanks between them and cut by ICU's dictionaries: Thai, Lao,
/// Khmer, Burmese. Slow to make. One thread.
class DictionaryWords {
 public:
  DictionaryWords();
  ~DictionaryWords();
  DictionaryWords(const DictionaryWords&) = delete;
  DictionaryWords& operator=(const DictionaryWords&) = delete;

  /// The text's words in order, in bytes, without gaps. None when ICU fails. The list is valid until the next
  /// call.
  const std::vector<Span>& cut(std::string_view text);

 private:
  UBreakIterator* breaks_ = nullptr;
  std::vector<Span> words_;
};

}  // namespace broadsheet
