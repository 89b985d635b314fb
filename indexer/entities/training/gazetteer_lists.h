#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "indexer/entities/tagging/gazetteer.h"

namespace broadsheet {

/// Gathers names into the entries of a gazetteer.
class GazetteerLists {
 public:
  /// One name of the list with this bit; cut into words as texts are. Names of more than 8 words are left
  /// out.
  void add(std::string_view name, GazetteerSet list);
  /// Every line of `folder`/<class>.txt, for each class whose file is there.
  void add_folder(const std::filesystem::path& folder);
  /// By ascending key, each once.
  std::vector<GazetteerEntry> entries() const;

 private:
  std::vector<GazetteerEntry> entries_;
};

}  // namespace broadsheet
