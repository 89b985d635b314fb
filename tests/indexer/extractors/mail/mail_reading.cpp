#include "tests/indexer/extractors/mail/mail_reading.h"

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/mail/mail_message.h"

namespace broadsheet::testing {
namespace {

struct EndlessBudget final : extraction::TimeBudget {
  void part_done() override {}
};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

extraction::ExtractedDocument read_mail(std::string bytes) {
  EndlessBudget budget;
  return extraction::extract_mail({"mail", "test.eml", {}, std::move(bytes)}, budget);
}

std::string values_of(const extraction::ExtractedDocument& document, std::string_view key) {
  std::string values;
  for (const auto& [name, value] : document.values)
    if (name == key) values += (values.empty() ? "" : " | ") + value;
  return values;
}

std::string with_brackets(std::string_view marked) {
  return replaced(replaced(std::string(marked), extraction::aside_begin_mark, "["),
                  extraction::aside_end_mark, "]");
}

std::string with_marks(std::string_view bracketed) {
  return replaced(replaced(std::string(bracketed), "[", extraction::aside_begin_mark), "]",
                  extraction::aside_end_mark);
}

}  // namespace broadsheet::testing
