#include "indexer/publication/maintenance.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "common/error.h"
#include "common/index/index_stub.h"
#include "common/index/story_file.h"
#include "common/key_fields.h"
#include "indexer/extraction/child_pool.h"
#include "indexer/generations/folder_faults.h"
#include "indexer/generations/index_lock.h"
#include "indexer/generations/stored_documents.h"
#include "indexer/publication/publication.h"

namespace broadsheet {
namespace fs = std::filesystem;
namespace {

IndexStub stub_or_fail(const fs::path& index) {
  if (std::optional<IndexStub> stub = read_stub(index)) return *stub;
  throw EnvironmentError(fmt::format("There is no index in {}; make one with `indexer --db {} PATH`.",
                                     index.string(), index.string()));
}

/// The size of the stub and the listed generations. Files that disappear meanwhile count as nothing.
std::uint64_t index_bytes(const fs::path& index, const IndexStub& stub) {
  std::uint64_t bytes = 0;
  const auto add = [&](const fs::path& file) {
    std::error_code gone;
    const std::uintmax_t size = fs::file_size(file, gone);
    if (!gone) bytes += size;
  };
  add(stub_path(index));
  if (!stub.stories.empty()) add(index / stub.stories);
  std::error_code gone;
  for (const fs::path& folder : generation_folders(index, stub))
    for (fs::directory_iterator entry(folder, gone), end; !gone && entry != end; entry.increment(gone))
      add(entry->path());
  return bytes;
}

std::vector<KeyFieldCount> key_field_counts(const fs::path& index, const IndexStub& stub) {
  std::vector<KeyFieldCount> counts;
  for (const std::string& name : stub.key_fields) {
    counts.push_back({name, 0});
    for (const fs::path& folder : generation_folders(index, stub))
      counts.back().documents += documents_with_value(folder, key_field(name));
  }
  return counts;
}

nlohmann::ordered_json status_json(const fs::path& index, const IndexStub& stub) {
  nlohmann::ordered_json json{
      {"format", 1},
      {"documents", stub.documents},
      {"bytes", index_bytes(index, stub)},
      {"uuid", stub.uuid},
      {"revision", stub.revision},
      {"schema", stub.schema_version},
      {"analysis", stub.analysis},
  };
  json["languages"] = stub.languages;
  json["fields"] = nlohmann::ordered_json::object();
  for (const KeyFieldCount& count : key_field_counts(index, stub))
    json["fields"][count.name] = count.documents;
  json["all_fields"] = stub.all_keys;
  json["generations"] = stub.generations;
  if (const std::string reason = extraction::why_not_confined(); !reason.empty())
    json["not_confined"] = reason;
  return json;
}

std::string status_text(const fs::path& index, const IndexStub& stub) {
  std::string text =
      fmt::format("{}: {} documents, {:.1f} MB, revision {}, {} generation{}\n", index.string(),
                  stub.documents, static_cast<double>(index_bytes(index, stub)) / 1e6, stub.revision,
                  stub.generations.size(), stub.generations.size() == 1 ? "" : "s");
  for (const auto& [code, count] : stub.languages) text += fmt::format("  {:>4}  {}\n", code, count);
  for (const KeyFieldCount& count : key_field_counts(index, stub))
    text += fmt::format("  field {}: {} documents\n", count.name, count.documents);
  if (stub.all_keys) text += "  further keys with short values become fields\n";
  if (const std::string reason = extraction::why_not_confined(); !reason.empty())
    text += fmt::format("  PDF, office documents and mail are read by a process that is not confined: {}\n",
                        reason);
  const std::string mismatch = explain_mismatch(stub);
  return mismatch.empty() ? text : text + mismatch + "\n";
}

void add_counts(const fs::path& folder, GenerationCounts& sum) {
  const GenerationCounts counts = count_documents(folder);
  sum.documents += counts.documents;
  for (const auto& [code, count] : counts.languages) sum.languages[code] += count;
}

std::vector<std::string> check_counts(const IndexStub& stub, const GenerationCounts& sum) {
  if (sum.documents != stub.documents)
    return {fmt::format("XAPIANDB counts {} documents but its generations hold {}.", stub.documents,
                        sum.documents)};
  if (sum.languages != stub.languages)
    return {"XAPIANDB and its generations disagree about the documents by language."};
  return {};
}

void verify_generation(const fs::path& folder, GenerationCounts& sum, std::vector<std::string>& faults) {
  if (!fs::exists(folder)) {
    faults.push_back(fmt::format("{} is listed in XAPIANDB but missing.", folder.string()));
    return;
  }
  const std::vector<std::string> found = check_generation(folder);
  for (const std::string& fault : found) faults.push_back(fmt::format("{}: {}.", folder.string(), fault));
  if (found.empty()) try {
      add_counts(folder, sum);
    } catch (const EnvironmentError& error) {
      faults.emplace_back(error.what());
    }
}

std::string check_stories(const fs::path& index, const IndexStub& stub) {
  if (stub.stories.empty()) return {};
  try {
    const std::string fault = StoryFile(index / stub.stories).check();
    return fault.empty() ? fault : fmt::format("{}: {}", (index / stub.stories).string(), fault);
  } catch (const EnvironmentError& error) {
    return error.what();
  }
}

std::vector<std::string> verify_state(const fs::path& index, const IndexStub& stub) {
  std::vector<std::string> faults;
  const std::string mismatch = explain_mismatch(stub);
  if (!mismatch.empty()) faults.push_back(mismatch);
  GenerationCounts sum;
  for (const fs::path& folder : generation_folders(index, stub)) verify_generation(folder, sum, faults);
  if (std::string fault = check_stories(index, stub); !fault.empty()) faults.push_back(std::move(fault));
  return faults.empty() ? check_counts(stub, sum) : faults;
}

}  // namespace

void require_index(const fs::path& index) {
  stub_or_fail(index);
}

std::string describe_index(const fs::path& index, bool json) {
  const IndexStub stub = stub_or_fail(index);
  return json ? status_json(index, stub).dump() + "\n" : status_text(index, stub);
}

std::vector<KeyFieldCount> count_key_fields(const fs::path& index) {
  return key_field_counts(index, stub_or_fail(index));
}

std::vector<std::string> verify_index(const fs::path& index) {
  return rethrow_folder_faults([&] {
    while (true) {
      const IndexStub stub = stub_or_fail(index);
      std::vector<std::string> faults = verify_state(index, stub);
      // A run that has published meanwhile may have removed generations. Then look again.
      if (faults.empty() || stub_or_fail(index).revision == stub.revision) return faults;
    }
  });
}

bool merge_index(const fs::path& index, bool wait) {
  require_index(index);
  const IndexLock lock(index, wait);
  return rethrow_folder_faults([&] {
    IndexStub stub = open_or_make_stub(index);
    remove_unlisted(index, stub);
    return merge_generations(index, stub, 1);
  });
}

}  // namespace broadsheet
