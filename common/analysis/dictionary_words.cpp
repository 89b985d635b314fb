#include "common/analysis/dictionary_words.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <cstdint>

namespace broadsheet {

DictionaryWords::DictionaryWords() {
  UErrorCode status = U_ZERO_ERROR;
  breaks_ = ubrk_open(UBRK_WORD, "th", nullptr, 0, &status);
}

DictionaryWords::~DictionaryWords() {
  ubrk_close(breaks_);
}

const std::vector<Span>& DictionaryWords::cut(std::string_view text) {
  words_.clear();
  UErrorCode status = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
  ubrk_setUText(breaks_, &utext, &status);
  std::int32_t from = U_SUCCESS(status) ? ubrk_first(breaks_) : UBRK_DONE;
  while (from != UBRK_DONE) {
    const std::int32_t to = ubrk_next(breaks_);
    if (to != UBRK_DONE) words_.push_back({static_cast<std::size_t>(from), static_cast<std::size_t>(to)});
    from = to;
  }
  utext_close(&utext);
  return words_;
}

}  // namespace broadsheet
