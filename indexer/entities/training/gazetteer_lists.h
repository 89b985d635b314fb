#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "indexer/entities/tagging/gazetteer.h"

namespace broadsheet::tagging {

/// Gathers names into the entries of a gazetteer.
class GazetteerLists {
 public:
  /// One name of the list with this bit; cut into words as texts are. Names of more than 8 words are left
  /// out.
  void add(std::string_view name, GazetteerSet list);
  /// Every line of `folder`/<class>.txt, for each class whose file is there.
  void add_folder(const std::filesystem::path& folder);
  /// The names, forms and adjectives of our own table (common/names/aliases.tsv); forms that are also
  /// ordinary words are left out.
  void add_alias_table(std::string_view content);
  /// By ascending key, each once.
  std::vector<GazetteerEntry> entries() const;

 private:
  void add_adjective(std::string_view adjective);

  std::vector<GazetteerEntry> entries_;
};

}  // namespace broadsheet::tagging
