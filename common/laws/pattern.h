// Citation patterns: their notation and how they match tokens.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/laws/capture_class.h"
#include "common/laws/token.h"
#include "common/laws/vocabulary.h"

namespace broadsheet::laws {

/// The values that a match captured, by name.
class Captures {
 public:
  /// The last value of that name; empty when the match did not capture it.
  std::string_view get(std::string_view name) const;
  void set(std::string_view name, std::string value) { values_.emplace_back(name, std::move(value)); }
  /// `form` with each {name} replaced by its value.
  std::string fill(std::string_view form) const;

 private:
  std::vector<std::pair<std::string_view, std::string>> values_;
};

/// Tokens in order, in a small notation:
///
///     word      the word in any case, accents do not count       Word      its first letter is a capital
///     StGB EU   exactly so                                        . ( - §   the mark
///     a b       blanks may lie between; without one in the pattern, none may
///     {a|b c}   one or the other      [a]   perhaps               $x        a part that has a name
///     <year>    takes a year by that name (classes: capture_class.cpp)     <y:year>   by the name y
///     ~         what follows must follow in the text too, but does not belong to the citation
///     \[        the mark itself, for the marks of this notation
///
/// No repetition, so that matching takes bounded time. Alternatives are tried in order, all of them.
class Pattern {
 public:
  /// A named part, written like a pattern.
  struct Part {
    std::string_view name;
    std::string_view pattern;
  };

  /// Throws std::logic_error for a malformed pattern: all patterns are ours.
  Pattern(std::string_view source, Vocabulary& vocabulary);

  /// The end of the match that begins at token `at`; `at` when there is none. `captures` may be null.
  std::size_t match(const TokenText& text, std::size_t at, Captures* captures) const;

  /// The words that can begin a match.
  const std::vector<WordId>& first_words() const { return first_words_; }

  /// Has bit `word % 64` set for each word that can be the second token of a match; all bits if anything can.
  /// Most texts that begin like a pattern are ruled out by their next word.
  std::uint64_t second_words() const { return second_words_; }

  enum class Op : std::uint8_t { word, capital_word, exact_word, capture, fork, jump, look_ahead, accept };
  struct Step {
    Op op = Op::accept;
    bool tight = false;  ///< no blank before the token
    WordId word = unknown_word;
    std::uint16_t target = 0;  ///< fork, jump: where to; fork goes to the next step first
    const CaptureClass* capture = nullptr;
    std::string_view text;  ///< exact_word: the spelling; capture: its name
  };

 private:
  std::vector<Step> steps_;
  std::vector<WordId> first_words_;
  std::uint64_t second_words_ = 0;
};

}  // namespace broadsheet::laws
