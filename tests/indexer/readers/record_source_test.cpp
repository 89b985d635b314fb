#include "indexer/readers/record_source.h"

#include <fcntl.h>
#include <unistd.h>

#include "common/error.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

using Strings = std::vector<std::string>;

const std::string two_lines = "{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\"b\",\"text\":\"2\"}\n";

// A file as standard input while the object is.
class StandardInput {
 public:
  explicit StandardInput(const std::string& path) : saved_(dup(0)) {
    const int file = open(path.c_str(), O_RDONLY);
    REQUIRE(dup2(file, 0) == 0);
    close(file);
  }
  ~StandardInput() {
    dup2(saved_, 0);
    close(saved_);
  }
  StandardInput(const StandardInput&) = delete;
  StandardInput& operator=(const StandardInput&) = delete;

 private:
  int saved_;
};

}  // namespace

TEST_CASE("files of all formats in a folder are read in order") {
  const TemporaryFolder folder;
  write_file(folder / "a.jsonl", two_lines);
  write_file(folder / "b.csv", "id,text\nc,3\n");
  write_file(folder / "c.json", "[{\"id\":\"d\",\"text\":\"4\"}]");
  write_file(folder / "d.md", "---\nid: e\n---\ntext");
  write_file(folder / "e/f.html", "<html><p>words");
  write_file(folder / "g.txt", "words");
  write_file(folder / "h.zip", packed("zip", "none", {{"i.jsonl", "{\"text\":\"5\"}"}}));
  const std::string root = folder.path().string();
  const Reading reading = read_paths({root});
  CHECK(reading.ids() ==
        Strings{"a", "b", "c", "d", "e", root + "/e/f.html", root + "/g.txt", root + "/h.zip/i.jsonl:1"});
  CHECK(reading.rejected.empty());
}

TEST_CASE("every record knows the file that it came from") {
  const TemporaryFolder folder;
  write_file(folder / "x.zip",
             packed("zip", "none", {{"a.txt", "words"}, {"b.bin", std::string(100, '\1')}}));
  RecordSource source({folder.path().string()}, {});
  for (int i = 0; i < 2; ++i) {
    const auto item = source.next();
    REQUIRE(item);
    REQUIRE(item->origin);
    CHECK(*item->origin == (folder / "x.zip").string());
    CHECK((item->parser == nullptr) == std::holds_alternative<BadRecord>(item->record));
  }
  CHECK_FALSE(source.next());
  CHECK(origin_of_path(folder.path().string() + "/./sub/") == (folder / "sub").string());
  CHECK(origin_of_path("-") == "-");
}

TEST_CASE("the id of a one-document file is known before it is parsed, unless it may have its own") {
  const TemporaryFolder folder;
  write_file(folder / "a.txt", "words");
  write_file(folder / "b.md", "words");
  RecordSource source({folder.path().string()}, {});
  CHECK(std::get<RawRecord>(source.next()->record).id == (folder / "a.txt").string());
  CHECK(std::get<RawRecord>(source.next()->record).id.empty());
}

TEST_CASE("standard input is read, packed or not") {
  const TemporaryFolder folder;
  for (const std::string& bytes : {two_lines, compressed("gzip", two_lines)}) {
    write_file(folder / "in", bytes);
    const StandardInput input((folder / "in").string());
    CHECK(read_paths({"-"}).ids() == Strings{"a", "b"});
  }
  write_file(folder / "in", packed("tar", "xz", {{"x.txt", "words"}}));
  const StandardInput input((folder / "in").string());
  CHECK(read_paths({"-"}).ids() == Strings{"-/x.txt"});
}

TEST_CASE("a given format overrides what the content says") {
  const TemporaryFolder folder;
  write_file(folder / "a.dat", "{\"id\":\"a\",\"text\":\"1\"}\nbroken\n");
  ReadOptions options;
  options.format = "text";
  CHECK(read_paths({folder.path().string()}, options).ids() == Strings{(folder / "a.dat").string()});
  options.format = "parchment";
  CHECK_THROWS_AS(read_paths({folder.path().string()}, options), UsageError);
}

TEST_CASE("--map names the field of a dump") {
  const TemporaryFolder folder;
  write_file(
      folder / "a.jsonl",
      "{\"pid\":\"7\",\"passage\":\"words\",\"text\":\"other\"}\n{\"pid\":\"8\",\"passage\":\"more\"}");
  ReadOptions options;
  options.mapping = {{"text", "passage"}, {"id", "pid"}};
  const Reading reading = read_paths({folder.path().string()}, options);
  CHECK(reading.ids() == Strings{"7", "8"});
  CHECK(reading.documents[0].text == "words");
}

TEST_CASE("files that nobody reads, empty and unreadable ones are reported") {
  const TemporaryFolder folder;
  write_file(folder / "a.png", "\x89PNG\r\n\x1a\n\x01\x02\x03");
  write_file(folder / "b.html", "");
  write_file(folder / "c.jsonl", "");
  write_file(folder / "d.jsonl", two_lines);
  std::filesystem::create_symlink("nowhere", folder / "e.txt");
  const Reading reading = read_paths({folder.path().string()});
  CHECK(reading.ids() == Strings{"a", "b"});
  REQUIRE(reading.rejected.size() == 4);
  CHECK(reading.rejected[0] ==
        BadRecord{(folder / "a.png").string(),
                  "a picture (PNG), which this version does not read; it holds no text"});
  CHECK(reading.rejected[1] == BadRecord{(folder / "b.html").string(), "empty file"});
  CHECK(reading.rejected[2] == BadRecord{(folder / "c.jsonl").string(), "empty file"});
  CHECK(reading.rejected[3] ==
        BadRecord{(folder / "e.txt").string(), "cannot be read: No such file or directory"});
}

TEST_CASE("a file without permission is reported and the run goes on") {
  if (geteuid() == 0) return;  // root may read everything
  const TemporaryFolder folder;
  write_file(folder / "a.txt", "words");
  write_file(folder / "b.txt", "words");
  std::filesystem::permissions(folder / "a.txt", std::filesystem::perms::none);
  const Reading reading = read_paths({folder.path().string()});
  CHECK(reading.rejected ==
        std::vector<BadRecord>{{(folder / "a.txt").string(), "cannot be opened: Permission denied"}});
  CHECK(reading.documents.size() == 1);
}

TEST_CASE("of a cut gzip file the complete records are read") {
  const TemporaryFolder folder;
  std::string lines;
  for (int i = 0; i < 300; ++i)
    lines += "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"" + std::to_string(i * 7919) + "\"}\n";
  const std::string gzip = compressed("gzip", lines);
  write_file(folder / "a.jsonl.gz", gzip.substr(0, gzip.size() * 2 / 3));
  write_file(folder / "b.jsonl", two_lines);
  const Reading reading = read_paths({folder.path().string()});
  CHECK(reading.documents.size() > 100);
  CHECK(reading.ids().back() == "b");
  CHECK(reading.rejected == std::vector<BadRecord>{{(folder / "a.jsonl.gz").string(),
                                                    "ends too early: the gzip data is cut off"}});
}

TEST_CASE("bombs are stopped with one bad record that says how to go on") {
  const TemporaryFolder folder;
  const std::string zeros(64 << 20, ' ');
  write_file(folder / "a.jsonl.gz", compressed("gzip", zeros));
  write_file(folder / "b.zip", packed("zip", "none", {{"x.txt", zeros}, {"y.txt", "words"}}));
  write_file(folder / "c.jsonl", two_lines);
  const Reading by_ratio = read_paths({folder.path().string()});
  CHECK(by_ratio.ids() == Strings{"a", "b"});
  REQUIRE(by_ratio.rejected.size() == 2);
  for (const BadRecord& bad : by_ratio.rejected)
    CHECK(bad.why == "unpacks to more than 250 times its size; raise --max-ratio if this is intended");
  ReadOptions options;
  options.max_ratio = 1e9;
  options.max_unpacked_bytes = 1 << 20;
  const Reading by_size = read_paths({folder.path().string()}, options);
  REQUIRE(by_size.rejected.size() == 2);
  CHECK(by_size.rejected[1] ==
        BadRecord{(folder / "b.zip").string(),
                  "unpacks to more than 1048576 bytes; raise --max-unpacked if this is intended"});
}

TEST_CASE("UTF-16 lines and tables are read") {
  const TemporaryFolder folder;
  std::string wide = "\xFF\xFE";
  for (char c : two_lines) wide += {c, '\0'};
  write_file(folder / "a.jsonl", wide);
  CHECK(read_paths({folder.path().string()}).ids() == Strings{"a", "b"});
}

TEST_CASE("progress is counted in bytes from disk") {
  const TemporaryFolder folder;
  const std::string zip = packed("zip", "none", {{"a.txt", std::string(300000, 'x')}});
  write_file(folder / "a.zip", zip);
  write_file(folder / "b.jsonl", two_lines);
  RecordSource source({folder.path().string()}, {});
  CHECK(source.bytes_total() == zip.size() + two_lines.size());
  CHECK(source.bytes_read() == 0);
  while (source.next()) {
  }
  CHECK(source.bytes_read() == zip.size() + two_lines.size());
  CHECK_FALSE(RecordSource({"-"}, {}).bytes_total());
}

TEST_CASE("a missing path is a fault of the environment before anything is read") {
  CHECK_THROWS_AS(RecordSource({"/nonexistent/path"}, {}), EnvironmentError);
}
