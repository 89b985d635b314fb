#include "indexer/extractors/pdf/pdf_file.h"

#include <poppler-document.h>
#include <poppler-embedded-file.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <poppler-toc.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>

#include "common/unicode.h"
#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/pdf/glyph_text.h"
#include "indexer/extractors/pdf/lam_alef.h"
#include "indexer/extractors/pdf/outline_shape.h"
#include "indexer/extractors/pdf/right_to_left.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

void be_silent(const std::string&, void*) {}

/// Its characters are char16_t since poppler 24, unsigned short before.
std::u16string utf16_of(const poppler::ustring& text) {
  return {text.begin(), text.end()};
}

std::string one_line(const poppler::ustring& text) {
  return readers::clean_line(plain_text(code_points(utf16_of(text)), false));
}

std::unique_ptr<poppler::page> page_of(const poppler::document& document, int page) {
  return std::unique_ptr<poppler::page>(document.create_page(page));
}

/// Width and height as the page is shown, in points.
std::pair<double, double> shown_size(const poppler::page& page) {
  const poppler::rectf box = page.page_rect();
  const auto orientation = page.orientation();
  if (orientation == poppler::page::landscape || orientation == poppler::page::seascape)
    return {box.height(), box.width()};
  return {box.width(), box.height()};
}

/// The characters of a word with their widths, which only scripts from right to left need.
DrawnWord drawn_word(const poppler::text_box& box) {
  const poppler::ustring text = box.text();
  DrawnWord word{code_points(utf16_of(text)), {}};
  if (!has_right_to_left(word.characters)) return word;
  const double size = box.has_font_info() ? std::max(box.get_font_size(), 1.0) : 1.0;
  for (std::size_t i = 0; i < word.characters.size(); ++i)
    word.widths.push_back(box.char_bbox(i).width() / size);
  return word;
}

/// One entry for each glyph: a ligature of lam and alef has two characters.
std::vector<std::u32string> glyphs_of(const DrawnWord& word, const LamAlef& lam_alef) {
  std::vector<std::u32string> glyphs;
  for (std::size_t i = 0; i < word.characters.size(); ++i) {
    const std::size_t length = lam_alef.is_at(word, i) ? 2 : 1;
    glyphs.push_back(word.characters.substr(i, length));
    i += length - 1;
  }
  return glyphs;
}

Word word_of(const poppler::text_box& box, const DrawnWord& drawn, const LamAlef& lam_alef) {
  const std::string font = box.has_font_info() ? box.get_font_name() : std::string();
  const poppler::rectf place = box.bbox();
  Word word;
  word.text =
      plain_text(drawn.widths.empty() ? drawn.characters : in_reading_order(glyphs_of(drawn, lam_alef)),
                 is_symbol_font(font));
  word.box = {place.left(), place.top(), place.right(), place.bottom()};
  word.size = box.has_font_info() ? box.get_font_size() : place.height();
  word.bold = is_bold_font(font);
  word.vertical = box.get_wmode() == poppler::text_box::vertical_wmode;
  word.turns = box.rotation();
  return word;
}

/// Poppler gives the name of a file up to its first NUL: of a name in UTF-16, that is nothing.
std::string embedded_name(const poppler::embedded_file& file, std::size_t number) {
  const std::string name = file.name();
  if (!name.empty() && !name.starts_with("\xfe\xff") && !name.starts_with("\xff\xfe")) {
    const poppler::ustring latin = poppler::ustring::from_latin1(name);
    return one_line(is_ascii(name) ? latin
                                   : poppler::ustring::from_utf8(name.data(), static_cast<int>(name.size())));
  }
  const std::string described = one_line(file.description());
  return described.empty() ? "attachment-" + std::to_string(number) : described;
}

}  // namespace

PdfFile::PdfFile(std::string_view bytes) : readable_outline_(has_readable_outline(bytes)) {
  poppler::set_debug_error_function(be_silent, nullptr);
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
    throw ExtractionFault("a PDF of more than 2 GiB; split it first");
  document_.reset(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (document_ == nullptr) throw ExtractionFault("damaged beyond repair, or no PDF; save it anew");
  if (document_->is_locked()) throw ExtractionFault("encrypted; save it without a password first");
}

PdfFile::~PdfFile() = default;

int PdfFile::pages() const {
  return std::max(document_->pages(), 0);
}

PageWords PdfFile::words(int page) const {
  PageWords out;
  const auto source = page_of(*document_, page);
  if (source == nullptr) return out;
  std::tie(out.width, out.height) = shown_size(*source);
  const std::vector<poppler::text_box> boxes = source->text_list(poppler::page::text_list_include_font);
  std::vector<DrawnWord> drawn;
  LamAlef lam_alef;
  for (const poppler::text_box& box : boxes) {
    drawn.push_back(drawn_word(box));
    if (!drawn.back().widths.empty()) lam_alef.learn(drawn.back());
  }
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    Word word = word_of(boxes[i], drawn[i], lam_alef);
    if (!word.text.empty()) out.words.push_back(std::move(word));
  }
  return out;
}

GreyImage PdfFile::picture(int page, double dots_per_inch, double most_pixels) const {
  GreyImage out;
  const auto source = page_of(*document_, page);
  if (source == nullptr) return out;
  const auto [width, height] = shown_size(*source);
  if (!(width > 0 && height > 0)) return out;
  const double dots = std::min(dots_per_inch, 72 * std::sqrt(most_pixels / (width * height)));
  if (width * dots < 72 || height * dots < 72) return out;
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
  const poppler::image image = renderer.render_page(source.get(), dots, dots);
  if (!image.is_valid() || image.format() != poppler::image::format_gray8) return out;
  out.width = image.width(), out.height = image.height();
  for (int row = 0; row < out.height; ++row)
    out.pixels.append(image.const_data() + static_cast<std::ptrdiff_t>(row) * image.bytes_per_row(),
                      static_cast<std::size_t>(out.width));
  return out;
}

std::string PdfFile::information(const std::string& key) const {
  return one_line(document_->info_key(key));
}

std::string PdfFile::creation_date() const {
  const std::time_t seconds = document_->get_creation_date_t();
  std::tm parts{};
  char text[32];
  if (seconds <= 0 || gmtime_r(&seconds, &parts) == nullptr) return {};
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::vector<std::string> PdfFile::bookmarks(std::size_t most) const {
  std::vector<std::string> out;
  if (!readable_outline_) return out;
  const std::unique_ptr<poppler::toc> outline(document_->create_toc());
  if (outline == nullptr || outline->root() == nullptr) return out;
  for (const poppler::toc_item* item : outline->root()->children()) {
    if (out.size() == most) break;
    if (std::string title = one_line(item->title()); !title.empty()) out.push_back(std::move(title));
  }
  return out;
}

std::vector<EmbeddedFile> PdfFile::embedded(std::vector<std::string>& warnings) const {
  std::vector<EmbeddedFile> out;
  if (!document_->has_embedded_files()) return out;
  std::size_t number = 0;
  for (const poppler::embedded_file* file : document_->embedded_files()) {
    const std::string name = embedded_name(*file, ++number);
    const poppler::byte_array bytes = file->is_valid() ? file->data() : poppler::byte_array();
    if (file->is_valid())
      out.push_back({name, std::string(bytes.begin(), bytes.end())});
    else
      warnings.push_back("the file \"" + name + "\" inside of it cannot be read");
  }
  return out;
}

}  // namespace broadsheet::extraction
