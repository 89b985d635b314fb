#include "common/laws/lexer.h"

#include <algorithm>
#include <array>

#include "common/unicode.h"

namespace broadsheet::laws {
namespace {

enum class ByteClass : std::uint8_t { mark, blank, letter, digit, wide };

constexpr std::array<ByteClass, 256> classify_bytes() {
  std::array<ByteClass, 256> table{};
  for (unsigned char c : std::string_view(" \t\n\r\f\v")) table[c] = ByteClass::blank;
  for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = table[c - 0x20] = ByteClass::letter;
  for (unsigned c = '0'; c <= '9'; ++c) table[c] = ByteClass::digit;
  for (unsigned c = 0x80; c <= 0xFF; ++c) table[c] = ByteClass::wide;
  return table;
}
constexpr std::array<ByteClass, 256> byte_classes = classify_bytes();

ByteClass class_of(char c) {
  return byte_classes[static_cast<unsigned char>(c)];
}

/// The code of a character beyond ASCII that is not a letter; unknown_word when it has no meaning here.
WordId wide_mark(char32_t c) {
  if (c == U'§') return section_sign;
  if (c == U'°' || c == U'º') return ordinal_sign;
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return '-';
  if (c == 0x2018 || c == 0x2019 || c == 0x02BC) return '\'';
  if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB) return '"';
  return unknown_word;
}

bool is_wide_blank(char32_t c) {
  return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

/// True for letters beyond ASCII and other characters inside words.
bool is_wide_letter(char32_t c) {
  if (c == invalid_code_point || c == U'º' || c == U'ª') return false;
  const CharClass kind = char_facts(c).char_class;
  return kind != CharClass::separator && kind != CharClass::apostrophe && kind != CharClass::hyphen;
}

bool is_capital(std::string_view character, char32_t c) {
  const CharFacts& facts = char_facts(c);
  return facts.char_class == CharClass::letter && facts.lower_text() != character;
}

/// Words for kinds of laws, and laws that nobody enacted.
constexpr std::array<std::string_view, 24> no_statutes{
    "sondergesetz",      "rahmengesetz",    "bundesgesetz",       "landesgesetz",     "naturgesetz",
    "einzelgesetz",      "hausgesetz",      "sittengesetz",       "spargesetz",       "moralgesetz",
    "kirchengesetz",     "staatsgesetz",    "reformgesetz",       "begleitgesetz",    "stammgesetz",
    "fallgesetz",        "marktgesetz",     "artikelgesetz",      "erhaltungsgesetz", "umsetzungsgesetz",
    "zustimmungsgesetz", "anderungsgesetz", "gravitationsgesetz", "verfassungsgesetz"};

/// True for words such as Gebäudeenergiegesetz, also in the genitive.
bool is_german_statute(std::string_view folded) {
  if (folded.ends_with("es")) folded.remove_suffix(2);
  if (std::find(no_statutes.begin(), no_statutes.end(), folded) != no_statutes.end()) return false;
  return folded.size() >= 10 && (folded.ends_with("gesetz") || folded.ends_with("gesetzbuch"));
}

class Lexer {
 public:
  Lexer(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& tokens)
      : text_(text), vocabulary_(vocabulary), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) step();
    for (std::size_t i = 0; i < end_tokens; ++i) start().end = static_cast<std::uint32_t>(text_.size());
  }

 private:
  void step() {
    switch (class_of(text_[at_])) {
      case ByteClass::blank:
        take_blank();
        break;
      case ByteClass::letter:
        take_word();
        break;
      case ByteClass::digit:
        take_number();
        break;
      case ByteClass::mark:
        take_mark(static_cast<unsigned char>(text_[at_]), at_ + 1);
        break;
      case ByteClass::wide:
        take_wide();
        break;
    }
  }

  Token& start() {
    Token& token = tokens_.emplace_back();
    token.begin = static_cast<std::uint32_t>(at_);
    token.blank_before = blank_;
    token.break_before = lines_ > 1;
    blank_ = false;
    lines_ = 0;
    return token;
  }
  void finish(Token& token, TokenKind kind, WordId word, std::size_t end) {
    token.kind = kind;
    token.word = word;
    token.end = static_cast<std::uint32_t>(end);
    at_ = end;
  }

  void take_blank() {
    blank_ = true;
    lines_ += text_[at_++] == '\n';
  }
  void take_mark(WordId word, std::size_t end) { finish(start(), TokenKind::mark, word, end); }

  void take_number() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && class_of(text_[end]) == ByteClass::digit) ++end;
    finish(start(), TokenKind::number, any_number, end);
  }

  void take_word() {
    const char* letters = text_.data();
    std::size_t end = at_ + 1;
    while (end < text_.size() && class_of(letters[end]) == ByteClass::letter) ++end;
    if (end < text_.size() && class_of(letters[end]) == ByteClass::wide) return take_wide_word();
    Token& token = start();
    token.capital = letters[at_] < 'a';
    WordId word = vocabulary_.find_ascii(letters + at_, end - at_, text_.size() - at_);
    if (word == unknown_word && token.capital && end - at_ >= 10)
      word = statute_or_unknown(text_.substr(at_, end - at_));
    finish(token, TokenKind::word, word, end);
  }

  void take_wide() {
    std::size_t end = at_;
    const char32_t c = next_code_point(text_, end);
    if (is_wide_blank(c)) {
      blank_ = true;
      at_ = end;
    } else if (is_wide_letter(c)) {
      take_wide_word();
    } else {
      take_mark(wide_mark(c), end);
    }
  }

  /// A word with letters beyond ASCII.
  void take_wide_word() {
    std::size_t end = at_;
    const char32_t first = next_code_point(text_, end);
    Token& token = start();
    token.capital = is_capital(text_.substr(at_, end - at_), first);
    for (std::size_t next = end; next < text_.size(); end = next)
      if (const char32_t c = next_code_point(text_, next); !is_word_letter(c)) break;
    const std::string_view word = text_.substr(at_, end - at_);
    finish(token, TokenKind::word, word.size() <= 64 ? find_wide(word, token.capital) : unknown_word, end);
  }
  static bool is_word_letter(char32_t c) {
    return c < 0x80 ? class_of(static_cast<char>(c)) == ByteClass::letter : is_wide_letter(c);
  }

  WordId find_wide(std::string_view word, bool capital) const {
    const std::string folded = fold_word(word);
    const WordId known = vocabulary_.find(folded);
    if (known != unknown_word || !capital) return known;
    return is_german_statute(folded) ? german_statute : unknown_word;
  }
  static WordId statute_or_unknown(std::string_view word) {
    const char last = static_cast<char>(word.back() | 0x20);
    if (last != 'z' && last != 's' && last != 'h') return unknown_word;
    return word.size() <= 64 && is_german_statute(fold_word(word)) ? german_statute : unknown_word;
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
  bool blank_ = false;
  int lines_ = 0;  ///< since the last token
};

}  // namespace

std::string fold_word(std::string_view word) {
  std::string folded;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(word, at);
    if (c < 0x80)
      folded += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
    else if (c == invalid_code_point)
      folded += word[begin];
    else
      folded += char_facts(c).plain_text();
  }
  return folded;
}

void lex(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& tokens) {
  tokens.clear();
  Lexer(text, vocabulary, tokens).run();
}

}  // namespace broadsheet::laws
