// Pin-cites: the articles, sections and annexes that a text names together with an act.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/laws/found_law.h"
#include "common/laws/rule_book.h"
#include "common/laws/token.h"

namespace broadsheet::laws {

/// Finds pins before the act (`Articles 5 and 6 of Regulation (EU) 2016/679`, `Art. 6 Abs. 1 DSGVO`, `§§ 80,
/// 81 GWB`) or behind it (`Human Rights Act 1998, s. 6`). pin_words.h lists the words.
class PinFinder {
 public:
  PinFinder(const RuleBook& rules, Vocabulary& vocabulary);

  /// True if a pin can begin with this word.
  bool is_pin_word(WordId word) const { return pin_kind(word) >= 0; }

  /// Turns acts with a pin into pin-cites and returns everything in order. `acts`: the acts found, in order;
  /// `pins`: the tokens where pins may begin.
  std::vector<FoundLaw> attach(const TokenText& text, std::vector<FoundLaw> acts,
                               const std::vector<std::size_t>& pins) const;

 private:
  class Attachment;
  /// One number of a pin. For `6 Abs. 1` it is 6.
  struct Number {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string value;
  };
  struct Pin {
    std::size_t first = 0;
    std::size_t last = 0;
    int kind = 0;       ///< row in pin_words
    bool sign = false;  ///< begins with §
    std::vector<Number> numbers;
  };
  int pin_kind(WordId word) const;
  std::optional<Pin> read(const TokenText& text, std::size_t at) const;
  bool read_number(const TokenText& text, std::size_t at, int kind, Number& number) const;
  std::size_t skip_details(const TokenText& text, std::size_t at) const;
  std::size_t skip_detail(const TokenText& text, std::size_t at) const;
  std::size_t next_in_list(const TokenText& text, std::size_t at, int kind) const;
  std::optional<std::size_t> reach_act(const TokenText& text, const Pin& pin,
                                       const std::vector<FoundLaw>& acts, std::size_t next) const;
  std::optional<FoundLaw> german_abbreviation(const TokenText& text, const Pin& pin) const;
  FoundLaw cite(const FoundLaw& act, const Pin& pin, const Number& number) const;

  const RuleBook& rules_;
  std::vector<std::int8_t> kinds_;  ///< by word; -1: none
  WordSet list_words_, connectors_, detail_words_, prefixes_, following_words_;
  Pattern joint_;
};

}  // namespace broadsheet::laws
