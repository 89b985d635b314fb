// Writes documents into segments: small Xapian databases that are merged into a generation later.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "common/analysis/word_forms.h"
#include "common/document.h"
#include "common/index/arrival.h"
#include "common/index_fields.h"
#include "indexer/segments/key_values.h"

namespace broadsheet {

/// Each word of a title counts this many times in ranking; chosen by measurement: docs/BENCHMARKS.md.
inline constexpr unsigned title_weight = 4;
/// Unused positions between title and text, so that no phrase spans both.
inline constexpr std::uint32_t title_gap = 100;

/// Fills and flushes each segment once. Use one object per thread; its cache of stems lasts from segment to
/// segment.
class IndexWriter {
 public:
  /// With `all_keys`, it also writes values of keys that are not in `fields` yet; see KeyValues.
  explicit IndexWriter(IndexFields index_fields = IndexFields(), bool all_keys = false);
  ~IndexWriter();
  IndexWriter(const IndexWriter&) = delete;
  IndexWriter& operator=(const IndexWriter&) = delete;

  /// Opens an empty segment in a folder that does not exist yet. Like all members, throws EnvironmentError.
  void begin_segment(const std::filesystem::path& folder);
  /// Adds a document. Documents get the docids 1, 2, 3 ... in the segment. The text is analysed in
  /// `document.language`. See SourceItem for `origin`.
  void add(const Document& document, std::uint64_t content_hash, std::string_view origin,
           const std::optional<Arrival>& arrival = std::nullopt);
  /// Adds forms of words to the open segment; see word_forms.h.
  void add_forms(const std::vector<WordFormEntry>& forms);
  void finish_segment();

  /// The forms of all words of all documents so far.
  const WordForms& forms() const;
  /// The keys of all documents so far that are not fields, with `all_keys`.
  const KeyCensus& census() const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
