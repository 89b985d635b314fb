// Chooses the text of a document among the values that may be it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// A value that may be the text, with its key; empty: the reader knows it without one.
struct TextCandidate {
  std::uint16_t rank;  ///< as FieldMapping::Target has it
  bool is_mapped;      ///< by --map
  std::string key;
  std::string value;
};

struct ChosenText {
  std::string text;
  bool was_html = false;
  std::vector<TextCandidate> others;  ///< in the order of their ranks
};

/// Values of --map are joined in the order of their options. Otherwise the best rank wins, unless another
/// value has more than twice as much prose: a dump may keep a teaser in `text` and the article in `body`.
/// HTML becomes text.
ChosenText choose_text(std::vector<TextCandidate> candidates);

/// The summary as a first paragraph of the text, unless the text has it. If the summary has all of the text,
/// it is the text. Either may be empty.
std::string with_summary(std::string text, const std::string& summary);

}  // namespace broadsheet::readers
