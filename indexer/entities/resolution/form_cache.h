#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "common/names/alias_table.h"

namespace broadsheet::resolution {

/// What there is to know of a name as written, whatever the document.
struct FormFacts {
  std::string key;                          ///< entity_key
  const names::Alias* forms = nullptr;      ///< what the alias table knows by that key
  const names::Alias* adjective = nullptr;  ///< the country whose adjective it is
  std::size_t words = 0;                    ///< of the key
  bool junk = false;
  bool shouted = false;
};

/// Remembers the facts of names from document to document. Bounded.
class FormCache {
 public:
  /// Valid until start_document().
  const FormFacts& facts(std::string_view name);
  /// Forgets everything when there is too much of it.
  void start_document();

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, FormFacts, Hash, std::equal_to<>> facts_;
};

}  // namespace broadsheet::resolution
