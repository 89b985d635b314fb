#include "common/index/index_stub.h"

#include <fmt/format.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <sstream>

#include "common/error.h"
#include "common/synced_file.h"

// The stub is a Xapian stub file whose comments hold our stamp:
//   stub       := "# broadsheet " key " " value "\n" ...  then one line a generation
//   key        := schema | analysis | uuid | revision | next-generation | documents | stories |
//                 language | key-field | all-keys
//   language   := code " " count                          one line a language
//   stories    := "stories/" six or more digits           the file of stories; no line: there are none
//   key-field  := name                                    one line a field
//   all-keys   := "yes"                                   no line: no
//   generation := "auto generations/" six or more digits "\n"
namespace broadsheet {
namespace {

constexpr std::string_view stamp_mark = "# broadsheet ";
constexpr std::string_view generation_mark = "auto ";

std::uint64_t to_number(std::string_view digits) {
  std::uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

void read_stamp_line(std::string_view line, IndexStub& stub) {
  const std::size_t blank = std::min(line.find(' '), line.size());
  const std::string_view key = line.substr(0, blank);
  const std::string_view value = blank < line.size() ? line.substr(blank + 1) : std::string_view();
  if (key == "schema") stub.schema_version = static_cast<std::uint32_t>(to_number(value));
  if (key == "analysis") stub.analysis = value;
  if (key == "uuid") stub.uuid = value;
  if (key == "revision") stub.revision = to_number(value);
  if (key == "next-generation") stub.next_generation = to_number(value);
  if (key == "documents") stub.documents = to_number(value);
  if (key == "stories") stub.stories = value;
  if (key == "key-field") stub.key_fields.emplace_back(value);
  if (key == "all-keys") stub.all_keys = value == "yes";
  if (key == "language" && value.find(' ') != value.npos) {
    const std::size_t split = value.find(' ');
    stub.languages[std::string(value.substr(0, split))] = to_number(value.substr(split + 1));
  }
}

std::string to_text(const IndexStub& stub) {
  std::string text = fmt::format(
      "# broadsheet schema {}\n# broadsheet analysis {}\n# broadsheet uuid {}\n# broadsheet revision {}\n"
      "# broadsheet next-generation {}\n# broadsheet documents {}\n",
      stub.schema_version, stub.analysis, stub.uuid, stub.revision, stub.next_generation, stub.documents);
  if (!stub.stories.empty()) text += fmt::format("# broadsheet stories {}\n", stub.stories);
  for (const auto& [code, count] : stub.languages)
    text += fmt::format("# broadsheet language {} {}\n", code, count);
  for (const std::string& name : stub.key_fields) text += fmt::format("# broadsheet key-field {}\n", name);
  if (stub.all_keys) text += "# broadsheet all-keys yes\n";
  for (const std::string& generation : stub.generations) text += fmt::format("auto {}\n", generation);
  return text;
}

}  // namespace

std::string analysis_fingerprint() {
  return "4";
}

std::filesystem::path stub_path(const std::filesystem::path& index) {
  return index / "XAPIANDB";
}

std::filesystem::path generations_path(const std::filesystem::path& index) {
  return index / "generations";
}

std::filesystem::path stories_path(const std::filesystem::path& index) {
  return index / "stories";
}

std::optional<IndexStub> read_stub(const std::filesystem::path& index) {
  const std::filesystem::path path = stub_path(index);
  std::ifstream in(path);
  if (!in && (errno == ENOENT || errno == ENOTDIR)) return std::nullopt;
  IndexStub stub;
  for (std::string line; std::getline(in, line);) {
    const std::string_view view = line;
    if (view.starts_with(stamp_mark)) read_stamp_line(view.substr(stamp_mark.size()), stub);
    if (view.starts_with(generation_mark)) stub.generations.emplace_back(view.substr(generation_mark.size()));
  }
  if (!in.eof())
    throw EnvironmentError(
        fmt::format("Cannot read {}: {}; check its permissions.", path.string(), std::strerror(errno)));
  return stub;
}

void write_stub(const std::filesystem::path& index, const IndexStub& stub) {
  const std::filesystem::path path = stub_path(index);
  const std::filesystem::path beside = path.string() + ".new";
  // Everything that the stub lists must be on disk before the stub is.
  for (const std::string& generation : stub.generations) sync_folder(index / generation);
  sync_folder(generations_path(index));
  if (!stub.stories.empty()) sync_folder(stories_path(index));
  write_synced(beside, to_text(stub));
  if (std::rename(beside.c_str(), path.c_str()) != 0) fail_to_write(path);
  sync_folder(index);
}

std::string explain_mismatch(const IndexStub& stub) {
  if (stub.schema_version == 0)
    return "This is not an index made by Broadsheet; give the folder that `indexer --db` made.";
  if (stub.schema_version != current_schema_version || stub.analysis != analysis_fingerprint())
    return fmt::format(
        "The index has schema {} and analysis {}, this program needs schema {} and analysis {}; "
        "index the documents again into a new folder.",
        stub.schema_version, stub.analysis, current_schema_version, analysis_fingerprint());
  return {};
}

}  // namespace broadsheet
