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

/// A mention of a name, trimmed.
struct Occurrence {
  bool in_title = false;
  NameSpan span;
  tagging::MentionType type = tagging::MentionType::miscellaneous;
  std::uint32_t name = no_name;    ///< in DocumentNames::names
  std::uint32_t bearer = no_name;  ///< the full name of the person that a short one means here
  const names::CanonicalName* known = nullptr;
  bool adjective = false;
  bool replaced = false;  ///< by a longer mention
};

/// All that is written alike in a document, but for case, accents and the like.
struct NameRecord {
  const FormFacts* facts = nullptr;
  std::string_view written;               ///< the shortest form that is not shouted, else the first
  std::array<std::uint32_t, 4> counts{};  ///< occurrences by MentionType, without those that have a bearer
  std::uint32_t first = 0;                ///< its first occurrence
  std::uint32_t total = 0;
  std::uint32_t longer = no_name;               ///< the name that this one is short for
  const names::CanonicalName* known = nullptr;  ///< what the alias table says
  tagging::MentionType type = tagging::MentionType::miscellaneous;
  bool defined = false;  ///< an acronym that the text explains
  bool dropped = false;  ///< nobody's name
};

/// The names of one document and where they stand.
class DocumentNames {
 public:
  void start(const Document& document);

  std::string_view source(bool in_title) const { return in_title ? document_->title : document_->text; }
  const Document& document() const { return *document_; }

  /// Adds a mention; junk is passed over. Mentions come in order, title first.
  void add(bool in_title, NameSpan span, tagging::MentionType type, const names::CanonicalName* known);
  /// The number of a name that is mentioned, or now begins to be.
  std::uint32_t intern(std::string_view written);
  /// no_name when nothing is called so.
  std::uint32_t find(std::string_view key) const;

  const names::CanonicalName* known(const Occurrence& occurrence) const {
    return occurrence.known ? occurrence.known : names[occurrence.name].known;
  }
  std::string_view written(const Occurrence& occurrence) const {
    return occurrence.span.in(source(occurrence.in_title));
  }
  /// Over all short forms; bounded against circles.
  std::uint32_t root(std::uint32_t name) const;

  FormCache forms;
  std::vector<Occurrence> occurrences;
  std::vector<NameRecord> names;

 private:
  std::uint32_t number_of(const FormFacts& facts, std::string_view written);

  const Document* document_ = nullptr;
  std::unordered_map<std::string_view, std::uint32_t> by_key_;  ///< keys are of the facts
};

}  // namespace broadsheet::resolution
