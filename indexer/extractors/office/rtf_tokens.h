// Cuts RTF into its tokens (RTF Specification 1.9.1, "RTF Syntax").
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace broadsheet::extraction {

struct RtfToken {
  enum class Kind : std::uint8_t { begin, end, word, symbol, byte, over };
  Kind kind = Kind::over;
  std::string_view word;         ///< of a control word, without the backslash
  std::optional<int> parameter;  ///< of a control word
  char byte = 0;                 ///< of text, or the sign of a control symbol: `~` for `\~`
};

/// Bytes written as `\'e4` are bytes of text; binary data behind `\bin` is skipped, and so are line ends.
class RtfTokens {
 public:
  explicit RtfTokens(std::string_view rtf) : rtf_(rtf) {}
  RtfToken next();

 private:
  RtfToken control();
  RtfToken control_word();

  std::string_view rtf_;
  std::size_t at_ = 0;
};

}  // namespace broadsheet::extraction
