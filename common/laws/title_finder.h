// Finds acts, bills and treaties by their titles, which no table can list.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "common/laws/found_law.h"
#include "common/laws/rule_book.h"
#include "common/laws/title_extent.h"
#include "common/laws/token.h"

namespace broadsheet::laws {

/// Reads the capitalised words around `Act`, `Regulations`, `Bill`, `Treaty`, `Convention on` ...
///     Human Rights Act 1998       uk/act/human rights act/1998     the United Kingdom writes years like this
///     Clean Air Act of 1955       us/act/clean air act/1955        the United States write `of`
///     Privacy Act 1988 (Cth)      au/act/privacy act/1988
///     Canada Elections Act        ca/act/canada elections act
///     Copyright Act               act/copyright act
///     Copyright Act, 1911         act/copyright act/1911
///     Online Safety Bill          bill/online safety bill
///     Convention on Nuclear Safety  treaty/convention on nuclear safety
class TitleFinder {
 public:
  TitleFinder(const RuleBook& rules, Vocabulary& vocabulary);

  /// True for a word like `Act` by which titles are recognised.
  bool is_head(WordId word) const { return heads_.contains(word); }

  /// True when the words before token `at` only begin a longer title: `Criminal Code` in `Criminal Code
  /// Amendment Act`.
  bool is_beginning(const TokenText& text, std::size_t at) const { return goes_on_to_another_head(text, at); }

  /// The title with its head at token `head`, not reaching before token `limit`; nullopt when there is none.
  std::optional<FoundLaw> find(const TokenText& text, std::size_t head, std::size_t limit) const;

 private:
  struct Title {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string jurisdiction{};  ///< `uk/` or empty
    std::string year{};
  };
  std::size_t count_words(const TokenText& text, std::size_t first, std::size_t last) const;

  bool goes_on_to_another_head(const TokenText& text, std::size_t at) const;
  std::optional<FoundLaw> find_act(const TokenText& text, std::size_t head, std::size_t limit) const;
  std::optional<FoundLaw> find_bill(const TokenText& text, std::size_t head, std::size_t limit) const;
  std::optional<FoundLaw> find_treaty(const TokenText& text, std::size_t head, std::size_t limit) const;
  void read_year(const TokenText& text, Title& title) const;
  void read_year_before(const TokenText& text, Title& title, std::size_t limit) const;
  FoundLaw cite(const TokenText& text, const Title& title, const std::string& prefix) const;

  const RuleBook& rules_;
  TitleExtent extent_;
  WordSet heads_, act_heads_, dated_heads_, bill_heads_, treaty_heads_, agreement_heads_, pact_heads_;
  WordSet lone_words_, canadian_, subject_words_, not_pacts_, determiners_, australian_, treaty_context_;
};

}  // namespace broadsheet::laws
