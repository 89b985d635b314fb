#include "indexer/extractors/pdf/pictures.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace broadsheet::extraction {
namespace {

constexpr std::size_t most_drawn = 16;
constexpr double coarse = 20;          // dots per inch
constexpr double coarse_pixels = 1e6;  // of a page of 50 by 50 inches
constexpr double fine = 300;
constexpr double fine_pixels = 40e6;

/// Anything but one shade.
bool shows_something(const GreyImage& image) {
  return std::any_of(image.pixels.begin(), image.pixels.end(),
                     [&](char pixel) { return pixel != image.pixels.front(); });
}

int page_number(const std::string& name) {
  int number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  return error == std::errc() && end == name.data() + name.size() ? number : 0;
}

std::string pgm(const GreyImage& image) {
  return "P5\n" + std::to_string(image.width) + " " + std::to_string(image.height) + "\n255\n" + image.pixels;
}

}  // namespace

std::size_t count_pictures(const PdfFile& file, const std::vector<int>& pages) {
  const std::size_t step = (pages.size() + most_drawn - 1) / most_drawn;
  std::size_t drawn = 0, pictures = 0;
  for (std::size_t i = 0; i < pages.size(); i += step) {
    drawn += 1;
    pictures += shows_something(file.picture(pages[i], coarse, coarse_pixels));
  }
  return drawn == 0 ? 0 : (pictures * pages.size() + drawn - 1) / drawn;
}

ExtractedDocument extract_page_image(const ExtractionTask& task, TimeBudget&) {
  const PdfFile file(task.bytes);
  const int number = page_number(task.name);
  if (number < 1 || number > file.pages()) throw ExtractionFault("has no page " + task.name);
  const GreyImage image = file.picture(number - 1, fine, fine_pixels);
  if (image.pixels.empty()) throw ExtractionFault("page " + task.name + " cannot be drawn");
  ExtractedDocument document;
  document.embedded.push_back({"page.pgm", pgm(image)});
  return document;
}

}  // namespace broadsheet::extraction
