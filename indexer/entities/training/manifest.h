// The public data sets that the model is trained on.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// One line of manifest.tsv.
struct DataSet {
  std::string file;
  std::string language;
  bool latent_misc = false;  ///< option `latent-misc`: miscellaneous names are not marked in it
  bool trim_titles = false;  ///< option `trim-titles`: it marks titles as part of persons' names
  double weight = 1;         ///< option `weight=W`
  std::string repository;
  std::string commit;
  std::string licence;
  std::string sha256;  ///< of the packed file
};

/// Tab-separated columns: file, language, options (comma-separated, `-` for none), repository, commit,
/// licence, sha256. Ignores empty lines and lines that begin with `#`. Throws a UsageError that names the
/// line.
std::vector<DataSet> read_manifest(std::string_view content);

/// Lower-case hexadecimal.
std::string sha256_hex(std::string_view bytes);

/// Reads a data set in `folder`. Throws EnvironmentError when the file differs from the manifest.
std::vector<LabelledDocument> read_data_set(const DataSet& set, const std::filesystem::path& folder);

}  // namespace broadsheet::tagging
