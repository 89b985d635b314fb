#include "indexer/readers/page_recogniser.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <xxhash.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <utility>
#include <vector>

#include "common/error.h"
#include "common/unicode.h"
#include "common/write_all.h"
#include "indexer/extraction/text_marks.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

using extraction::page_mark;

constexpr rlim_t seconds_a_page = 120;  // of processor time

std::vector<std::string_view> split_at(std::string_view text, std::string_view mark) {
  std::vector<std::string_view> pieces;
  for (std::size_t end = text.find(mark); end != text.npos; end = text.find(mark)) {
    pieces.push_back(text.substr(0, end));
    text.remove_prefix(end + mark.size());
  }
  pieces.push_back(text);
  return pieces;
}

void require_languages(const std::string& languages) {
  std::string installed;
  try {
    installed = extraction::all_output(extraction::start_process({"tesseract", "--list-langs"}, -1));
  } catch (const EnvironmentError&) {
    throw EnvironmentError("--ocr needs the program tesseract; install the package tesseract-ocr.");
  }
  for (const std::string_view language : split_at(languages, "+"))
    if (language.empty() || ("\n" + installed).find(fmt::format("\n{}\n", language)) == std::string::npos)
      throw EnvironmentError(
          fmt::format("--ocr {}: tesseract does not have the language {}; install its package, such as "
                      "tesseract-ocr-deu.",
                      languages, language));
}

// A PGM file of 8 bits: a header of four words, one white space, the pixels.
bool shows_one_shade(std::string_view pgm) {
  std::size_t at = 0;
  for (int word = 0; word < 4; ++word) {
    at = pgm.find_first_of(" \n", at);
    if (at == pgm.npos) return true;
    ++at;
  }
  return std::all_of(pgm.begin() + static_cast<std::ptrdiff_t>(at), pgm.end(),
                     [&](char pixel) { return pixel == pgm[at]; });
}

bool read_whole(const std::filesystem::path& path, std::string& text) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return false;
  text.assign(std::istreambuf_iterator<char>(in), {});
  return true;
}

// Another worker or a crash must not see half a file.
void write_whole(const std::filesystem::path& path, const std::string& text) {
  std::error_code ignored;  // what is not kept is recognised again
  std::filesystem::create_directories(path.parent_path(), ignored);
  const std::filesystem::path half = fmt::format("{}.{}", path.string(), static_cast<const void*>(&text));
  std::ofstream(half, std::ios::binary) << text;
  std::filesystem::rename(half, path, ignored);
}

}  // namespace

PageRecogniser::PageRecogniser(std::string languages, std::filesystem::path cache,
                               std::shared_ptr<extraction::ChildPool> children)
    : languages_(std::move(languages)), cache_(std::move(cache)), children_(std::move(children)) {
  require_languages(languages_);
}

void PageRecogniser::complete(extraction::ExtractedDocument& document, const std::string& pdf) const {
  std::vector<std::string_view> pages = split_at(document.text, page_mark);
  std::string text(pages.front());
  std::vector<std::size_t> recognised;
  for (std::size_t page = 1; page < pages.size(); ++page) {
    std::string read, fault;
    if (is_blank(pages[page])) read = text_of_page(pdf, page, fault);
    if (!fault.empty())
      document.warnings.push_back(fmt::format("page {} was not recognised: {}", page, fault));
    if (!read.empty()) recognised.push_back(page);
    text.append(page_mark).append(read.empty() ? std::string(pages[page]) : read + "\n\n");
  }
  document.text = std::move(text);
  if (!recognised.empty())
    document.values.emplace_back(recognised_pages_key,
                                 fmt::format("{} ({})", ranges_of(recognised), languages_));
}

std::string PageRecogniser::text_of_page(const std::string& pdf, std::size_t page, std::string& fault) const {
  std::string text;
  const std::filesystem::path path = kept(pdf, page);
  if (!path.empty() && read_whole(path, text)) return text;
  auto answer = children_->extract({"pdf-page", std::to_string(page), {}, pdf});
  if (auto* reason = std::get_if<std::string>(&answer)) return fault = std::move(*reason), text;
  const auto& pictures = std::get<extraction::ExtractedDocument>(answer).embedded;
  if (pictures.empty() || shows_one_shade(pictures[0].bytes)) return text;
  text = joined_lines(repaired_utf8(recognise(pictures[0].bytes, fault)));
  if (!path.empty() && fault.empty()) write_whole(path, text);
  return text;
}

std::string PageRecogniser::recognise(const std::string& picture, std::string& fault) const {
  auto process = extraction::start_process(
      {"env", "OMP_THREAD_LIMIT=1", "tesseract", "stdin", "stdout", "-l", languages_}, -1);
  const rlimit limit{seconds_a_page, seconds_a_page};
  prlimit(process.id, RLIMIT_CPU, &limit, nullptr);
  write_all(process.input.number(), picture);  // a process that no longer reads gets less
  process.input.reset();
  std::string text = extraction::all_output(process);
  if (process.wait() != 0) fault = "tesseract failed";
  return text;
}

std::filesystem::path PageRecogniser::kept(const std::string& pdf, std::size_t page) const {
  if (cache_.empty()) return {};
  const XXH128_hash_t hash = XXH3_128bits(pdf.data(), pdf.size());
  return cache_ / fmt::format("{:02x}", hash.high64 >> 56) /
         fmt::format("{:016x}{:016x}-{}-{}.txt", hash.high64, hash.low64, page, languages_);
}

std::string joined_lines(std::string_view printed) {
  std::string text;
  bool new_paragraph = false;
  for (std::string_view line : split_at(printed, "\n")) {
    line = trim(line);
    if (line.empty()) {
      new_paragraph = true;
      continue;
    }
    std::size_t at = 0;
    const bool cut = text.size() > 1 && text.back() == '-' && text[text.size() - 2] != ' ' &&
                     is_small_letter(next_code_point(line, at));
    if (cut && !new_paragraph)
      text.pop_back();
    else if (!text.empty())
      text += new_paragraph ? "\n\n" : " ";
    text += line;
    new_paragraph = false;
  }
  return text;
}

std::string ranges_of(const std::vector<std::size_t>& numbers) {
  std::string ranges;
  for (std::size_t first = 0, last = 0; first < numbers.size(); first = ++last) {
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    ranges += (ranges.empty() ? "" : ", ") + std::to_string(numbers[first]);
    if (last > first) ranges += '-' + std::to_string(numbers[last]);
  }
  return ranges;
}

}  // namespace broadsheet::readers
