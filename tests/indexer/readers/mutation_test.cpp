// Damages sample files in a thousand ways each. Formats that are read in a child have tests of their own.
// Whatever comes out: every input ends in documents or in reported rejections, and every document is valid
// UTF-8.
#include <algorithm>
#include <filesystem>
#include <random>

#include "indexer/input/charset.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;
using namespace std::string_literals;

namespace {

constexpr int corruptions = 1000;
constexpr std::uint32_t seed = 20240305;
constexpr std::size_t longest_sample = 4096;  // of texts; packed files are damaged whole

struct Sample {
  std::string name;
  std::string bytes;
};

bool is_packed(const std::string& extension) {
  return extension == ".gz" || extension == ".zst" || extension == ".bz2" || extension == ".xz" ||
         extension == ".zip";
}

std::vector<Sample> sample_files() {
  std::vector<Sample> samples;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(BROADSHEET_SAMPLE_CORPUS)) {
    if (!entry.is_regular_file() || entry.path().parent_path().filename() == "files") continue;
    std::string bytes = read_file(entry.path());
    if (!is_packed(entry.path().extension().string())) bytes.resize(std::min(bytes.size(), longest_sample));
    samples.push_back({entry.path().filename().string(), std::move(bytes)});
  }
  std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.name < b.name; });
  return samples;
}

std::vector<Sample> invented_samples() {
  const std::string prose =
      "The council voted on Monday, after a long debate, to buy new buses for the night lines.";
  return {
      {"quoted.csv",
       "id;title;text\r\n1;\"A; b\";\"" + prose + "\r\n\r\nMore \"\"words\"\".\"\r\n2;C;\"d\"\r\n"},
      {"bare.tsv", "News\t2024-03-05\t\"Half a quote\t" + prose + "\nNews\t2024-03-06\tB\t" + prose + "\n"},
      {"old.csv", "id,title,text\r1,a,b\r2,c,d\r"},
      {"wrapped.json",
       "{\"total\":2,\"results\":[{\"title\":\"A\",\"text\":\"" + prose + "\"},{\"title\":\"B\"}]}"},
      {"lines.jsonl",
       "{\"id\":1,\"title\":\"A\",\"text\":\"" + prose + "\"}\n{\"id\":2,\"title\":\"B\\u00e9\"}\n"},
      {"front.md", "---\ntitle: A\ntags: [a, b]\n---\n# Heading\n\n" + prose + "\n\n- a\n- b\n"},
      {"page.html", "<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1><p>" + prose +
                        "</p><p>" + prose + "</p></article></body></html>"},
      {"plain.txt", "A title\n\n" + prose + "\n\n" + prose + "\n"},
      {"polish.txt",
       "Rz\xb1"
       "d przyj\xb1\xb3 ustaw\xea o \xb3\xb1"
       "czno\xb6"
       "ci i us\xb3ugach dla wszystkich gmin\n"},
      {"wide.csv",
       "i\0d\0,\0t\0i\0t\0l\0e\0,\0t\0e\0x\0t\0\n\0"
       "1\0,\0a\0,\0b\0\n\0"s},
      {"feed.xml", "<?xml version=\"1.0\"?><rss><channel><item><title>A</title></item></channel></rss>"},
      {"two.zip", packed("zip", "none", {{"a.txt", prose}, {"b.csv", "id,text\n1,a\n"}})},
      {"two.tar.gz",
       packed("tar", "gzip", {{"a.txt", prose}, {"b.jsonl", "{\"title\":\"A\",\"text\":\"b\"}\n"}})},
      {"one.txt.zst", compressed("zstd", prose)},
  };
}

// Changes a few places of `bytes`.
class Corruption {
 public:
  explicit Corruption(std::uint32_t start) : random_(start) {}

  std::string apply(std::string bytes) {
    const std::uint32_t changes = 1 + below(4);
    for (std::uint32_t i = 0; i < changes && !bytes.empty(); ++i) change(bytes);
    return bytes;
  }

 private:
  std::uint32_t below(std::size_t limit) {
    return static_cast<std::uint32_t>(random_() % std::max<std::size_t>(limit, 1));
  }

  void change(std::string& bytes) {
    static const std::vector<std::string> pieces = {
        "\"",  "'",       "{",      "}",        "[",    "]",    ",",        ";",        "\n",
        "\r",  "\t",      "\0"s,    "<",        "</",   "&#0;", "\xff\xfe", "\xc3",     "\xef\xbb\xbf",
        "\\",  "---\n",   "\"\"\"", "\xe2\x80", "null", "<!--", "\\u",      "\x1f\x8b", "PK\3\4",
        "=\"", "\xa1\xb1"};
    const std::size_t at = below(bytes.size()), size = 1 + below(bytes.size() / 4);
    switch (below(7)) {
      case 0:
        bytes[at] = static_cast<char>(below(256));
        break;
      case 1:
        bytes.erase(at, size);
        break;
      case 2:
        bytes.insert(at, pieces[below(pieces.size())]);
        break;
      case 3:
        bytes.insert(at, bytes.substr(below(bytes.size()), size));
        break;
      case 4:
        bytes.resize(at);
        break;
      case 5:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
      default:
        std::reverse(bytes.begin() + at,
                     bytes.begin() + static_cast<std::ptrdiff_t>(std::min(at + size, bytes.size())));
    }
  }

  std::mt19937 random_;
};

bool is_sound(const Document& document) {
  const bool lists = std::all_of(document.authors.begin(), document.authors.end(), is_utf8) &&
                     std::all_of(document.sections.begin(), document.sections.end(), is_utf8);
  return lists && is_utf8(document.id) && is_utf8(document.title) && is_utf8(document.text) &&
         is_utf8(document.url) && is_utf8(document.source) && !document.id.empty();
}

void read_damaged(const Sample& sample) {
  const TemporaryFolder folder;
  Corruption corruption(seed);
  for (int i = 0; i < corruptions; ++i) {
    write_file(folder / sample.name, corruption.apply(sample.bytes));
    const Reading reading = read_paths({(folder / sample.name).string()});
    const bool silent = reading.documents.empty() && reading.rejected.empty();
    const bool sound = std::all_of(reading.documents.begin(), reading.documents.end(), is_sound);
    if (silent || !sound) {
      INFO(sample.name << ", corruption " << i);
      CHECK_FALSE(silent);
      CHECK(sound);
    }
  }
}

}  // namespace

TEST_CASE("a thousand corruptions of each sample file end in documents or reported rejections") {
  for (const Sample& sample : sample_files()) read_damaged(sample);
}

TEST_CASE("a thousand corruptions of a file of each format end in documents or reported rejections") {
  for (const Sample& sample : invented_samples()) read_damaged(sample);
}
