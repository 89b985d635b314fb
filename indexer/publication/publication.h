#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/index/index_stub.h"
#include "indexer/generations/generations.h"
#include "indexer/stories/verdicts.h"

namespace broadsheet {

// How an index changes. Everything new is made in folders that the stub does not list; write_stub() then
// lists them in one rename. A crash at any moment leaves the state before or the state after, and folders
// that nobody lists, which the next run removes. A generation that loses documents is not changed in place: a
// copy of hard links loses them. Xapian writes a commit only into blocks that the revision before does not
// use, so the files shared with the old folder stay good for its readers.

/// The stub of an index that is there, or of a new one. Throws EnvironmentError when it is of another
/// version.
IndexStub open_or_make_stub(const std::filesystem::path& index);

/// Folder of the next new generation; counts it in the stub. The folder does not exist yet.
std::string next_generation(IndexStub& stub);

struct Changes {
  std::optional<std::string> added;  ///< a generation made under the index, as next_generation() named it
  std::map<std::size_t, std::vector<DocId>> removals;  ///< by place in stub.generations
  unsigned threads = 1;                                ///< that may look for copies of what is added
  stories::Verdicts verdicts;                          ///< of texts that were compared while it was made
  bool empty() const { return !added && removals.empty(); }
};

/// Publishes and updates `stub` to what is published. Unlisted generations are gone afterwards.
void publish(const std::filesystem::path& index, IndexStub& stub, Changes changes);

/// Merges the smaller generations when there are more than `limit`; 1: all into one. True when it did.
bool merge_generations(const std::filesystem::path& index, IndexStub& stub, std::size_t limit);

/// Removes what a run made under generations/ and stories/ and the stub does not list. Others stay: the index
/// may have been put into a folder that holds more than it.
void remove_unlisted(const std::filesystem::path& index, const IndexStub& stub);

/// Full paths of the stub's generations.
std::vector<std::filesystem::path> generation_folders(const std::filesystem::path& index,
                                                      const IndexStub& stub);

}  // namespace broadsheet
