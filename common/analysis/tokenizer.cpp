#include "common/analysis/tokenizer.h"

#include <algorithm>
#include <array>

#include "common/analysis/dictionary_words.h"
#include "common/analysis/digit_groups.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::size_t longest_compound = 8;  // words

/// Elided articles, prepositions and pronouns of French, Italian, Catalan and their neighbours.
constexpr std::array<std::string_view, 33> elisions = {
    "all",    "anch",   "c",    "coll", "d",    "dall", "degl",   "dell",   "gl",   "j",     "jusqu",
    "l",      "lorsqu", "m",    "n",    "nell", "negl", "presqu", "puisqu", "qu",   "quell", "quelqu",
    "quoiqu", "s",      "senz", "sull", "t",    "tutt", "un",     "dov",    "sugl", "agl",   "quest"};

bool is_elision(std::string_view word) {
  return std::find(elisions.begin(), elisions.end(), word) != elisions.end();
}

/// The classes of ASCII characters, which most text consists of.
struct AsciiTable {
  std::array<CharClass, 128> classes{};
  std::array<char, 128> lower{};
  constexpr AsciiTable() {
    for (int c = 0; c < 128; ++c) {
      const bool upper = c >= 'A' && c <= 'Z';
      lower[c] = static_cast<char>(upper ? c + 32 : c);
      classes[c] = upper || (c >= 'a' && c <= 'z') ? CharClass::letter
                   : c >= '0' && c <= '9'          ? CharClass::digit
                   : c == '\''                     ? CharClass::apostrophe
                   : c == '-'                      ? CharClass::hyphen
                                                   : CharClass::separator;
    }
  }
};
constexpr AsciiTable ascii;

bool is_word_class(CharClass c) {
  return c == CharClass::letter || c == CharClass::digit || c == CharClass::mark || c == CharClass::ignorable;
}
bool begins_word(CharClass c) {
  return c == CharClass::letter || c == CharClass::digit;
}

/// The class of the character at `at`; separator at the end.
CharClass class_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return CharClass::separator;
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return ascii.classes[byte];
  const char32_t c = next_code_point(text, at);
  return c == invalid_code_point ? CharClass::separator : char_facts(c).char_class;
}

std::size_t size_of_char(std::string_view text, std::size_t at) {
  std::size_t end = at;
  next_code_point(text, end);
  return end - at;
}

/// The end of the character at `at` and of the combining marks behind it.
std::size_t end_of_letter(std::string_view text, std::size_t at) {
  do at += size_of_char(text, at);
  while (class_at(text, at) == CharClass::mark);
  return at;
}

/// True for `. R. 3684`: letters with dots and a number, set apart by blanks.
bool is_spaced_acronym(std::string_view text, std::size_t at) {
  std::size_t letters = 0;
  for (; letters < 4 && text.substr(std::min(at, text.size())).starts_with(". "); ++letters) {
    if (digit_at(text, at + 2)) return letters > 0;
    if (class_at(text, at + 2) != CharClass::letter) return false;
    at = end_of_letter(text, at + 2);
  }
  return false;
}

}  // namespace

Tokenizer::Tokenizer() = default;
Tokenizer::~Tokenizer() = default;

void Tokenizer::start(std::string_view text) {
  text_ = text;
  at_ = 0;
  position_ = 0;
  queue_.clear();
  queue_at_ = 0;
  buffer_.clear();
}

bool Tokenizer::next(Word& word) {
  if (queue_at_ == queue_.size() && !fill()) return false;
  const Queued& queued = queue_[queue_at_++];
  word = queued.word;
  word.text = std::string_view(buffer_).substr(queued.text_begin, queued.text_end - queued.text_begin);
  return true;
}

/// Queues the next word, compound or run. Returns false at the end of the text.
bool Tokenizer::fill() {
  queue_.clear();
  queue_at_ = 0;
  buffer_.clear();
  while (queue_.empty()) {
    skip_separators();
    if (at_ >= text_.size()) return false;
    const CharClass begins = class_at(text_, at_);
    if (begins == CharClass::ideograph)
      emit_ideographs();
    else if (begins == CharClass::dictionary)
      emit_dictionary_words();
    else
      emit_group();
  }
  return true;
}

void Tokenizer::skip_separators() {
  while (at_ < text_.size()) {
    const CharClass c = class_at(text_, at_);
    if (begins_word(c) || c == CharClass::ideograph || c == CharClass::dictionary) return;
    at_ += size_of_char(text_, at_);
  }
}

/// Appends ASCII word characters. Returns true when the run continues with a character beyond ASCII.
bool Tokenizer::scan_ascii_run(Piece& piece) {
  const std::size_t size = text_.size();
  std::size_t at = at_;
  for (; at < size; ++at) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte >= 0x80) break;
    const CharClass c = ascii.classes[byte];
    if (c == CharClass::digit)
      piece.has_digit = true;
    else if (c != CharClass::letter)
      break;
    buffer_ += ascii.lower[byte];
  }
  at_ = at;
  return at < size && static_cast<unsigned char>(text_[at]) >= 0x80;
}

/// Appends a run of word characters, folded.
void Tokenizer::scan_run(Piece& piece) {
  bool composed = true;
  while (scan_ascii_run(piece)) {
    std::size_t next = at_;
    const char32_t c = next_code_point(text_, next);
    if (c == invalid_code_point) break;
    const CharFacts& facts = char_facts(c);
    if (!is_word_class(facts.char_class)) break;
    if (facts.char_class == CharClass::digit) piece.has_digit = true;
    if (facts.char_class == CharClass::mark) composed = false;
    buffer_ += facts.lower_text();
    at_ = next;
  }
  piece.end = at_;
  if (!composed) {
    const std::string whole = compose(std::string_view(buffer_).substr(piece.text_begin));
    buffer_.replace(piece.text_begin, std::string::npos, whole);
  }
  piece.text_end = buffer_.size();
}

/// Reads one word at at_, with everything that apostrophes, dots and commas join. at_ is at a letter or
/// digit.
Tokenizer::Piece Tokenizer::scan_piece() {
  Piece piece;
  piece.begin = at_;
  piece.text_begin = buffer_.size();
  scan_thousands();
  scan_run(piece);
  while (join_apostrophe(piece) || join_number(piece) || join_acronym(piece)) {
  }
  return piece;
}

/// If at_ is at a number such as 1,200,000, appends all of its groups but the last.
void Tokenizer::scan_thousands() {
  if (!digit_at(text_, at_)) return;
  const DigitGroups number = digit_groups_at(text_, at_);
  if (number.groups == 0) return;
  buffer_.append(text_, at_, number.first);
  at_ += number.first + number.separator.size();
  for (std::size_t i = 1; i < number.groups; ++i, at_ += number.separator.size() + 3)
    buffer_.append(text_, at_, 3);
}

bool Tokenizer::join_apostrophe(Piece& piece) {
  if (class_at(text_, at_) != CharClass::apostrophe) return false;
  const std::size_t behind = at_ + size_of_char(text_, at_);
  if (!begins_word(class_at(text_, behind))) return false;
  const bool elided = is_elision(piece.view(buffer_));
  const std::size_t text_before = buffer_.size();
  const Piece before = piece;
  at_ = behind;
  scan_run(piece);
  if (elided) {
    buffer_.erase(piece.text_begin, text_before - piece.text_begin);
    piece.begin = behind;
    piece.text_end = buffer_.size();
  } else if (std::string_view(buffer_).substr(text_before) == "s") {
    buffer_.resize(text_before);
    piece.end = before.end;
    piece.text_end = before.text_end;
  }
  return true;
}

bool Tokenizer::join_number(Piece& piece) {
  if (at_ >= text_.size() || (text_[at_] != '.' && text_[at_] != ',')) return false;
  if (!digit_at(text_, at_ + 1) || at_ == 0 || !digit_at(text_, at_ - 1)) return false;
  buffer_ += '.';
  ++at_;
  scan_run(piece);
  return true;
}

/// Joins `U.N.`: a single letter, a full stop, a single letter, and so on.
bool Tokenizer::join_acronym(Piece& piece) {
  if (at_ >= text_.size() || text_[at_] != '.' || piece.has_digit) return false;
  const bool single = piece.acronym || piece.end == end_of_letter(text_, piece.begin);
  if (!single) return false;
  const std::size_t next = at_ + (is_spaced_acronym(text_, at_) ? 2 : 1);
  if (class_at(text_, next) != CharClass::letter) return false;
  if (is_word_class(class_at(text_, end_of_letter(text_, next)))) return false;
  at_ = next;
  scan_run(piece);
  piece.acronym = true;
  return true;
}

/// The joint at at_ that can add the next word to a compound: '-', '/', '&', ' ' (between an acronym and a
/// number), or 0.
char Tokenizer::group_joint() const {
  if (at_ >= text_.size()) return 0;
  const Piece& last = pieces_.back();
  if (last.acronym) {
    const std::size_t blank = at_ + (text_[at_] == '.');
    if (blank < text_.size() && text_[blank] == ' ' && digit_at(text_, blank + 1)) return ' ';
  }
  if (class_at(text_, at_) == CharClass::hyphen)
    return begins_word(class_at(text_, at_ + size_of_char(text_, at_))) ? '-' : '\0';
  const char c = text_[at_];
  return (c == '/' || c == '&') && begins_word(class_at(text_, at_ + 1)) ? c : '\0';
}

/// Queues the word at at_ and the words joined to it. If they make a compound, that comes first.
void Tokenizer::emit_group() {
  pieces_.clear();
  pieces_.push_back(scan_piece());
  std::string joints;
  while (const char joint = pieces_.size() < longest_compound ? group_joint() : '\0') {
    joints += joint;
    at_ += joint == ' ' ? 1 + (text_[at_] == '.') : size_of_char(text_, at_);
    pieces_.push_back(scan_piece());
  }
  const bool digits = std::any_of(pieces_.begin(), pieces_.end(), [](const Piece& p) { return p.has_digit; });
  if (pieces_.size() > 1 && (digits || joints.find('&') != std::string::npos)) {
    const std::size_t text_begin = buffer_.size();
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (i > 0 && (joints[i - 1] == '/' || joints[i - 1] == '&')) buffer_ += joints[i - 1];
      buffer_ += std::string(pieces_[i].view(buffer_));
    }
    ++position_;
    queue(text_begin, pieces_.front().begin, pieces_.back().end, true, false);
    --position_;
  }
  for (const Piece& piece : pieces_) emit(piece, !piece.has_digit && !piece.acronym);
}

void Tokenizer::emit(const Piece& piece, bool stemmable) {
  if (piece.text_begin == piece.text_end) return;
  ++position_;
  queue_.push_back(
      {piece.text_begin, piece.text_end, Word{{}, piece.begin, piece.end, position_, false, stemmable}});
}

void Tokenizer::queue(std::size_t text_begin, std::size_t begin, std::size_t end, bool compound,
                      bool stemmable) {
  if (text_begin == buffer_.size()) return;
  queue_.push_back({text_begin, buffer_.size(), Word{{}, begin, end, position_, compound, stemmable}});
}

/// A run of n > 1 characters gives n - 1 overlapping pairs; a single character stands for itself. Long runs
/// are queued piece by piece.
void Tokenizer::emit_ideographs() {
  constexpr std::size_t stretch = 256;
  std::size_t previous = at_;
  at_ = end_of_letter(text_, at_);
  if (class_at(text_, at_) != CharClass::ideograph) {
    const std::size_t text_begin = buffer_.size();
    buffer_ += fold_case(text_.substr(previous, at_ - previous));
    ++position_;
    queue(text_begin, previous, at_, false, false);
    return;
  }
  while (class_at(text_, at_) == CharClass::ideograph) {
    const std::size_t end = end_of_letter(text_, at_);
    const std::size_t text_begin = buffer_.size();
    buffer_ += fold_case(text_.substr(previous, end - previous));
    ++position_;
    queue(text_begin, previous, end, false, false);
    previous = at_;
    if (queue_.size() == stretch && class_at(text_, end) == CharClass::ideograph) return;
    at_ = end;
  }
}

void Tokenizer::emit_dictionary_words() {
  constexpr std::size_t stretch = 4096;  // bytes
  const std::size_t begin = at_;
  while (class_at(text_, at_) == CharClass::dictionary && at_ - begin < stretch)
    at_ += size_of_char(text_, at_);
  if (!dictionary_) dictionary_ = std::make_unique<DictionaryWords>();
  for (const Span& span : dictionary_->cut(text_.substr(begin, at_ - begin))) {
    const std::size_t text_begin = buffer_.size();
    buffer_ += fold_case(text_.substr(begin + span.begin, span.end - span.begin));
    ++position_;
    queue(text_begin, begin + span.begin, begin + span.end, false, false);
  }
}

}  // namespace broadsheet
