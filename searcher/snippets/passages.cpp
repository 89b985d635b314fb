#include "searcher/snippets/passages.h"

#include <algorithm>
#include <bit>
#include <unordered_map>
#include <unordered_set>

#include "common/analysis/sentences.h"

namespace broadsheet {
namespace {

constexpr std::size_t unit_bits = 64;
constexpr std::size_t kept_alike = 4;  // number of passages with the same units

/// The passage around matches[first]: its sentence, and further sentences that its matches reach into. It
/// does not begin before `from`: in a text without sentences, passages found from two places could overlap.
Passage passage_around(std::string_view text, const std::vector<Match>& matches, std::size_t first,
                       std::size_t from) {
  Passage passage;
  passage.span = sentence_at(text, matches[first].span.begin);
  passage.span.begin = std::max(passage.span.begin, from);
  passage.first_match = passage.last_match = first;
  for (std::size_t i = first; i < matches.size() && matches[i].span.begin < passage.span.end; ++i) {
    passage.last_match = i;
    passage.units |= unit_bit(matches[i].unit);
    if (matches[i].span.end > passage.span.end)
      passage.span.end = sentence_at(text, matches[i].span.end - 1).end;
  }
  return passage;
}

}  // namespace

std::uint64_t unit_bit(std::size_t unit) {
  return std::uint64_t{1} << std::min(unit, unit_bits - 1);
}

std::uint64_t sentence_key(std::string_view sentence) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : sentence) {
    const auto byte = static_cast<unsigned char>(c);
    const bool upper = byte >= 'A' && byte <= 'Z';
    const bool counts = upper || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
    if (counts) hash = (hash ^ (upper ? byte + 32U : byte)) * 0x100000001b3;
  }
  return hash;
}

std::vector<Passage> find_passages(std::string_view text, const std::vector<Match>& matches) {
  std::vector<Passage> passages;
  std::unordered_map<std::uint64_t, std::size_t> alike;
  std::unordered_set<std::uint64_t> keys;
  std::size_t from = 0;
  for (std::size_t first = 0; first < matches.size();) {
    Passage passage = passage_around(text, matches, first, from);
    first = passage.last_match + 1;
    from = passage.span.end;
    if (alike[passage.units] >= kept_alike) continue;
    passage.key = sentence_key(text.substr(passage.span.begin, passage.span.end - passage.span.begin));
    if (!keys.insert(passage.key).second) continue;
    ++alike[passage.units];
    passages.push_back(passage);
  }
  return passages;
}

double weight_of(std::uint64_t units, const std::vector<double>& weights) {
  if (weights.empty()) return std::popcount(units);
  double sum = 0;
  for (; units != 0; units &= units - 1) {
    const auto unit = static_cast<std::size_t>(std::countr_zero(units));
    sum += unit < weights.size() ? weights[unit] : 1;
  }
  return sum;
}

}  // namespace broadsheet
