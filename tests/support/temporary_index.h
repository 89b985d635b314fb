#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "common/document.h"
#include "common/index/index_stub.h"
#include "tests/support/temporary_folder.h"

namespace broadsheet::testing {

/// An index made of documents by the real writer, without a run of the indexer: languages are taken as they
/// stand in the documents, and every generation is one segment.
class TemporaryIndex {
 public:
  /// The documents are spread over the generations in turn. `key_fields` are names of keys that are fields.
  explicit TemporaryIndex(const std::vector<Document>& documents, std::size_t generations = 1,
                          std::vector<std::string> key_fields = {});

  const std::filesystem::path& path() const { return folder_.path(); }
  const IndexStub& stub() const { return stub_; }

  /// Publishes another generation.
  void add(const std::vector<Document>& documents);
  /// Publishes a new generation with these documents only, and removes the folders of the old ones.
  void replace(const std::vector<Document>& documents);

 private:
  void write_generation(const std::vector<Document>& documents);

  TemporaryFolder folder_;
  IndexStub stub_;
};

}  // namespace broadsheet::testing
