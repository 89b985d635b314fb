#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// A public data set that the model is trained on: a line of manifest.tsv.
struct DataSet {
  std::string file;
  std::string language;
  bool latent_misc = false;  ///< option `latent-misc`: miscellaneous names are not marked
  bool trim_titles = false;  ///< option `trim-titles`: persons' titles are marked as part of their names
  double weight = 1;         ///< option `weight=W`
  std::string repository;
  std::string commit;
  std::string licence;
  std::string sha256;  ///< of the file as it is, packed
};

/// Tab-separated columns: file, language, options (comma-separated, `-` for none), repository, commit,
/// licence, sha256; lines that begin with `#` and empty lines do not count. Throws UsageError naming the
/// line.
std::vector<DataSet> read_manifest(std::string_view content);

/// Hexadecimal, small letters.
std::string sha256_hex(std::string_view bytes);

/// The documents of a data set in `folder`. Throws EnvironmentError when the file is not what the manifest
/// says.
std::vector<LabelledDocument> read_data_set(const DataSet& set, const std::filesystem::path& folder);

}  // namespace broadsheet::tagging
