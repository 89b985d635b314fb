#include "common/laws/pattern_compiler.h"

#include <algorithm>
#include <stdexcept>

#include "common/laws/lexer.h"
#include "common/laws/pattern_parts.h"
#include "common/unicode.h"

namespace broadsheet::laws {
namespace {

using Op = Pattern::Op;
using Step = Pattern::Step;

bool is_letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
}
bool is_inside_word(char c) {
  return is_letter_byte(c) ||
         (static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) != 0xC2);
}
bool is_digit_byte(char c) {
  return c >= '0' && c <= '9';
}

class PatternCompiler {
 public:
  PatternCompiler(std::string_view source, Vocabulary& vocabulary, std::vector<Step>& steps)
      : source_(source), vocabulary_(vocabulary), steps_(steps) {}

  void run() {
    sequence(false);
    if (at_ != source_.size()) fail("something is closed that was not opened");
    add(Op::accept, false);
  }

  /// Compiles a sequence. `tight`: its first item must directly follow what is before.
  void sequence(bool tight) {
    bool blank = !tight;
    for (; at_ < source_.size() && std::string_view("|}]").find(source_[at_]) == std::string_view::npos;) {
      if (source_[at_] == ' ') {
        blank = true;
        ++at_;
        continue;
      }
      item(!blank);
      blank = false;
    }
  }

 private:
  [[noreturn]] void fail(const char* what) const {
    throw std::logic_error("pattern '" + std::string(source_) + "': " + what);
  }
  std::uint16_t here() const { return static_cast<std::uint16_t>(steps_.size()); }
  Step& add(Op op, bool tight) {
    Step& step = steps_.emplace_back();
    step.op = op;
    step.tight = tight;
    return step;
  }

  void item(bool tight) {
    const char c = source_[at_];
    if (c == '{') return alternatives(tight);
    if (c == '[') return optional(tight);
    if (c == '<') return capture(tight);
    if (c == '$') return part(tight);
    if (c == '~') return ++at_, void(add(Op::look_ahead, false));
    if (is_letter_byte(c)) return word(tight);
    if (is_digit_byte(c)) return number(tight);
    mark(tight);
  }

  void close(char wanted) {
    if (at_ >= source_.size() || source_[at_] != wanted) fail("a bracket is not closed");
    ++at_;
  }

  void alternatives(bool tight) {
    ++at_;
    branches(tight, '}');
  }
  void optional(bool tight) {
    ++at_;
    const std::uint16_t fork = here();
    add(Op::fork, false);
    branches(tight, ']');
    steps_[fork].target = here();
  }

  /// Compiles alternatives up to the closing bracket.
  void branches(bool tight, char closing) {
    std::vector<std::uint16_t> exits;
    for (;;) {
      const std::uint16_t fork = here();
      add(Op::fork, false);
      sequence(tight);
      if (at_ >= source_.size() || source_[at_] != '|') {
        steps_[fork].op = Op::jump;
        steps_[fork].target = static_cast<std::uint16_t>(fork + 1);
        break;
      }
      ++at_;
      exits.push_back(here());
      add(Op::jump, false);
      steps_[fork].target = here();
    }
    close(closing);
    for (std::uint16_t exit : exits) steps_[exit].target = here();
  }

  void capture(bool tight) {
    const std::size_t close_at = source_.find('>', at_);
    if (close_at == std::string_view::npos) fail("a capture is not closed");
    const std::string_view inside = source_.substr(at_ + 1, close_at - at_ - 1);
    at_ = close_at + 1;
    const std::size_t colon = inside.find(':');
    Step& step = add(Op::capture, tight);
    step.text = inside.substr(0, colon);
    step.capture = find_capture_class(colon == std::string_view::npos ? inside : inside.substr(colon + 1));
    if (step.capture == nullptr) fail("no such class");
    for (std::string_view first : step.capture->first_words) vocabulary_.add(first);
  }

  void part(bool tight) {
    const auto end = std::find_if_not(source_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, source_.end(),
                                      [](char c) { return is_letter_byte(c) || c == '_'; });
    const std::string_view name(source_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, end);
    at_ = static_cast<std::size_t>(end - source_.begin());
    const std::string_view inside = find_pattern_part(name);
    if (inside.empty()) fail("no such part");
    PatternCompiler(inside, vocabulary_, steps_).sequence(tight);
  }

  void word(bool tight) {
    std::size_t end = at_;
    while (end < source_.size() && is_inside_word(source_[end])) ++end;
    const std::string_view spelling = source_.substr(at_, end - at_);
    at_ = end;
    const std::string folded = fold_word(spelling);
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto capitals = std::count_if(spelling.begin(), spelling.end(), is_upper);
    Op op = Op::word;
    if (capitals == 1 && is_upper(spelling[0]) && spelling.size() > 1)
      op = Op::capital_word;
    else if (capitals > 0)
      op = Op::exact_word;
    else if (is_wide_capital(spelling))
      op = Op::capital_word;
    Step& step = add(op, tight);
    step.word = vocabulary_.add(folded);
    step.text = spelling;
  }
  static bool is_wide_capital(std::string_view spelling) {
    std::size_t end = 0;
    const char32_t first = next_code_point(spelling, end);
    return first >= 0x80 && char_facts(first).lower_text() != spelling.substr(0, end);
  }

  void number(bool tight) {
    std::size_t end = at_;
    while (end < source_.size() && is_digit_byte(source_[end])) ++end;
    Step& step = add(Op::exact_word, tight);
    step.word = any_number;
    step.text = source_.substr(at_, end - at_);
    at_ = end;
  }

  void mark(bool tight) {
    if (source_[at_] == '\\' && ++at_ >= source_.size()) fail("nothing after \\");
    Step& step = add(Op::word, tight);
    std::size_t end = at_;
    const char32_t c = next_code_point(source_, end);
    if (c == U'§')
      step.word = section_sign;
    else if (c == U'°')
      step.word = ordinal_sign;
    else if (c < 0x80)
      step.word = static_cast<WordId>(c);
    else
      fail("an unknown mark");
    at_ = end;
  }

  std::string_view source_;
  Vocabulary& vocabulary_;
  std::vector<Step>& steps_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Step> compile_pattern(std::string_view source, Vocabulary& vocabulary) {
  std::vector<Step> steps;
  PatternCompiler(source, vocabulary, steps).run();
  return steps;
}

}  // namespace broadsheet::laws
