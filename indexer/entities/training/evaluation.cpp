#include "indexer/entities/training/evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace broadsheet::tagging {
namespace {

constexpr std::array<std::string_view, mention_types> type_labels{"PER", "ORG", "LOC", "MISC"};

bool is_named(const LabelledSpan& span) {
  return span.type != MentionType::miscellaneous;
}

std::string row(std::string_view name, const Score& score) {
  return fmt::format("{:<12}{:>10.1f}{:>8.1f}{:>8.1f}{:>8}{:>8}{:>8}\n", name, 100 * score.precision(),
                     100 * score.recall(), 100 * score.f1(), score.gold, score.found, score.right);
}

}  // namespace

Score& Score::operator+=(const Score& other) {
  gold += other.gold;
  found += other.found;
  right += other.right;
  return *this;
}

Score Evaluation::named() const {
  Score sum;
  for (std::size_t type = 0; type + 1 < mention_types; ++type) sum += by_type[type];
  return sum;
}

Evaluation& Evaluation::operator+=(const Evaluation& other) {
  for (std::size_t type = 0; type < mention_types; ++type) by_type[type] += other.by_type[type];
  any_type += other.any_type;
  return *this;
}

Evaluation evaluate(const std::vector<Label>& gold, const std::vector<Label>& found) {
  Evaluation result;
  const std::vector<LabelledSpan> gold_spans = spans_of(gold), found_spans = spans_of(found);
  const auto score_of = [&](const LabelledSpan& span) -> Score& {
    return result.by_type[static_cast<std::size_t>(span.type)];
  };
  auto at = found_spans.begin();
  for (const LabelledSpan& span : found_spans) {
    ++score_of(span).found;
    result.any_type.found += is_named(span);
  }
  for (const LabelledSpan& span : gold_spans) {
    ++score_of(span).gold;
    result.any_type.gold += is_named(span);
    while (at != found_spans.end() && at->begin < span.begin) ++at;
    if (at == found_spans.end() || at->begin != span.begin || at->end != span.end) continue;
    score_of(span).right += at->type == span.type;
    result.any_type.right += is_named(span) && is_named(*at);
  }
  return result;
}

std::string evaluation_table(const Evaluation& evaluation) {
  std::string table = fmt::format("{:<12}{:>10}{:>8}{:>8}{:>8}{:>8}{:>8}\n", "", "precision", "recall", "F1",
                                  "gold", "found", "right");
  for (std::size_t type = 0; type < mention_types; ++type)
    table += row(type_labels[type], evaluation.by_type[type]);
  table += row("PER/ORG/LOC", evaluation.named());
  return table + row("any type", evaluation.any_type);
}

}  // namespace broadsheet::tagging
