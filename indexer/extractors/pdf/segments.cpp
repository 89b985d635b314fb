#include "indexer/extractors/pdf/segments.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace broadsheet::extraction {
namespace {

// In units of the font size. Wider gaps always end a segment. A gap between these two ends it if it is wider
// than the other blanks of the line: blanks of justified text grow all at once.
constexpr double widest_blank = 1.2;
constexpr double usual_blank = 0.5;
constexpr double much_wider = 1.7;
// Words overlap where letters lean or are kerned.
constexpr double deepest_overlap = 0.4;
// A line that is crowded with pieces is not searched any longer.
constexpr std::size_t most_open_segments = 64;

constexpr double band_height = 12;  // points

bool same_place(const Word& a, const Word& b) {
  const double near = 0.15 * std::min(a.size, b.size);
  return std::abs(a.box.left - b.box.left) < near && std::abs(a.box.top - b.box.top) < near &&
         a.text == b.text;
}

/// `words` are in order of their left edges.
bool drawn_before(const std::vector<Word>& words, std::size_t at) {
  for (std::size_t i = at; i > 0 && at - i < most_open_segments; --i) {
    if (words[at].box.left - words[i - 1].box.left > 0.15 * words[at].size) return false;
    if (same_place(words[i - 1], words[at])) return true;
  }
  return false;
}

class SegmentChains {
 public:
  void add(Word word) {
    Segment* segment = open_segment(word);
    if (segment == nullptr) {
      begin(std::move(word));
      return;
    }
    segment->box.extend(word.box);
    segment->size = std::max(segment->size, word.size);
    segment->words.push_back(std::move(word));
  }

  std::vector<Segment> take() && { return std::move(segments_); }

 private:
  static long band(double y) { return std::lround(std::clamp(y, -1e6, 1e6) / band_height); }

  static double gap_in_sizes(const Segment& segment, const Word& word) {
    return (word.box.left - segment.box.right) / std::max(std::min(segment.size, word.size), 1.0);
  }

  Segment* open_segment(const Word& word) {
    Segment* best = nullptr;
    for (long at = band(word.box.top); at <= std::min(band(word.box.bottom), band(word.box.top) + 8); ++at) {
      auto& open = open_[at];
      std::erase_if(open, [&](std::size_t i) { return word.box.left - segments_[i].box.right > 100; });
      for (const std::size_t i : open)
        if (continues(segments_[i], word) && (best == nullptr || best->box.right < segments_[i].box.right))
          best = &segments_[i];
    }
    return best;
  }

  static bool continues(const Segment& segment, const Word& word) {
    const double gap = gap_in_sizes(segment, word);
    return gap < widest_blank && gap > -deepest_overlap && on_one_line(segment.words.back().box, word.box);
  }

  void begin(Word word) {
    for (long at = band(word.box.top); at <= std::min(band(word.box.bottom), band(word.box.top) + 8); ++at) {
      auto& open = open_[at];
      if (open.size() >= most_open_segments) open.erase(open.begin());
      open.push_back(segments_.size());
    }
    Segment segment{{}, word.box, word.size};
    segment.words.push_back(std::move(word));
    segments_.push_back(std::move(segment));
  }

  std::vector<Segment> segments_;
  std::map<long, std::vector<std::size_t>> open_;  // by bands of the page
};

double usual_gap_of(const Segment& chain) {
  std::vector<double> gaps;
  for (std::size_t i = 1; i < chain.words.size(); ++i)
    gaps.push_back(chain.words[i].box.left - chain.words[i - 1].box.right);
  if (gaps.empty()) return 0;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

/// Cuts a chain of words where a gap stands out among the others.
void cut_chain(Segment chain, std::vector<Segment>& out) {
  const double usual = std::max(usual_blank * chain.size, much_wider * usual_gap_of(chain));
  Segment piece{{}, chain.words.front().box, 0};
  double right = piece.box.right;
  for (Word& word : chain.words) {
    if (word.box.left - right > usual) {
      out.push_back(std::exchange(piece, {{}, word.box, 0}));
      right = word.box.right;
    }
    right = std::max(right, word.box.right);
    piece.box.extend(word.box);
    piece.size = std::max(piece.size, word.size);
    piece.words.push_back(std::move(word));
  }
  out.push_back(std::move(piece));
}

}  // namespace

bool on_one_line(const Box& a, const Box& b) {
  const double smaller = std::min(a.height(), b.height());
  return common_height(a, b) > 0.5 * smaller;
}

std::vector<Segment> segments(std::vector<Word> words) {
  std::stable_sort(words.begin(), words.end(),
                   [](const Word& a, const Word& b) { return a.box.left < b.box.left; });
  std::vector<bool> twice(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) twice[i] = drawn_before(words, i);
  SegmentChains chains;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (!twice[i]) chains.add(std::move(words[i]));
  std::vector<Segment> out;
  for (Segment& chain : std::move(chains).take()) cut_chain(std::move(chain), out);
  return out;
}

}  // namespace broadsheet::extraction
