// The names in one document and where they stand: the working data of entity resolution.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/document.h"
#include "indexer/entities/resolution/form_cache.h"
#include "indexer/entities/resolution/mention_text.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet::resolution {

inline constexpr std::uint32_t no_name = 0xFFFFFFFF;

/// One mention of a name, trimmed.
struct Occurrence {
  bool in_title = false;
  NameSpan span;
  tagging::MentionType type = tagging::MentionType::miscellaneous;
  std::uint32_t name = no_name;    ///< index into DocumentNames::names
  std::uint32_t bearer = no_name;  ///< if it is a short name: the full name of the person it means here
  const names::CanonicalName* known = nullptr;
  bool adjective = false;
  bool replaced = false;  ///< a longer mention takes its place
};

/// All mentions in a document that are written alike, apart from case, accents and the like.
struct NameRecord {
  const FormFacts* facts = nullptr;
  std::string_view written;               ///< the shortest form that is not in capitals, otherwise the first
  std::array<std::uint32_t, 4> counts{};  ///< occurrences by MentionType, not counting those with a bearer
  std::uint32_t first = 0;                ///< its first occurrence, an index
  std::uint32_t total = 0;
  std::uint32_t longer = no_name;               ///< the name of which this one is a short form
  const names::CanonicalName* known = nullptr;  ///< the entity by the alias table
  tagging::MentionType type = tagging::MentionType::miscellaneous;
  bool defined = false;  ///< an acronym that the text explains
  bool dropped = false;  ///< does not name anybody
};

/// Keeps its memory from document to document.
class DocumentNames {
 public:
  void start(const Document& document);

  std::string_view source(bool in_title) const { return in_title ? document_->title : document_->text; }
  const Document& document() const { return *document_; }

  /// Adds a mention, unless it is junk. Mentions must come in order, title first.
  void add(bool in_title, NameSpan span, tagging::MentionType type, const names::CanonicalName* known);
  /// The number of the name; adds the name if it is new.
  std::uint32_t intern(std::string_view written);
  /// no_name when the document has no such name.
  std::uint32_t find(std::string_view key) const;

  const names::CanonicalName* known(const Occurrence& occurrence) const {
    return occurrence.known ? occurrence.known : names[occurrence.name].known;
  }
  std::string_view written(const Occurrence& occurrence) const {
    return occurrence.span.in(source(occurrence.in_title));
  }
  /// Follows short forms to the full name. Safe against circles.
  std::uint32_t root(std::uint32_t name) const;

  FormCache forms;
  std::vector<Occurrence> occurrences;
  std::vector<NameRecord> names;

 private:
  std::uint32_t number_of(const FormFacts& facts, std::string_view written);

  const Document* document_ = nullptr;
  std::unordered_map<std::string_view, std::uint32_t> by_key_;  ///< the keys belong to the facts in `forms`
};

}  // namespace broadsheet::resolution
