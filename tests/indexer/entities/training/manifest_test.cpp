#include "indexer/entities/training/manifest.h"

#include <filesystem>
#include <fstream>

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;
using Catch::Matchers::Contains;

namespace {

std::string row(const std::string& options, const std::string& sha) {
  return "x.conll\ten\t" + options + "\tgithub.com/a/b\tabc\tMIT\t" + sha + "\n";
}

/// The documents of `content` as a data set with these options.
std::vector<LabelledDocument> read(const std::string& content, const std::string& options,
                                   const std::string& sha) {
  const auto folder = std::filesystem::temp_directory_path() / "broadsheet_manifest_test";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "x.conll") << content;
  const std::vector<DataSet> sets = read_manifest(row(options, sha));
  auto documents = read_data_set(sets.at(0), folder);
  std::filesystem::remove_all(folder);
  return documents;
}

}  // namespace

TEST_CASE("A line of the manifest is a data set") {
  const auto sets =
      read_manifest("# comment\n\n" + row("latent-misc,trim-titles,weight=0.5", "00") + row("-", "11"));
  REQUIRE(sets.size() == 2);
  CHECK(sets[0].latent_misc);
  CHECK(sets[0].trim_titles);
  CHECK(sets[0].weight == 0.5);
  CHECK(sets[0].repository == "github.com/a/b");
  CHECK(sets[0].licence == "MIT");
  CHECK_FALSE(sets[1].latent_misc);
  CHECK(sets[1].weight == 1);
}

TEST_CASE("Lines that cannot be understood are named") {
  CHECK_THROWS_WITH(read_manifest("\na\tb\n"), Contains("Line 2") && Contains("2 columns"));
  CHECK_THROWS_WITH(read_manifest(row("weight=x", "0")), Contains("weight=x"));
  CHECK_THROWS_WITH(read_manifest(row("weight=-1", "0")), Contains("weight=-1"));
  CHECK_THROWS_AS(read_manifest(row("sorted", "0")), UsageError);
}

TEST_CASE("SHA-256 is that of the standard") {
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("A data set is read when it is the file that was named") {
  const std::string content = "President\tB-PER\nObama\tI-PER\n";
  const auto documents = read(content, "latent-misc,trim-titles", sha256_hex(content));
  REQUIRE(documents.size() == 1);
  CHECK(documents[0].latent_misc);
  CHECK(spans_of(documents[0].labels) == std::vector<LabelledSpan>{{1, 2, MentionType::person}});
  CHECK_THROWS_WITH(read(content, "-", std::string(64, '0')),
                    Contains("is not the file that the manifest names"));
}
