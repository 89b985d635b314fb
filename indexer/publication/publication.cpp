#include "indexer/publication/publication.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <utility>

#include "common/error.h"
#include "common/synced_file.h"
#include "indexer/stories/story_update.h"

namespace broadsheet {
namespace fs = std::filesystem;
namespace {

std::string make_uuid() {
  std::random_device random;
  return fmt::format("{:08x}{:08x}{:08x}{:08x}", random(), random(), random(), random());
}

/// `generations/000017.2` follows `generations/000017` or `generations/000017.1`.
std::string next_version(const std::string& generation) {
  const std::size_t dot = generation.rfind('.');
  const int version = dot == std::string::npos ? 1 : std::stoi(generation.substr(dot + 1));
  return fmt::format("{}.{}", generation.substr(0, dot), version + 1);
}

/// Makes a copy by hard links. File systems without hard links copy the bytes.
void clone_folder(const fs::path& from, const fs::path& to) {
  fs::remove_all(to);
  fs::create_directories(to);
  for (const fs::directory_entry& entry : fs::directory_iterator(from)) {
    const fs::path name = entry.path().filename();
    if (name == "flintlock") continue;
    std::error_code error;
    fs::create_hard_link(entry.path(), to / name, error);
    if (error) fs::copy_file(entry.path(), to / name);
  }
}

/// True for folders that a run makes under generations/: `000017`, `000017.2`, `000017.level0-3`, `building`.
bool is_made_by_runs(const std::string& name) {
  const std::size_t digits = std::min(name.find_first_not_of("0123456789"), name.size());
  return name == "building" || (digits >= 6 && (digits == name.size() || name[digits] == '.'));
}

void sync_new_folders(const fs::path& index, const IndexStub& stub) {
  for (const fs::path& folder : generation_folders(index, stub)) sync_folder(folder);
  sync_folder(generations_path(index));
}

void recount(const fs::path& index, IndexStub& stub) {
  stub.documents = 0;
  stub.languages.clear();
  for (const fs::path& folder : generation_folders(index, stub)) {
    const GenerationCounts counts = count_documents(folder);
    stub.documents += counts.documents;
    for (const auto& [code, count] : counts.languages) stub.languages[code] += count;
  }
}

/// A merge changes no documents, so it has no `changes`.
void commit(const fs::path& index, IndexStub& stub, Changes* changes = nullptr) {
  ++stub.revision;
  recount(index, stub);
  if (changes)
    stories::update_stories(index, stub, changes->added, changes->threads, std::move(changes->verdicts));
  sync_new_folders(index, stub);
  write_stub(index, stub);
  remove_unlisted(index, stub);
}

/// The generations that a merge should take, smallest first, so that it moves as few documents as possible.
/// They are indexes into stub.generations.
std::vector<std::size_t> choose_for_merge(const std::vector<std::uint64_t>& sizes, std::size_t limit) {
  std::vector<std::size_t> order(sizes.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizes[a] < sizes[b]; });
  std::size_t taken = 0;
  std::uint64_t sum = 0;
  const std::size_t kept = std::max<std::size_t>(limit / 2, 1);
  while (taken < order.size() && (order.size() - taken + 1 > kept || sizes[order[taken]] <= sum))
    sum += sizes[order[taken++]];
  order.resize(taken);
  std::sort(order.begin(), order.end());
  return order;
}

}  // namespace

IndexStub open_or_make_stub(const fs::path& index) {
  if (const std::optional<IndexStub> stub = read_stub(index)) {
    const std::string mismatch = explain_mismatch(*stub);
    if (!mismatch.empty()) throw EnvironmentError(mismatch);
    return *stub;
  }
  IndexStub stub;
  stub.schema_version = current_schema_version;
  stub.analysis = analysis_fingerprint();
  stub.uuid = make_uuid();
  return stub;
}

std::string next_generation(IndexStub& stub) {
  return fmt::format("generations/{:06}", stub.next_generation++);
}

std::vector<fs::path> generation_folders(const fs::path& index, const IndexStub& stub) {
  std::vector<fs::path> folders;
  for (const std::string& generation : stub.generations) folders.push_back(index / generation);
  return folders;
}

void publish(const fs::path& index, IndexStub& stub, Changes changes) {
  std::vector<std::string> generations;
  for (std::size_t i = 0; i < stub.generations.size(); ++i) {
    const auto removed = changes.removals.find(i);
    if (removed == changes.removals.end() || removed->second.empty()) {
      generations.push_back(stub.generations[i]);
    } else if (count_documents(index / stub.generations[i]).documents > removed->second.size()) {
      generations.push_back(next_version(stub.generations[i]));
      clone_folder(index / stub.generations[i], index / generations.back());
      remove_documents(index / generations.back(), removed->second);
    }
  }
  if (changes.added) generations.push_back(*changes.added);
  stub.generations = std::move(generations);
  commit(index, stub, &changes);
}

void publish_rebuilt(const fs::path& index, IndexStub& stub) {
  commit(index, stub);
}

bool merge_generations(const fs::path& index, IndexStub& stub, std::size_t limit) {
  if (stub.generations.size() <= limit) return false;
  std::vector<std::uint64_t> sizes;
  for (const fs::path& folder : generation_folders(index, stub))
    sizes.push_back(count_documents(folder).documents);
  std::vector<fs::path> parts;
  std::vector<std::string> kept = stub.generations;
  const std::vector<std::size_t> chosen = choose_for_merge(sizes, limit);
  for (auto place = chosen.rbegin(); place != chosen.rend(); ++place) {
    parts.insert(parts.begin(), index / kept[*place]);
    kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(*place));
  }
  kept.push_back(next_generation(stub));
  merge_databases(parts, index / kept.back());
  stub.generations = std::move(kept);
  commit(index, stub);
  return true;
}

void remove_unlisted(const fs::path& index, const IndexStub& stub) {
  std::set<std::string> listed(stub.generations.begin(), stub.generations.end());
  listed.insert(stub.stories);
  std::error_code ignored;  // a leftover costs space, nothing else, and the next run tries again
  std::vector<fs::path> unlisted;
  for (const fs::path& folder : {generations_path(index), stories_path(index)})
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
      const std::string name = entry.path().filename().string();
      const bool is_listed = listed.count((folder.filename() / name).string()) > 0;
      if (is_made_by_runs(name) && !is_listed) unlisted.push_back(entry.path());
    }
  for (const fs::path& path : unlisted) fs::remove_all(path, ignored);
}

}  // namespace broadsheet
