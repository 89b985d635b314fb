#include "indexer/stories/resemblance.h"

#include <algorithm>
#include <bit>

namespace broadsheet::stories {
namespace {

constexpr double least_shorter_share = 0.7;
constexpr double least_longer_share = 0.4;
constexpr double whole_shorter_share = 0.9;  ///< the longer text contains all of the shorter one
constexpr double least_share_around_whole = 0.3;
constexpr double most_changed_details = 0.25;  ///< of all details that could have changed
constexpr double most_changed_numbers = 0.34;  ///< likewise for numbers, if there are several
constexpr std::size_t several_numbers = 2;
constexpr std::size_t short_frame = 4;  ///< in words: a number or a place, no masthead

constexpr double least_common_shingles = 0.35;  ///< share of its shingles that a text needs at least

constexpr std::uint32_t nowhere = ComparableText::nowhere;

/// The place of each word in the other text; `nowhere` when it is in no common shingle.
struct Alignment {
  std::vector<std::uint32_t> a_to_b, b_to_a;
};

/// Where the words of `a` are in `b`. `common` receives the number of common shingles.
std::vector<std::uint32_t> find_words(const ComparableText& a, const ComparableText& b, std::size_t& common) {
  std::vector<std::uint32_t> places(a.words().size(), nowhere);
  common = 0;
  for (std::size_t i = 0; i < a.shingles().size(); ++i) {
    const std::uint32_t place = b.find(a.shingles()[i]);
    if (place == nowhere) continue;
    ++common;
    for (std::uint32_t j = 0; j < shingle_words; ++j)
      if (places[i + j] == nowhere) places[i + j] = place + j;
  }
  return places;
}

double share_aligned(const std::vector<std::uint32_t>& places) {
  const auto missing = static_cast<std::size_t>(std::count(places.begin(), places.end(), nowhere));
  return places.empty() ? 0 : 1 - static_cast<double>(missing) / static_cast<double>(places.size());
}

/// A half-open range of words.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What the other text has in place of `run`; empty when it has nothing there or the texts diverge. Text
/// before the first and behind the last common words counts only if it is short or both texts have the same
/// source; otherwise it is the frame that each publisher adds.
Run replacement(const Run& run, const std::vector<std::uint32_t>& places,
                const std::vector<std::uint32_t>& others, bool same_source) {
  const bool first = run.begin == 0, last = run.end == places.size();
  if (first && last) return {};
  const Run other{first ? 0 : places[run.begin - 1] + std::size_t{1}, last ? others.size() : places[run.end]};
  if (other.begin >= other.end) return {};
  const bool is_short = run.end - run.begin <= short_frame && other.end - other.begin <= short_frame;
  if ((first || last) && !same_source && !is_short) return {};
  const auto begin = others.begin() + static_cast<std::ptrdiff_t>(other.begin);
  const auto end = others.begin() + static_cast<std::ptrdiff_t>(other.end);
  return std::all_of(begin, end, [](std::uint32_t place) { return place == nowhere; }) ? other : Run{};
}

void count(const StoryWord& word, Details& details) {
  details.all += word.detail;
  details.numbers += word.number;
}

/// Counts the details in `run` that are not in `other`.
void count_missing(const std::vector<StoryWord>& words, const Run& run, const std::vector<StoryWord>& others,
                   const Run& other, Details& details) {
  const auto other_begin = others.begin() + static_cast<std::ptrdiff_t>(other.begin);
  const auto other_end = others.begin() + static_cast<std::ptrdiff_t>(other.end);
  for (std::size_t i = run.begin; i < run.end; ++i) {
    if (!words[i].detail) continue;
    const bool missing = std::none_of(other_begin, other_end,
                                      [&](const StoryWord& word) { return word.hash == words[i].hash; });
    if (missing) count(words[i], details);
  }
}

/// Numbers and names of `a` that `b` replaces by other words.
Details changed_details(const ComparableText& a, const ComparableText& b, const Alignment& alignment,
                        bool same_source) {
  const std::vector<std::uint32_t>& places = alignment.a_to_b;
  Details changed;
  for (std::size_t begin = 0, end; begin < places.size(); begin = end) {
    for (end = begin; end < places.size() && places[end] == nowhere; ++end) {
    }
    const Run run{begin, end};
    if (end == begin) {
      ++end;
      continue;
    }
    const Run other = replacement(run, places, alignment.b_to_a, same_source);
    if (other.begin < other.end) count_missing(a.words(), run, b.words(), other, changed);
  }
  return changed;
}

Details kept_details(const ComparableText& text, const std::vector<std::uint32_t>& places) {
  Details kept;
  for (std::size_t i = 0; i < places.size(); ++i)
    if (places[i] != nowhere) count(text.words()[i], kept);
  return kept;
}

/// The average, so that what only one text has counts half: a correction often explains it.
Details average(const Details& a, const Details& b) {
  return {(a.all + b.all) / 2, (a.numbers + b.numbers) / 2};
}

bool is_more_than(double share, std::size_t changed, std::size_t kept) {
  return static_cast<double>(changed) > share * static_cast<double>(changed + kept);
}

}  // namespace

ComparableText::ComparableText(std::string_view text, std::string_view source)
    : words_(story_words(text)), source_(source) {
  Shingler shingler;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::uint64_t shingle = shingler.add(words_[i].hash);
    if (i + 1 >= shingle_words) shingles_.push_back(shingle);
  }
  table_.assign(std::bit_ceil(2 * shingles_.size() + 1), nowhere);
  mask_ = table_.size() - 1;
  for (std::uint32_t i = 0; i < shingles_.size(); ++i) {
    std::size_t slot = shingles_[i] & mask_;
    while (table_[slot] != nowhere && shingles_[table_[slot]] != shingles_[i]) slot = (slot + 1) & mask_;
    if (table_[slot] == nowhere) table_[slot] = i;
  }
}

Resemblance compare(const ComparableText& a, const ComparableText& b) {
  if (b.words().size() < a.words().size()) return compare(b, a);
  Alignment alignment;
  Resemblance result;
  std::size_t common = 0;
  alignment.a_to_b = find_words(a, b, common);
  if (static_cast<double>(common) < least_common_shingles * static_cast<double>(a.words().size()))
    return result;
  result.shorter_share = share_aligned(alignment.a_to_b);
  if (result.shorter_share < least_shorter_share) return result;
  alignment.b_to_a = find_words(b, a, common);
  result.longer_share = share_aligned(alignment.b_to_a);
  const bool same_source = !a.source().empty() && a.source() == b.source();
  const Alignment swapped{alignment.b_to_a, alignment.a_to_b};
  result.kept = kept_details(a, alignment.a_to_b);
  result.changed =
      average(changed_details(a, b, alignment, same_source), changed_details(b, a, swapped, same_source));
  return result;
}

bool is_same_story(const Resemblance& resemblance) {
  const bool whole = resemblance.shorter_share >= whole_shorter_share;
  if (resemblance.shorter_share < least_shorter_share ||
      resemblance.longer_share < (whole ? least_share_around_whole : least_longer_share))
    return false;
  if (is_more_than(most_changed_details, resemblance.changed.all, resemblance.kept.all)) return false;
  return resemblance.changed.numbers < several_numbers ||
         !is_more_than(most_changed_numbers, resemblance.changed.numbers, resemblance.kept.numbers);
}

}  // namespace broadsheet::stories
