// How an index changes.
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

// Everything new is made in folders that the stub does not list. write_stub() then lists them in one rename.
// A crash at any moment leaves the old or the new state, and perhaps unlisted folders, which the next run
// removes.
//
// A generation that loses documents is not changed in place; a copy made of hard links is. Xapian writes a
// commit only into blocks that the previous revision does not use, so the files shared with the old folder
// stay valid for its readers.

/// Reads the stub of an existing index or makes one for a new index. Throws EnvironmentError when the index
/// has another version.
IndexStub open_or_make_stub(const std::filesystem::path& index);

/// The folder for the next generation, which does not exist yet. Increases the counter in the stub.
std::string next_generation(IndexStub& stub);

struct Changes {
  std::optional<std::string> added;  ///< a new generation under the index, named by next_generation()
  std::map<std::size_t, std::vector<DocId>> removals;  ///< keyed by index into stub.generations
  unsigned threads = 1;                                ///< for finding copies of the added documents
  stories::Verdicts verdicts;  ///< comparisons already made while the generation was built
  bool empty() const { return !added && removals.empty(); }
};

/// Publishes the changes, updates `stub`, and removes unlisted generations.
void publish(const std::filesystem::path& index, IndexStub& stub, Changes changes);

/// Publishes generations that hold the same documents as before, and other facts of the stub.
void publish_rebuilt(const std::filesystem::path& index, IndexStub& stub);

/// Merges the smaller generations if there are more than `limit`; 1 merges all into one. Returns true if it
/// merged.
bool merge_generations(const std::filesystem::path& index, IndexStub& stub, std::size_t limit);

/// Removes what runs made under generations/ and stories/ and the stub does not list. Leaves other files
/// alone, since the index may be in a folder with other content.
void remove_unlisted(const std::filesystem::path& index, const IndexStub& stub);

/// Full paths of the generations in the stub.
std::vector<std::filesystem::path> generation_folders(const std::filesystem::path& index,
                                                      const IndexStub& stub);

}  // namespace broadsheet
