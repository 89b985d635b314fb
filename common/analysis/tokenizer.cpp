#include "common/analysis/tokenizer.h"

#include <algorithm>
#include <string>

#include "common/analysis/characters.h"
#include "common/analysis/dictionary_words.h"
#include "common/analysis/digit_groups.h"
#include "common/analysis/joints.h"
#include "common/analysis/plain_words.h"
#include "common/gershayim.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr char last_byte_of_soft_hyphen = '\xAD';
constexpr std::size_t longest_compound = 8, longest_hyphenated = 4;  // words

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
  if (queue_at_ == queue_.size()) {
    if (next_plain(word)) return true;
    if (!fill()) return false;
  }
  const Queued& queued = queue_[queue_at_++];
  word = queued.word;
  word.text = std::string_view(buffer_).substr(queued.text_begin, queued.text_end - queued.text_begin);
  return true;
}

/// Takes the next word if it is plain, without queueing it. The queue must be empty.
bool Tokenizer::next_plain(Word& word) {
  at_ = skip_ascii_separators(text_, at_);
  const std::size_t begin = at_, end = end_of_plain_word(text_, begin);
  if (end == 0) return false;
  at_ = end;
  word = Word();
  word.text = text_.substr(begin, end - begin);
  word.begin = begin;
  word.end = end;
  word.position = ++position_;
  const char first = ascii.lower[static_cast<unsigned char>(text_[begin])];
  if (first == text_[begin]) return true;
  buffer_ = word.text;
  buffer_.front() = first;
  word.text = buffer_;
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
  const auto meets_blank = [&] { return at_ < text_.size() && text_[at_] == ' '; };
  while ((!meets_blank() && (join_apostrophe(piece) || join_number(piece) || join_acronym(piece))) ||
         join_both_sexes(piece)) {
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
  if (class_at(text_, at_) != CharClass::apostrophe && !is_typed_gershayim(text_, at_)) return false;
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
  } else if (std::string_view(buffer_).substr(text_before) != "t") {  // couldn't
    piece.first_text_end = text_before;
    piece.first_end = before.end;
    piece.second_begin = behind;
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

/// Joins `*innen`, `:in` and the like. Behind a capital I inside a word (`BürgerInnen`) nothing is to be
/// joined.
bool Tokenizer::join_both_sexes(Piece& piece) {
  const bool can_end_so = text_[at_ - 1] == 'n' || (at_ < text_.size() && can_join_both_sexes(text_[at_]));
  if (!can_end_so || piece.has_digit || piece.acronym || piece.first_end > 0) return false;
  const std::size_t capital = capital_ending(text_.substr(piece.begin, piece.end - piece.begin));
  const std::size_t joint = capital > 0 ? 0 : joint_of_both_sexes(text_, at_);
  if (capital == 0 && joint == 0) return false;
  piece.first_end = capital > 0 ? piece.begin + capital : piece.end;
  piece.first_text_end = capital > 0 ? piece.text_end - (piece.end - piece.first_end) : piece.text_end;
  if (capital > 0) return true;
  at_ += joint;
  scan_run(piece);
  if (at_ < text_.size() && text_[at_] == ')' && text_[piece.first_end] == '(') piece.end = ++at_;
  return true;
}

/// The joint at at_ that can add the next word to a compound.
Tokenizer::Joint Tokenizer::group_joint() const {
  if (at_ >= text_.size()) return {};
  const Piece& last = pieces_.back();
  if (text_[at_] == ' ' && !last.acronym && text_[at_ - 1] != last_byte_of_soft_hyphen) return {};
  if (last.acronym) {
    const std::size_t blank = at_ + (text_[at_] == '.');
    if (blank < text_.size() && text_[blank] == ' ' && digit_at(text_, blank + 1))
      return {' ', blank + 1 - at_};
  }
  if (const std::size_t size = size_of_broken_line(text_, at_)) return {'-', size};
  if (class_at(text_, at_) == CharClass::hyphen) {
    const std::size_t size = size_of_char(text_, at_);
    if (!begins_word(class_at(text_, at_ + size))) return {};
    return {is_hyphen(text_.substr(at_, size)) ? '-' : '~', size};
  }
  const char c = text_[at_];
  return (c == '/' || c == '&') && begins_word(class_at(text_, at_ + 1)) ? Joint{c, 1} : Joint{};
}

/// Reads the word at at_ and the words joined to it.
void Tokenizer::scan_group() {
  pieces_.clear();
  joints_.clear();
  pieces_.push_back(scan_piece());
  while (pieces_.size() < longest_compound) {
    const Joint joint = group_joint();
    if (joint.kind == 0) return;
    joints_ += joint.kind;
    at_ += joint.size;
    pieces_.push_back(scan_piece());
  }
}

/// Queues the word at at_ and the words joined to it. If they make a compound, that comes first.
void Tokenizer::emit_group() {
  scan_group();
  if (pieces_.size() == 1) return emit_piece(pieces_.front(), false);
  const bool digits = std::any_of(pieces_.begin(), pieces_.end(), [](const Piece& p) { return p.has_digit; });
  const bool hyphens = !digits && joints_.find_first_not_of('-') == std::string::npos;
  const std::size_t count = pieces_.size();
  Word whole{{}, pieces_.front().begin, pieces_.back().end, position_ + 1};
  whole.stemmable = hyphens;
  whole.compound = !hyphens || count > 2;
  whole.hyphenated = hyphens && count == 2;
  if (digits || joints_.find('&') != std::string::npos) emit_whole(whole);
  if (hyphens && count <= longest_hyphenated) emit_whole(whole);
  if (whole.hyphenated) ++position_;
  for (const Piece& piece : pieces_) emit_piece(piece, whole.hyphenated);
}

void Tokenizer::emit_whole(const Word& word) {
  const std::size_t text_begin = buffer_.size();
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (i > 0 && (joints_[i - 1] == '/' || joints_[i - 1] == '&')) buffer_ += joints_[i - 1];
    buffer_ += std::string(pieces_[i].view(buffer_));
  }
  queue(text_begin, buffer_.size(), word);
}

/// Queues a word, with the parts in it unless it is a part itself.
void Tokenizer::emit_piece(const Piece& piece, bool part) {
  if (piece.text_begin == piece.text_end) return;
  if (!part) ++position_;
  Queued& queued = queue_.emplace_back();
  queued.text_begin = piece.text_begin;
  queued.text_end = piece.text_end;
  Word& word = queued.word;
  word.begin = piece.begin;
  word.end = piece.end;
  word.position = position_;
  word.part = part;
  word.stemmable = !piece.has_digit && !piece.acronym;
  const bool small = ascii.lower[text_[piece.begin] & 0x7F] == text_[piece.begin];
  if (!small && !piece.has_digit) word.capitals = capitals_of(text_, piece.begin, piece.end, piece.acronym);
  if (!part && piece.first_end > 0) emit_parts(piece);
}

/// Queues what stands on either side of an apostrophe, if it is long enough to be a word.
void Tokenizer::emit_parts(const Piece& piece) {
  constexpr std::size_t shortest_part = 4;  // letters
  const auto emit_part = [&](std::size_t text_begin, std::size_t text_end, std::size_t begin,
                             std::size_t end) {
    const std::string_view text = std::string_view(buffer_).substr(text_begin, text_end - text_begin);
    if (count_code_points(text) < shortest_part) return;
    Word word{{}, begin, end, position_};
    word.part = true;
    queue(text_begin, text_end, word);
  };
  if (piece.has_digit) return;
  emit_part(piece.text_begin, piece.first_text_end, piece.begin, piece.first_end);
  if (piece.second_begin > 0) emit_part(piece.first_text_end, piece.text_end, piece.second_begin, piece.end);
}

void Tokenizer::queue(std::size_t text_begin, std::size_t text_end, Word word) {
  if (text_begin < text_end) queue_.push_back({text_begin, text_end, word});
}

/// Queues text of a script without blanks.
void Tokenizer::emit_spaceless(std::size_t begin, std::size_t end, bool pair) {
  const std::size_t text_begin = buffer_.size();
  buffer_ += fold_case(text_.substr(begin, end - begin));
  Word word{{}, begin, end, position_};
  word.stemmable = false;
  word.pair = pair;
  queue(text_begin, buffer_.size(), word);
}

/// Every character of a run is a word. The pair that it begins with comes before it. Long runs are queued
/// piece by piece.
void Tokenizer::emit_ideographs() {
  constexpr std::size_t stretch = 256;
  while (class_at(text_, at_) == CharClass::ideograph && queue_.size() < stretch) {
    const std::size_t begin = at_;
    at_ = end_of_letter(text_, begin);
    ++position_;
    if (class_at(text_, at_) == CharClass::ideograph) emit_spaceless(begin, end_of_letter(text_, at_), true);
    emit_spaceless(begin, at_, false);
  }
}

void Tokenizer::emit_dictionary_words() {
  constexpr std::size_t stretch = 4096;  // bytes
  const std::size_t begin = at_;
  while (class_at(text_, at_) == CharClass::dictionary && at_ - begin < stretch)
    at_ += size_of_char(text_, at_);
  if (!dictionary_) dictionary_ = std::make_unique<DictionaryWords>();
  for (const Span& span : dictionary_->cut(text_.substr(begin, at_ - begin))) {
    ++position_;
    emit_spaceless(begin + span.begin, begin + span.end, false);
  }
}

}  // namespace broadsheet
