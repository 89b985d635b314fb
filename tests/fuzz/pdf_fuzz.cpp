// Damaged PDFs: a file is cut, changed and put together anew, and each result must be read or refused in
// bounded time.
//   pdf_fuzz RUNS SEED FILE...

#include <fmt/format.h>

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "indexer/extractors/pdf/pdf.h"
#include "tests/support/pdf_writer.h"

using namespace broadsheet::extraction;
namespace {

struct NoBudget : TimeBudget {
  void part_done() override {}
};

const std::vector<std::string> pieces = {"/Kids",
                                         "/Parent",
                                         "/Count -1",
                                         "/Length 999999999",
                                         "/Length 0",
                                         "/Next 5 0 R",
                                         "/First 5 0 R",
                                         "0 R",
                                         "[",
                                         "]",
                                         "<<",
                                         ">>",
                                         "stream\n",
                                         "endstream",
                                         "endobj",
                                         "xref",
                                         "trailer",
                                         "(",
                                         ")",
                                         "1e38",
                                         "-2147483648",
                                         "Tf",
                                         "Tm",
                                         "BT",
                                         "ET",
                                         "Do",
                                         "/Rotate 91",
                                         "/MediaBox[0 0 0 0]",
                                         "/MediaBox[0 0 1e9 1e9]",
                                         "/Filter/FlateDecode"};

class Damager {
 public:
  explicit Damager(unsigned seed) : random_(seed) {}

  std::string damaged(std::string bytes) {
    for (std::size_t changes = below(8) + 1; changes > 0; --changes) change(bytes);
    return bytes;
  }
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

 private:
  void change(std::string& bytes) {
    const std::size_t at = below(bytes.size() + 1);
    switch (below(6)) {
      case 0:
        bytes.resize(at);
        break;
      case 1:
        bytes.insert(at, pieces[below(pieces.size())]);
        break;
      case 2:
        bytes.erase(at, below(60));
        break;
      case 3:
        if (at < bytes.size()) bytes[at] = static_cast<char>(below(256));
        break;
      case 4:
        bytes.insert(at, bytes.substr(below(bytes.size() + 1), below(400)));
        break;
      default:
        bytes.replace(at, std::min<std::size_t>(3, bytes.size() - at), std::to_string(below(1000)));
    }
  }

  std::mt19937 random_;
};

std::string sample() {
  broadsheet::testing::PdfWriter writer;
  for (int page = 0; page < 3; ++page) {
    broadsheet::testing::PdfPage drawn{{{50, 30, "Running head"}}, "10 10 50 50 re f\n"};
    for (int i = 0; i < 8; ++i) {
      drawn.runs.push_back({50, 100.0 + 12 * i, "left column of the agree-", 10, "Times-Roman", i % 5 == 4});
      drawn.runs.push_back({300, 100.0 + 12 * i, "ment and some right text"});
    }
    writer.page(drawn);
  }
  return writer.information("Title", "Water").bookmark("One").bookmark("Two").embedded("a.txt", "x").bytes();
}

std::vector<std::string> samples(int count, char** paths) {
  std::vector<std::string> files = {sample()};
  for (int i = 0; i < count; ++i) {
    std::ifstream in(paths[i], std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    files.push_back(bytes.str());
  }
  return files;
}

}  // namespace

int main(int count, char** arguments) {
  const long runs = count > 1 ? std::atol(arguments[1]) : 2000;
  Damager damager(count > 2 ? static_cast<unsigned>(std::atoi(arguments[2])) : 1);
  const std::vector<std::string> files = samples(std::max(count - 3, 0), arguments + 3);
  long read = 0;
  for (long run = 0; run < runs; ++run) {
    const ExtractionTask task{"pdf", "a.pdf", {}, damager.damaged(files[damager.below(files.size())])};
    NoBudget budget;
    std::ofstream("last_pdf_fuzz.pdf", std::ios::binary) << task.bytes;  // what killed it
    alarm(20);
    try {
      extract_pdf(task, budget);
      ++read;
    } catch (const ExtractionFault&) {
    }
  }
  fmt::print("{} files, {} of them read\n", runs, read);
}
