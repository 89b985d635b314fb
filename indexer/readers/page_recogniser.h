// Reads pages that are pictures, with the program tesseract (--ocr).
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "indexer/extraction/child_pool.h"

namespace broadsheet::readers {

/// The key of a document that says which of its pages were recognised: `2, 5-7 (deu+eng)`.
inline constexpr std::string_view recognised_pages_key = "recognised_pages";

/// Thread-safe.
class PageRecogniser {
 public:
  /// `languages` as tesseract names them: `deu+eng`. Texts are kept in `cache`, so that no page is recognised
  /// twice; empty: nowhere. Throws EnvironmentError when tesseract or a language is not installed.
  PageRecogniser(std::string languages, std::filesystem::path cache,
                 std::shared_ptr<extraction::ChildPool> children);

  /// Gives pages without text the text that is read in their pictures, and says so in the document. A page
  /// that cannot be read becomes a warning. Blank pages stay as they are.
  void complete(extraction::ExtractedDocument& document, const std::string& pdf) const;

 private:
  std::string text_of_page(const std::string& pdf, std::size_t page, std::string& fault) const;
  std::string recognise(const std::string& picture, std::string& fault) const;
  std::filesystem::path kept(const std::string& pdf, std::size_t page) const;

  std::string languages_;
  std::filesystem::path cache_;
  std::shared_ptr<extraction::ChildPool> children_;
};

/// Text as tesseract prints it, in paragraphs: lines are joined, and words that were cut at their ends.
std::string joined_lines(std::string_view printed);

/// `1, 3-5`. Numbers are in ascending order.
std::string ranges_of(const std::vector<std::size_t>& numbers);

}  // namespace broadsheet::readers
