#include "indexer/extractors/pdf/pdf.h"

#include <string>
#include <vector>

#include "indexer/extractors/pdf/document_text.h"
#include "indexer/extractors/pdf/footnotes.h"
#include "indexer/extractors/pdf/metadata.h"
#include "indexer/extractors/pdf/page_layout.h"
#include "indexer/extractors/pdf/pdf_file.h"
#include "indexer/extractors/pdf/pictures.h"
#include "indexer/extractors/pdf/running_heads.h"

namespace broadsheet::extraction {
namespace {

/// A longer file whose pages have no text up to here is not read further.
constexpr std::size_t most_empty_pages = 5000;

std::vector<PageText> read_pages(const PdfFile& file, bool keep_pictures, TimeBudget& budget) {
  std::vector<PageText> pages;
  bool has_text = keep_pictures;
  for (int page = 0; page < file.pages(); ++page) {
    pages.push_back(page_text(file.words(page)));
    has_text = has_text || !pages.back().blocks.empty();
    budget.part_done();
    if (!has_text && pages.size() == most_empty_pages)
      throw ExtractionFault("its first 5000 pages have no text");
  }
  return pages;
}

std::vector<int> pages_without_text(const std::vector<PageText>& pages) {
  std::vector<int> without;
  for (std::size_t i = 0; i < pages.size(); ++i)
    if (pages[i].blocks.empty()) without.push_back(static_cast<int>(i));
  return without;
}

/// Says how many pages are pictures only. Throws if there is nothing else.
void report_pictures(const PdfFile& file, const std::vector<PageText>& pages, ExtractedDocument& document) {
  const std::vector<int> without = pages_without_text(pages);
  const std::size_t pictures = count_pictures(file, without);
  if (without.size() == pages.size() && document.embedded.empty())
    throw ExtractionFault(pictures > 0 ? "scanned: no page has text; add --ocr LANGUAGES"
                                       : "no page has text");
  if (pictures > 0)
    document.warnings.push_back(std::to_string(pictures) + " of " + std::to_string(pages.size()) +
                                " pages are pictures without text; --ocr reads them");
}

}  // namespace

ExtractedDocument extract_pdf(const ExtractionTask& task, TimeBudget& budget) {
  const PdfFile file(task.bytes);
  std::vector<PageText> pages = read_pages(file, task.options.keep_pictures, budget);
  ExtractedDocument document;
  document.embedded = file.embedded(document.warnings);
  if (!task.options.keep_pictures) report_pictures(file, pages, document);
  remove_running_heads(pages);
  document.values = metadata_of(file, pages);
  const double body = body_size(pages);
  for (PageText& page : pages) move_footnotes(page, body);
  document.text = document_text(pages);
  return document;
}

}  // namespace broadsheet::extraction
