// How the parts of an Office Open XML package refer to each other (ISO 29500-2, 9.3).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/extractors/office/office_package.h"

namespace broadsheet::extraction {

struct Relationship {
  std::string id;
  std::string type;    ///< the last word of its address: `officeDocument`, `footnotes`, `slide`
  std::string target;  ///< name of a member; for an external one, an address that is never followed
  bool external = false;
};

class Relationships {
 public:
  Relationships() = default;
  /// Of a part; of the whole package for an empty name. Empty when nothing is stated.
  Relationships(const OfficePackage& package, std::string_view part);

  const std::vector<Relationship>& all() const { return all_; }
  /// Targets inside of the package; empty when there is none.
  std::string target_of_id(std::string_view id) const;
  std::string target_of_type(std::string_view type) const;

 private:
  std::vector<Relationship> all_;
};

}  // namespace broadsheet::extraction
