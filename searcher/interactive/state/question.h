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

/// What the session wants to know. A newer question of a kind replaces the older one, running or waiting.
struct Question {
  /// advice: other spellings, and what to do when nothing is found.
  enum class Kind : std::uint8_t { hits, document, completions, counts, advice };
  Kind kind = Kind::hits;
  std::uint64_t number = 0;  ///< given back with the answer
  Request request;           ///< of document: what lights up in it
  std::string id;            ///< of document
  std::size_t width = 0;     ///< of document: columns of its lines; 0: none are wanted
  std::string text;          ///< of completions: the query up to the cursor
};

struct Answer {
  Question::Kind kind = Question::Kind::hits;
  std::uint64_t number = 0;
  Results results;                         ///< hits; counts: total, facets, histogram; advice: what it says
  std::optional<OpenedDocument> document;  ///< absent: there is none
  std::vector<PreviewLine> lines;          ///< of its text
  std::vector<Choice> completions;
  Span completed;                     ///< the bytes of Question::text that a completion replaces
  std::string fault;                  ///< one sentence; empty: it worked
  std::uint64_t index_documents = 0;  ///< of the state that answered
};

}  // namespace broadsheet::interactive
