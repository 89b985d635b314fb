#include "indexer/records/text_choice.h"

#include <algorithm>

#include "indexer/html/embedded_html.h"
#include "indexer/html/html_text.h"
#include "indexer/input/clean_text.h"
#include "indexer/records/plain_value.h"
#include "indexer/records/prose.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t much_longer = 2;

// Moves a value into the text, as a paragraph of its own.
void take_text(TextCandidate& from, ChosenText& chosen) {
  if (!from.key.empty() && is_piece_of_html(from.value)) {
    chosen.was_html = true;
    from.value = html_text(from.value);
  } else if (!from.key.empty()) {
    decode_text(from.value);
  }
  chosen.text = chosen.text.empty() ? std::move(from.value) : chosen.text + "\n\n" + from.value;
}

std::size_t best_candidate(const std::vector<TextCandidate>& candidates) {
  std::size_t best = 0;
  std::size_t best_bytes = prose_bytes(candidates[0].value);
  for (std::size_t i = 1; i < candidates.size(); ++i) {
    const std::size_t bytes = prose_bytes(candidates[i].value);
    if (bytes <= best_bytes * much_longer) continue;
    best = i;
    best_bytes = bytes;
  }
  return best;
}

}  // namespace

ChosenText choose_text(std::vector<TextCandidate> candidates) {
  ChosenText chosen;
  if (candidates.empty()) return chosen;
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const auto& a, const auto& b) { return a.rank < b.rank; });
  const std::size_t best = candidates.size() > 1 && !candidates[0].is_mapped ? best_candidate(candidates) : 0;
  for (std::size_t i = 0; i < candidates.size(); ++i)
    if (i == best || candidates[i].is_mapped)
      take_text(candidates[i], chosen);
    else
      chosen.others.push_back(std::move(candidates[i]));
  return chosen;
}

std::string with_summary(std::string text, const std::string& summary) {
  if (is_blank(summary)) return text;
  if (is_blank(text) || contains_prose(summary, text)) return summary;
  if (contains_prose(text, summary)) return text;
  return summary + "\n\n" + text;
}

}  // namespace broadsheet::readers
