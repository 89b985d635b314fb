// The tokens of a text, as citation patterns see them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace broadsheet::laws {

/// Identifies a token to the rules. ASCII marks have their byte as code.
using WordId = std::uint16_t;
inline constexpr WordId unknown_word = 0;
inline constexpr WordId section_sign = 128;    ///< §
inline constexpr WordId ordinal_sign = 129;    ///< ° and º, as in n°
inline constexpr WordId any_number = 130;      ///< a run of ASCII digits
inline constexpr WordId german_statute = 131;  ///< a capitalised word such as Infektionsschutzgesetz
inline constexpr WordId first_word = 256;      ///< first id of the vocabulary

enum class TokenKind : std::uint8_t { word, number, mark, end };

/// A run of letters, a run of digits, or one other character; blanks are not tokens. All dashes become '-',
/// single quotes '\'', double quotes '"'.
struct Token {
  std::uint32_t begin = 0;  ///< bytes of the text
  std::uint32_t end = 0;
  WordId word = unknown_word;
  TokenKind kind = TokenKind::end;
  bool blank_before : 1 = false;
  bool break_before : 1 = false;  ///< a blank line precedes it: no citation crosses it
  bool capital : 1 = false;       ///< a word whose first letter is a capital
};

inline bool is_word(const Token& token) {
  return token.kind == TokenKind::word;
}

/// Tokens of kind `end` follow those of the text, so that rules can look ahead without a check.
inline constexpr std::size_t end_tokens = 4;

/// A text and its tokens, with end_tokens behind them.
struct TokenText {
  std::string_view text;
  std::span<const Token> tokens;

  const Token& operator[](std::size_t at) const { return tokens[at]; }
  std::size_t size() const { return tokens.size() - end_tokens; }
  std::string_view view(std::size_t at) const { return view(at, at + 1); }
  /// The text of tokens [first, last); first < last.
  std::string_view view(std::size_t first, std::size_t last) const {
    return text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin);
  }
  /// True if no blank precedes token `at`.
  bool tight(std::size_t at) const { return !tokens[at].blank_before; }
};

}  // namespace broadsheet::laws
