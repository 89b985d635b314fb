#include "indexer/stories/candidates.h"

#include <algorithm>
#include <tuple>

namespace broadsheet::stories {
namespace {

/// With the same value of a band: two common bands are enough for them.
constexpr std::size_t few_documents = 4;
constexpr std::size_t common_bands_of_few = 2;  ///< finds a pair with resemblance .5 with probability .96
constexpr std::size_t some_documents = 32;      ///< up to this many are all compared
constexpr std::size_t common_bands_of_some = 3;
constexpr std::size_t common_bands_of_many = 6;
constexpr std::size_t neighbours = 4;

/// A document with its value of one band.
using Entry = std::pair<std::uint32_t, std::uint32_t>;

class CandidateFinder {
 public:
  CandidateFinder(std::span<const SketchedDocument> documents, const std::vector<bool>& is_new)
      : documents_(documents), is_new_(is_new) {}

  std::vector<CandidatePair> find() {
    for (std::size_t band = 0; band < Sketch::bands; ++band) find_in(band);
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    return std::move(pairs_);
  }

 private:
  /// Documents whose value of the band is shared by a new document and at least one other.
  std::vector<Entry> entries(std::size_t band) const {
    constexpr std::size_t values = std::size_t{1} << Sketch::band_bits;
    std::vector<bool> of_new(values), once(values), twice(values);
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      const std::uint32_t value = documents_[i].sketch.band[band];
      if (is_new_[i]) of_new[value] = true;
      (once[value] ? twice : once)[value] = true;
    }
    std::vector<Entry> found;
    for (std::uint32_t i = 0; i < documents_.size(); ++i) {
      const std::uint32_t value = documents_[i].sketch.band[band];
      if (of_new[value] && twice[value]) found.emplace_back(value, i);
    }
    return found;
  }

  void find_in(std::size_t band) {
    std::vector<Entry> all = entries(band);
    std::sort(all.begin(), all.end());
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
      while (end < all.size() && all[end].first == all[begin].first) ++end;
      pair_up(std::span(all).subspan(begin, end - begin));
    }
  }

  void pair_up(std::span<Entry> same) {
    if (same.size() > some_documents) return pair_neighbours(same);
    const std::size_t least = same.size() > few_documents ? common_bands_of_some : common_bands_of_few;
    for (std::size_t i = 0; i < same.size(); ++i)
      for (std::size_t j = i + 1; j < same.size(); ++j) consider(same[i].second, same[j].second, least);
  }

  void pair_neighbours(std::span<Entry> same) {
    std::sort(same.begin(), same.end(), [&](const Entry& a, const Entry& b) {
      return std::tie(documents_[a.second].sketch, documents_[a.second].content_hash, a.second) <
             std::tie(documents_[b.second].sketch, documents_[b.second].content_hash, b.second);
    });
    for (std::size_t i = 0; i < same.size(); ++i)
      for (std::size_t j = i + 1; j < std::min(i + 1 + neighbours, same.size()); ++j)
        consider(same[i].second, same[j].second, common_bands_of_many);
  }

  void consider(std::uint32_t a, std::uint32_t b, std::size_t least) {
    if ((is_new_[a] || is_new_[b]) && common_bands(documents_[a].sketch, documents_[b].sketch) >= least)
      pairs_.emplace_back(std::min(a, b), std::max(a, b));
  }

  std::span<const SketchedDocument> documents_;
  const std::vector<bool>& is_new_;
  std::vector<CandidatePair> pairs_;
};

}  // namespace

std::vector<CandidatePair> find_candidates(std::span<const SketchedDocument> documents,
                                           const std::vector<bool>& is_new) {
  return CandidateFinder(documents, is_new).find();
}

}  // namespace broadsheet::stories
