// A PDF as poppler reads it: the only place that knows poppler.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/extraction/extracted_document.h"
#include "indexer/extractors/pdf/word.h"

namespace poppler {
class document;
}

namespace broadsheet::extraction {

/// Grey pixels, row by row, without padding.
struct GreyImage {
  int width = 0, height = 0;
  std::string pixels;
};

class PdfFile {
 public:
  /// `bytes` must live as long as this. Throws ExtractionFault for what is no PDF, is beyond repair, or needs
  /// a password.
  explicit PdfFile(std::string_view bytes);
  ~PdfFile();
  PdfFile(const PdfFile&) = delete;
  PdfFile& operator=(const PdfFile&) = delete;

  int pages() const;

  /// Pages count from 0. Without words if the page cannot be read.
  PageWords words(int page) const;

  /// The page as it is shown, more coarsely if it would have more than `most_pixels`. Empty if it cannot be
  /// drawn.
  GreyImage picture(int page, double dots_per_inch, double most_pixels) const;

  /// A value of the document's information, such as Title; without control characters.
  std::string information(const std::string& key) const;
  /// YYYY-MM-DDThh:mm:ssZ, or empty.
  std::string creation_date() const;

  /// Titles of the outline's highest level, at most `most` of them. None of an outline that
  /// outline_shape.h refuses.
  std::vector<std::string> bookmarks(std::size_t most) const;

  /// Files inside of the document; those that cannot be read are named in `warnings`.
  std::vector<EmbeddedFile> embedded(std::vector<std::string>& warnings) const;

 private:
  bool readable_outline_;
  std::unique_ptr<poppler::document> document_;
};

}  // namespace broadsheet::extraction
