#include "indexer/run/document_identity.h"

#include <fmt/format.h>
#include <xxhash.h>

#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::size_t beginning_bytes = 200;

std::uint64_t hash_of(std::string_view value) {
  const std::string folded = fold_keyword(value);
  return folded.empty() ? 0 : XXH3_64bits(folded.data(), folded.size());
}

}  // namespace

DocumentIdentity identity_of(const Document& document) {
  return {hash_of(document.url), hash_of(document.title),
          hash_of(std::string_view(document.text).substr(0, beginning_bytes))};
}

bool is_same_document(const DocumentIdentity& a, const DocumentIdentity& b) {
  if (a.url != 0 && b.url != 0) return a.url == b.url;
  if (a.title != 0 && b.title != 0) return a.title == b.title;
  return a.beginning == b.beginning;
}

std::string separate_id(const std::string& id, const DocumentIdentity& identity) {
  const std::uint64_t own = identity.url != 0     ? identity.url
                            : identity.title != 0 ? identity.title
                                                  : identity.beginning;
  return fmt::format("{}~{:08x}", id, static_cast<std::uint32_t>(own ^ (own >> 32)));
}

}  // namespace broadsheet
