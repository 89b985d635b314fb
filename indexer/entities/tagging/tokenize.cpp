#include <algorithm>
#include <limits>

#include "common/unicode.h"
#include "indexer/entities/tagging/abbreviations.h"
#include "indexer/entities/tagging/letter.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {
namespace {

/// Cuts one text into tokens.
class TokenScanner {
 public:
  TokenScanner(std::string_view text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void scan() {
    while (at_ < text_.size()) {
      const Letter letter = peek(at_);
      if (letter == Letter::space || letter == Letter::line_break)
        skip_space();
      else if (is_word_letter(letter) || starts_handle())
        scan_word();
      else
        scan_punctuation();
    }
  }

 private:
  Letter peek(std::size_t at) const {
    if (at >= text_.size()) return Letter::space;
    const auto byte = static_cast<unsigned char>(text_[at]);
    return byte < ascii_letters.size() ? ascii_letters[byte] : take_letter(text_, at);
  }
  std::size_t behind(std::size_t at) const {
    if (static_cast<unsigned char>(text_[at]) < ascii_letters.size()) return at + 1;
    next_code_point(text_, at);
    return at;
  }
  bool is_word_at(std::size_t at) const { return is_word_letter(peek(at)); }

  void skip_space() {
    unsigned breaks = 0;
    for (Letter letter = peek(at_); at_ < text_.size() && letter <= Letter::line_break; letter = peek(at_)) {
      if (letter == Letter::line_break && text_[at_] != '\r') ++breaks;
      at_ = behind(at_);
    }
    paragraph_ |= breaks > 1;
  }

  /// True at `@name` or `#name`.
  bool starts_handle() const {
    return (text_[at_] == '@' || text_[at_] == '#') && is_word_at(at_ + 1) &&
           (at_ == 0 || peek(at_ - 1) == Letter::space || peek(at_ - 1) == Letter::line_break);
  }

  /// The end of the small letters at `at`, up to the first one beyond Latin-1.
  std::size_t behind_small(std::size_t at) const {
    for (; at < text_.size(); ++at) {
      if (text_[at] >= 'a' && text_[at] <= 'z') continue;
      if (text_[at] != '\xC3' || at + 1 == text_.size()) break;
      const auto second = static_cast<unsigned char>(text_[at + 1]);
      if (second < 0x9F || second > 0xBF || second == 0xB7)
        break;  // U+00DF to U+00FF without the sign U+00F7
      ++at;
    }
    return at;
  }

  /// Fast path for most words: small letters, perhaps with a capital first, before a mark that joins nothing.
  bool scan_plain_word() {
    const bool capital = text_[at_] >= 'A' && text_[at_] <= 'Z';
    const std::size_t begin_small = at_ + (capital ? 1 : 0);
    const std::size_t end = behind_small(begin_small);
    constexpr std::string_view marks = " \n,;:)\"!?";
    if (end == begin_small || end == text_.size() || marks.find(text_[end]) == marks.npos) return false;
    Token token = next_token(at_, end);
    token.shape = capital ? WordShape::capitalised : WordShape::small;
    token.has_capital = capital && end - at_ <= longest_name_word;
    tokens_.push_back(token);
    word_end_ = at_ = end;
    return true;
  }

  void scan_word() {
    if (scan_plain_word()) return;
    const std::size_t begin = at_;
    if (!is_word_at(at_)) ++at_;
    skip_letters();
    while (join(begin)) skip_letters();
    emit_word(begin, at_);
    word_end_ = at_;
  }

  void skip_letters() {
    while (is_word_at(at_)) at_ = behind(at_);
  }

  /// Moves over a mark inside the word that began at `begin`. Returns false when the word ends here.
  bool join(std::size_t begin) {
    if (at_ >= text_.size()) return false;
    switch (peek(at_)) {
      case Letter::hyphen:
        return join_if(is_word_at(behind(at_)));
      case Letter::apostrophe:
        return join_apostrophe(begin);
      case Letter::stop:
        return text_[at_] == '.' && join_stop(begin);
      default:
        break;
    }
    const char mark = text_[at_];
    if (mark == '&' || mark == '_') return join_if(is_word_at(at_ + 1) && at_ > begin);
    return mark == ',' && join_if(digit_before() && peek(at_ + 1) == Letter::digit);
  }

  bool join_if(bool joined) {
    if (joined) at_ = behind(at_);
    return joined;
  }

  bool digit_before() const { return at_ > 0 && text_[at_ - 1] >= '0' && text_[at_ - 1] <= '9'; }

  /// `O'Brien` is one word, `l'Europe` and `Merkel's` are two.
  bool join_apostrophe(std::size_t begin) {
    const std::size_t next = behind(at_);
    if (!is_word_at(next)) return false;
    if (is_elision(begin)) {
      at_ = next;
      return false;
    }
    return !is_clitic(next) && join_if(true);
  }

  bool is_elision(std::size_t begin) const {
    const std::string_view word = text_.substr(begin, at_ - begin);
    if (word.size() > 8) return false;
    std::string lowered;
    lower_case(word, lowered);
    if (!is_elided_word(lowered)) return false;
    return word == lowered || word.size() > 1 || word == "L";  // D'Alema is one word, l'Europe is two
  }

  /// True when what follows the apostrophe at `next` is `s`, `re`, `ll` ... and not part of a name.
  bool is_clitic(std::size_t next) const {
    std::size_t end = next;
    while (end < text_.size() && end - next < 3 && is_word_at(end)) end = behind(end);
    static constexpr std::string_view clitics[] = {"s", "S", "re", "ve", "ll", "d", "m", "RE", "VE", "LL"};
    return std::find(std::begin(clitics), std::end(clitics), text_.substr(next, end - next)) !=
           std::end(clitics);
  }

  /// `U.S.`, `3.5`, `example.org`, `Mr.`
  bool join_stop(std::size_t begin) {
    const std::string_view word = text_.substr(begin, at_ - begin);
    const Letter next = peek(at_ + 1);
    if (is_dotted(word)) return join_if(true);
    if (next == Letter::digit) return join_if(digit_before());
    if (next == Letter::small) return join_if(true);
    if (is_abbreviation(word)) ++at_;
    return false;
  }

  /// True for one letter, or single letters each behind a full stop: `J`, `U.S`.
  bool is_dotted(std::string_view word) const {
    std::size_t letter = word.rfind('.');
    if (letter != std::string_view::npos && word.size() > 16) return false;
    letter = letter == std::string_view::npos ? 0 : letter + 1;
    if (letter == word.size()) return false;
    const std::size_t absolute = at_ - (word.size() - letter);
    const Letter kind = peek(absolute);
    if (kind != Letter::capital && !(kind == Letter::small && letter > 0)) return false;
    return behind(absolute) == at_;
  }

  void scan_punctuation() {
    const std::size_t begin = at_;
    if (begin == word_end_ && peek(at_) == Letter::apostrophe && is_clitic(behind(at_))) {
      at_ = behind(at_);
      skip_letters();
      return emit(begin, at_);
    }
    const char first = text_[at_];
    at_ = behind(at_);
    if (static_cast<unsigned char>(first) < 0x80)
      while (at_ < text_.size() && text_[at_] == first) ++at_;
    emit(begin, at_);
  }

  /// Cuts `Brussels-based` into three.
  void emit_word(std::size_t begin, std::size_t end) {
    const std::size_t hyphen = small_tail(begin, end);
    if (hyphen == end) return emit(begin, end);
    emit(begin, hyphen);
    emit(hyphen, behind(hyphen));
    emit(behind(hyphen), end);
  }

  /// The hyphen behind which a capitalised word continues only in small letters; `end` when there is none.
  std::size_t small_tail(std::size_t begin, std::size_t end) const {
    if (peek(begin) != Letter::capital || end - begin > longest_name_word) return end;
    std::size_t tail = end;
    for (std::size_t at = begin; at < end; at = behind(at)) {
      const Letter letter = peek(at);
      if (letter == Letter::hyphen && tail == end) tail = at;
      if (tail != end && letter != Letter::hyphen && letter != Letter::small) tail = end;
    }
    return tail;
  }

  Token next_token(std::size_t begin, std::size_t end) {
    Token token;
    token.begin = static_cast<std::uint32_t>(begin);
    token.end = static_cast<std::uint32_t>(end);
    token.hash = word_hash(token.of(text_));
    token.starts_sentence = paragraph_;
    paragraph_ = false;
    return token;
  }

  void emit(std::size_t begin, std::size_t end) {
    Token token = next_token(begin, end);
    describe_shape(token.of(text_), token);
    tokens_.push_back(token);
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
  std::size_t word_end_ = std::string_view::npos;  ///< where the last word ends
  bool paragraph_ = true;
};

}  // namespace

void tokenize(std::string_view text, std::vector<Token>& tokens) {
  tokens.clear();
  text = text.substr(0, std::numeric_limits<std::uint32_t>::max());
  TokenScanner(text, tokens).scan();
  mark_sentences(text, tokens);
}

}  // namespace broadsheet::tagging
