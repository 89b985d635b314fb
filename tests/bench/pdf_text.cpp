// How much of the text of PDFs is found, and in which order, beside pdftotext.
// Usage: pdf_text FOLDER...
// For each X.pdf of a folder with X.pdf.txt (and X.pdf-sorted.txt, the same text in another order; the better
// one counts) prints the share of its words that were found, the share that were found in order (longest
// common subsequence of words; what follows a form feed in the expected text has no order), and the words too
// many; then means, and pages a second of processor time. Han and kana count as words each.

#include <fmt/format.h>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "common/unicode.h"
#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/pdf/pdf.h"

using namespace broadsheet;
using namespace broadsheet::extraction;
namespace {

using Words = std::vector<std::string>;

std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

Words words_in(std::string_view text) {
  Words words;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) words.push_back(std::exchange(word, {}));
  };
  const std::string folded = fold_case(text);
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = next_code_point(folded, at);
    const CharClass kind = c == invalid_code_point ? CharClass::separator : char_facts(c).char_class;
    if (kind == CharClass::ideograph || kind == CharClass::separator || kind == CharClass::hyphen ||
        kind == CharClass::apostrophe)
      end_word();
    if (kind == CharClass::ideograph || kind == CharClass::letter || kind == CharClass::digit ||
        kind == CharClass::mark || kind == CharClass::dictionary)
      append_utf8(word, c);
    if (kind == CharClass::ideograph) end_word();
  }
  end_word();
  return words;
}

std::size_t common_words(const Words& a, const Words& b) {
  const std::multiset<std::string> left(a.begin(), a.end()), right(b.begin(), b.end());
  Words common;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
  return common.size();
}

/// The length of the longest common subsequence.
std::size_t words_in_order(const Words& a, const Words& b) {
  std::vector<std::size_t> above(b.size() + 1), row(b.size() + 1);
  for (const std::string& word : a) {
    for (std::size_t i = 0; i < b.size(); ++i)
      row[i + 1] = word == b[i] ? above[i] + 1 : std::max(above[i + 1], row[i]);
    std::swap(above, row);
  }
  return above.back();
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
}

struct Score {
  double recall = 0, order = 0, surplus = 0;

  void add(const Score& other) { recall += other.recall, order += other.order, surplus += other.surplus; }
};

Score score_of(const std::string& expected, const std::string& text) {
  const Words all = words_in(expected), found = words_in(text);
  const Words ordered = words_in(std::string_view(expected).substr(0, expected.find('\f')));
  const std::size_t common = common_words(all, found);
  return {share(common, all.size()), share(words_in_order(ordered, found), ordered.size()),
          share(found.size() - common, std::max<std::size_t>(all.size(), 1))};
}

Score best_score(const std::vector<std::string>& expected, const std::string& text) {
  Score best;
  for (const std::string& one : expected)
    if (const Score score = score_of(one, text); score.order >= best.order) best = score;
  return best;
}

struct Speed : TimeBudget {
  int pages = 0;
  std::clock_t ticks = 0;
  void part_done() override { ++pages; }
};

std::string our_text(const std::filesystem::path& pdf, Speed& speed) {
  const ExtractionTask task{"pdf", pdf.filename().string(), {}, contents(pdf)};
  const std::clock_t start = std::clock();
  std::string text;
  try {
    text = without_marks(extract_pdf(task, speed).text);
  } catch (const ExtractionFault& fault) {
    fmt::print("{}: {}\n", pdf.filename().string(), fault.what());
  }
  speed.ticks += std::clock() - start;
  return text;
}

std::string pdftotext(const std::filesystem::path& pdf) {
  std::string text;
  std::FILE* pipe = popen(("pdftotext '" + pdf.string() + "' - 2>/dev/null").c_str(), "r");
  if (pipe == nullptr) return text;
  char part[4096];
  for (std::size_t n; (n = std::fread(part, 1, sizeof part, pipe)) > 0;) text.append(part, n);
  pclose(pipe);
  return text;
}

void print_row(const std::string& name, const Score& ours, const Score& theirs) {
  fmt::print("| {:44.44} | {:.3f} | {:.3f} | {:.3f} | {:.3f} | {:.3f} | {:.3f} |\n", name, ours.recall,
             ours.order, ours.surplus, theirs.recall, theirs.order, theirs.surplus);
}

void print_folder(const std::filesystem::path& folder, Speed& speed) {
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".pdf" && std::filesystem::exists(entry.path().string() + ".txt"))
      files.insert(entry.path());
  Score ours, theirs;
  for (const auto& pdf : files) {
    std::vector<std::string> expected;
    for (const char* ending : {".txt", "-sorted.txt"})
      if (std::filesystem::exists(pdf.string() + ending)) expected.push_back(contents(pdf.string() + ending));
    const Score our = best_score(expected, our_text(pdf, speed)),
                their = best_score(expected, pdftotext(pdf));
    print_row(pdf.filename().string(), our, their);
    ours.add(our), theirs.add(their);
  }
  const double count = static_cast<double>(std::max<std::size_t>(files.size(), 1));
  for (Score* sum : {&ours, &theirs}) sum->recall /= count, sum->order /= count, sum->surplus /= count;
  print_row(fmt::format("mean of {} files", files.size()), ours, theirs);
}

}  // namespace

int main(int argc, char** argv) {
  Speed speed;
  for (int i = 1; i < argc; ++i) {
    fmt::print(
        "| File | found | in order | too many | pdftotext: found | in order | too many "
        "|\n|---|--:|--:|--:|--:|--:|--:|\n");
    print_folder(argv[i], speed);
    fmt::print("\n");
  }
  const double seconds = static_cast<double>(speed.ticks) / CLOCKS_PER_SEC;
  fmt::print("{} pages, {:.0f} pages a second\n", speed.pages, speed.pages / std::max(seconds, 1e-6));
}
