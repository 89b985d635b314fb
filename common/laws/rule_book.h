// The tables of rules/, compiled and filed by first word.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/laws/found_law.h"
#include "common/laws/pattern.h"
#include "common/laws/rule.h"

namespace broadsheet::laws {

/// Finds the rule that matches at a place.
class RuleBook {
 public:
  explicit RuleBook(Vocabulary& vocabulary);

  /// Appends what the longest match at token `at` cites, in order; a list gives one law per item. Appends
  /// nothing if no rule matches.
  void match(const TokenText& text, std::size_t at, std::vector<FoundLaw>& found) const;

  /// The row of a law with a well-known name; nullptr when it has none.
  const NamedLaw* law(std::string_view id) const;
  /// Sets `name` and `short_name` by the id: the well-known names, otherwise `standard`.
  void name(FoundLaw& found, std::string standard) const;

 private:
  struct Entry {
    Pattern pattern;
    const Rule* rule = nullptr;  ///< either this or `law` is set
    const NamedLaw* law = nullptr;
    bool weak = false;
    WordSet context{};
    std::optional<Pattern> more{};
    bool is_pin() const { return rule != nullptr && !rule->act_id.empty(); }
  };
  void add(std::span<const Rule> rules, Vocabulary& vocabulary);
  void add(std::span<const NamedLaw> laws, Vocabulary& vocabulary);
  void add_forms(const NamedLaw& law, std::string_view forms, bool weak, Vocabulary& vocabulary);
  void file_by_first_word(std::size_t words);
  FoundLaw cite(const Entry& entry, const Captures& captures) const;
  void continue_list(const Entry& entry, const TokenText& text, const Captures& captures,
                     std::vector<FoundLaw>& found) const;

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> first_of_word_;  ///< index into by_word_; one entry more than there are words
  struct Candidate {
    std::uint64_t second_words = 0;  ///< see Pattern
    std::uint32_t entry = 0;
  };
  std::vector<Candidate> by_word_;  ///< for each word in the order of the tables
  std::unordered_map<std::string_view, const NamedLaw*> laws_;
  WordSet list_words_;
};

}  // namespace broadsheet::laws
