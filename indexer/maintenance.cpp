#include "indexer/maintenance.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "common/error.h"
#include "common/index_stub.h"
#include "indexer/index_lock.h"
#include "indexer/publication.h"

namespace broadsheet {
namespace fs = std::filesystem;
namespace {

IndexStub stub_or_fail(const fs::path& index) {
  if (std::optional<IndexStub> stub = read_stub(index)) return *stub;
  throw EnvironmentError(fmt::format("There is no index in {}; make one with `indexer --db {} PATH`.",
                                     index.string(), index.string()));
}

std::uint64_t folder_bytes(const fs::path& folder) {
  std::uint64_t bytes = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) bytes += entry.file_size();
  return bytes;
}

nlohmann::ordered_json status_json(const fs::path& index, const IndexStub& stub) {
  nlohmann::ordered_json json{
      {"format", 1},
      {"documents", stub.documents},
      {"bytes", folder_bytes(index)},
      {"uuid", stub.uuid},
      {"revision", stub.revision},
      {"schema", stub.schema_version},
      {"analysis", stub.analysis},
  };
  json["languages"] = stub.languages;
  json["generations"] = stub.generations;
  return json;
}

std::string status_text(const fs::path& index, const IndexStub& stub) {
  std::string text =
      fmt::format("{}: {} documents, {:.1f} MB, revision {}, {} generation{}\n", index.string(),
                  stub.documents, static_cast<double>(folder_bytes(index)) / 1e6, stub.revision,
                  stub.generations.size(), stub.generations.size() == 1 ? "" : "s");
  for (const auto& [code, count] : stub.languages) text += fmt::format("  {:>4}  {}\n", code, count);
  const std::string mismatch = explain_mismatch(stub);
  return mismatch.empty() ? text : text + mismatch + "\n";
}

void check_counts(const fs::path& folder, GenerationCounts& sum) {
  const GenerationCounts counts = count_documents(folder);
  sum.documents += counts.documents;
  for (const auto& [code, count] : counts.languages) sum.languages[code] += count;
}

void verify_generation(const fs::path& folder, GenerationCounts& sum, std::vector<std::string>& faults) {
  if (!fs::exists(folder)) {
    faults.push_back(fmt::format("{} is listed in XAPIANDB but missing.", folder.string()));
    return;
  }
  const std::size_t before = faults.size();
  for (const std::string& fault : check_generation(folder))
    faults.push_back(fmt::format("{}: {}.", folder.string(), fault));
  if (faults.size() == before) check_counts(folder, sum);
}

}  // namespace

std::string describe_index(const fs::path& index, bool json) {
  const IndexStub stub = stub_or_fail(index);
  return json ? status_json(index, stub).dump() + "\n" : status_text(index, stub);
}

std::vector<std::string> verify_index(const fs::path& index) {
  const IndexStub stub = stub_or_fail(index);
  std::vector<std::string> faults;
  const std::string mismatch = explain_mismatch(stub);
  if (!mismatch.empty()) faults.push_back(mismatch);
  GenerationCounts sum;
  for (const fs::path& folder : generation_folders(index, stub)) verify_generation(folder, sum, faults);
  if (faults.empty() && (sum.documents != stub.documents || sum.languages != stub.languages))
    faults.push_back(fmt::format("XAPIANDB counts {} documents but its generations hold {}.", stub.documents,
                                 sum.documents));
  return faults;
}

bool merge_index(const fs::path& index, bool wait) {
  stub_or_fail(index);
  const IndexLock lock(index, wait);
  IndexStub stub = open_or_make_stub(index);
  return merge_generations(index, stub, 1);
}

}  // namespace broadsheet
