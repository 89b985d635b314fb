// Builds the gazetteer from lists of names.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "indexer/entities/tagging/gazetteer.h"

namespace broadsheet::tagging {

/// Collects names.
class GazetteerLists {
 public:
  /// Adds a name to the list with this bit. Names are cut into words as texts are. Names of more than 8 words
  /// are ignored.
  void add(std::string_view name, GazetteerSet list);
  /// Adds every line of `folder`/<class>.txt, for each class that has a file.
  void add_folder(const std::filesystem::path& folder);
  /// Adds the names, forms and adjectives of our own table (common/names/aliases.tsv), except forms that are
  /// also ordinary words.
  void add_alias_table(std::string_view content);
  /// Sorted by key, without repetition.
  std::vector<GazetteerEntry> entries() const;

 private:
  void add_adjective(std::string_view adjective);

  std::vector<GazetteerEntry> entries_;
};

}  // namespace broadsheet::tagging
