// What is known about a written name, cached across documents.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "common/names/alias_table.h"

namespace broadsheet::resolution {

/// Facts about a written name that do not depend on the document.
struct FormFacts {
  std::string key;                          ///< entity_key
  const names::Alias* forms = nullptr;      ///< the alias table's entries for the key
  const names::Alias* adjective = nullptr;  ///< set when it is the adjective of a country
  std::size_t words = 0;                    ///< number of words in the key
  bool junk = false;
  bool shouted = false;
};

/// Memory is bounded.
class FormCache {
 public:
  /// The reference stays valid until start_document().
  const FormFacts& facts(std::string_view name);
  /// Call this before each document. Empties the cache when it has grown too large.
  void start_document();

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, FormFacts, Hash, std::equal_to<>> facts_;
};

}  // namespace broadsheet::resolution
