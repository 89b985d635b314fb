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

namespace broadsheet {

/// Words of the title count this many times in ranking; chosen by measurement: docs/BENCHMARKS.md.
inline constexpr unsigned title_weight = 4;
/// Positions left free between title and text, so that no phrase spans both.
inline constexpr std::uint32_t title_gap = 100;

/// Makes segments: small Xapian databases, each filled and flushed once, later merged into a generation.
/// One thread each; the analysis stays warm from segment to segment.
class IndexWriter {
 public:
  IndexWriter();
  ~IndexWriter();
  IndexWriter(const IndexWriter&) = delete;
  IndexWriter& operator=(const IndexWriter&) = delete;

  /// Opens an empty segment in a folder that does not exist yet. Throws EnvironmentError, as all members do.
  void begin_segment(const std::filesystem::path& folder);
  /// Documents get the docids 1, 2, 3 ... of the segment in the order of add().
  /// `document.language` is the language of its analysis; `origin` see SourceItem.
  void add(const Document& document, std::uint64_t content_hash, std::string_view origin,
           const std::optional<Arrival>& arrival = std::nullopt);
  /// Adds words' forms to the open segment; see word_forms.h.
  void add_forms(const std::vector<WordFormEntry>& forms);
  void finish_segment();

  /// Of the words of all documents so far.
  const WordForms& forms() const;

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
