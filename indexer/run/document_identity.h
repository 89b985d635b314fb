// Tells a new version of a document from another document that was given the same id.
#pragma once

#include <cstdint>
#include <string>

#include "common/document.h"

namespace broadsheet {

/// Hashes of what stays the same from version to version; 0: the document does not have it.
struct DocumentIdentity {
  std::uint64_t url = 0;
  std::uint64_t title = 0;
  std::uint64_t beginning = 0;  ///< of the text

  bool operator==(const DocumentIdentity&) const = default;
};

DocumentIdentity identity_of(const Document& document);

/// True when both have the same address; if one has none, the same title; if one has none, the same
/// beginning.
bool is_same_document(const DocumentIdentity& a, const DocumentIdentity& b);

/// An id of its own for a document whose id another one has: `17~0f3a95c1`. It depends on the two only, so
/// that the next run finds the same.
std::string separate_id(const std::string& id, const DocumentIdentity& identity);

}  // namespace broadsheet
