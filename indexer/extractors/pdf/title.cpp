#include "indexer/extractors/pdf/title.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/unicode.h"
#include "indexer/extractors/pdf/hyphens.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

constexpr double title_size = 1.15;   // of the body's
constexpr double one_size = 0.94;     // smaller type is not of the title any more
constexpr double top_of_page = 0.65;  // of its height
constexpr std::size_t longest_title = 300;

constexpr std::array extensions = {".doc"sv, ".docx"sv, ".pdf"sv,  ".rtf"sv,  ".odt"sv,  ".tex"sv,
                                   ".dvi"sv, ".ps"sv,   ".eps"sv,  ".indd"sv, ".qxd"sv,  ".qxp"sv,
                                   ".pmd"sv, ".ppt"sv,  ".pptx"sv, ".xls"sv,  ".xlsx"sv, ".txt"sv,
                                   ".htm"sv, ".html"sv, ".wpd"sv,  ".fm"sv,   ".pub"sv,  ".tif"sv};
constexpr std::array program_words = {"untitled"sv,
                                      "microsoft word -"sv,
                                      "microsoft powerpoint -"sv,
                                      "powerpoint presentation"sv,
                                      "microsoft excel -"sv,
                                      "no title"sv,
                                      "slide 1"sv,
                                      "unbenannt"sv,
                                      "sans titre"sv,
                                      "sin titulo"sv,
                                      "document1"sv,
                                      "print"sv,
                                      "layout 1"sv};

std::size_t count_letters(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c == invalid_code_point) continue;
    const CharClass kind = char_facts(c).char_class;
    letters += kind == CharClass::letter || kind == CharClass::ideograph || kind == CharClass::dictionary;
  }
  return letters;
}

/// Its letters and digits only, so that line breaks, hyphens and quotes do not matter.
std::string letters_of(std::string_view text) {
  std::string out;
  const std::string folded = fold_accents(text);
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = next_code_point(folded, at);
    if (c == invalid_code_point) continue;
    const CharClass kind = char_facts(c).char_class;
    if (kind != CharClass::separator && kind != CharClass::hyphen && kind != CharClass::apostrophe)
      append_utf8(out, c);
  }
  return out;
}

std::string page_letters(const PageText& page) {
  std::string out;
  for (const TextBlock& block : page.blocks)
    for (const TextLine& line : block.lines) out += letters_of(line.text);
  return out;
}

bool can_be_title(const TextLine& line, const PageText& page) {
  return line.box.top < top_of_page * page.height && count_letters(line.text) >= 3 &&
         line.text.size() <= longest_title;
}

double largest_size(const PageText& page) {
  double largest = 0;
  for (const TextBlock& block : page.blocks)
    for (const TextLine& line : block.lines)
      if (can_be_title(line, page)) largest = std::max(largest, line.size);
  return largest;
}

}  // namespace

std::string shown_title(const PageText& page, double body) {
  const double largest = largest_size(page);
  if (largest < title_size * body) return {};
  std::string title;
  const TextLine* last = nullptr;
  for (const TextBlock& block : page.blocks)
    for (const TextLine& line : block.lines) {
      const bool fits = can_be_title(line, page) && line.size >= one_size * largest;
      const bool near = last == nullptr || line.box.top - last->box.bottom < 1.5 * line.size;
      if (!title.empty() && (!fits || !near || title.size() + line.text.size() > longest_title)) return title;
      if (!fits) continue;
      append_line(title, line.text, {});
      last = &line;
    }
  return title;
}

bool is_no_title(std::string_view title) {
  const std::string folded = fold_keyword(title);
  if (count_letters(folded) < 3 || folded.find_first_of("/\\") == 1 || folded.find(":\\") != folded.npos)
    return true;
  for (const std::string_view words : program_words)
    if (folded.starts_with(words)) return true;
  for (const std::string_view extension : extensions)
    if (folded.ends_with(extension)) return true;
  const bool one_word = folded.find(' ') == folded.npos;
  return one_word && folded.find_first_of("0123456789_") != folded.npos;
}

std::string choose_title(std::string_view stated, const PageText& first_page, double body) {
  const bool plausible = !is_no_title(stated);
  if (plausible && page_letters(first_page).find(letters_of(stated)) != std::string::npos)
    return std::string(stated);
  std::string shown = shown_title(first_page, body);
  for (char& c : shown)
    if (c == '\t') c = ' ';
  if (!shown.empty()) return without_soft_hyphens(shown);
  return plausible ? std::string(stated) : std::string();
}

}  // namespace broadsheet::extraction
