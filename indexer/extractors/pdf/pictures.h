// Pages without text: whether they are empty or pictures, and a page as a picture for OCR.
#pragma once

#include <string>
#include <vector>

#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/pdf/pdf_file.h"

namespace broadsheet::extraction {

/// Of pages without text (counted from 0), how many show something. Draws a few of them, coarsely; the others
/// count like these.
std::size_t count_pictures(const PdfFile& file, const std::vector<int>& pages);

/// Draws the page whose number, from 1, is the name of the task: grey, 300 dots per inch or less where it
/// would be larger than 40 megapixels. Gives it as the embedded file page.pgm. Throws ExtractionFault.
ExtractedDocument extract_page_image(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction
