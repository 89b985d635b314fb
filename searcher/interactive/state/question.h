#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/interactive/state/state.h"
#include "searcher/request/opened_document.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet::interactive {

/// How many values Question::Kind has.
inline constexpr std::size_t question_kinds = 5;

/// A question to the index. A newer question replaces an older one of its kind, even one that is being
/// answered.
struct Question {
  /// `advice` asks for other spellings, and for help when nothing is found.
  enum class Kind : std::uint8_t { hits, document, completions, counts, advice };
  Kind kind = Kind::hits;
  std::uint64_t number = 0;  ///< the answer has the same number
  Request request;           ///< for `document`: its id
  std::string id;            ///< for `document`
  std::size_t width = 0;     ///< for `document`: the width of its lines in columns; 0: no lines
  std::string text;          ///< for `completions`: the query up to the cursor
};

struct Answer {
  Question::Kind kind = Question::Kind::hits;
  std::uint64_t number = 0;
  Results results;                         ///< hits; or total, facets and histogram; or advice
  std::optional<OpenedDocument> document;  ///< absent: the index has no such document
  std::vector<PreviewLine> lines;          ///< the document's text, wrapped
  std::vector<ListLine> completions;
  Span completed;                     ///< the bytes of Question::text that a completion replaces
  std::string fault;                  ///< one sentence; empty when the search succeeded
  std::uint64_t index_documents = 0;  ///< documents in the index when it answered
};

}  // namespace broadsheet::interactive
