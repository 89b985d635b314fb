#include "common/names/name_words.h"

#include "common/unicode.h"

namespace broadsheet::names {
namespace {

bool is_latin_letter(char c) {
  return c >= 'a' && c <= 'z';
}

class Scanner {
 public:
  Scanner(std::string_view name, NameWords& out) : name_(name), out_(out) {
    out_.letters.reserve(name.size() + 8);
    out_.words.reserve(8);
  }

  void scan() {
    while (at_ < name_.size()) step();
    finish_word();
  }

 private:
  void step() {
    const char c = name_[at_];
    if (is_latin_letter(c) || (c >= '0' && c <= '9')) {
      letter({&c, 1}, false);
    } else if (c >= 'A' && c <= 'Z') {
      const char lower = static_cast<char>(c + ('a' - 'A'));
      letter({&lower, 1}, true);
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      return foreign();
    } else {
      mark(c);
    }
    ++at_;
  }

  void foreign() {
    const std::size_t begin = at_;
    const char32_t code = next_code_point(name_, at_);
    if (code == invalid_code_point) return finish_word();
    const CharFacts& facts = char_facts(code);
    switch (facts.char_class) {
      case CharClass::ignorable:
        return;
      case CharClass::apostrophe:
        return apostrophe();
      case CharClass::separator:
      case CharClass::hyphen:
        return finish_word();
      default:
        letter(facts.plain_text(), facts.lower_text() != name_.substr(begin, at_ - begin));
    }
  }

  void mark(char c) {
    if (c == '\'') return apostrophe();
    finish_word();
    if (c == '.' && !out_.words.empty()) out_.words.back().stop_after = true;
    if (c == '&') whole_word("and");
    if (c == '+') whole_word("plus");
  }

  void letter(std::string_view folded, bool capital) {
    if (folded.empty()) return;
    if (!open_) start_word();
    const std::size_t at = out_.letters.size();
    if (at == word_.begin) word_.capital_first = capital;
    if (is_elided_article(at, capital)) return restart_word(folded);
    if (at == word_.begin) small_l_ = !capital && folded == "l";
    word_.capitals += capital;
    out_.letters += folded;
  }

  bool is_elided_article(std::size_t at, bool capital) const {
    return small_l_ && capital && apostrophe_ == at && at == word_.begin + 1 && out_.words.empty();
  }

  void restart_word(std::string_view folded) {
    open_ = false;
    letter(folded, true);
  }

  void apostrophe() {
    if (!open_) start_word();
    apostrophe_ = out_.letters.size();
  }

  void start_word() {
    open_ = true;
    small_l_ = false;
    apostrophe_ = std::string::npos;
    word_ = NameWord{};
    word_.begin = out_.letters.size();
  }

  void finish_word() {
    if (!open_) return;
    open_ = false;
    word_.end = word_.possessive = out_.letters.size();
    if (word_.end == word_.begin) return;
    if (word_.end - 1 == apostrophe_ && out_.letters.back() == 's') word_.possessive = word_.end - 1;
    if (!join_single_letters()) out_.words.push_back(word_);
    single_letters_ = is_single_letter();
  }

  bool is_single_letter() const {
    return word_.end - word_.begin == 1 && is_latin_letter(out_.letters[word_.begin]);
  }

  bool join_single_letters() {
    if (!single_letters_ || !is_single_letter()) return false;
    NameWord& run = out_.words.back();
    run.dotted = run.stop_after;
    run.stop_after = false;
    run.end = word_.end;
    run.possessive = word_.possessive;
    run.capitals += word_.capitals;
    return true;
  }

  void whole_word(std::string_view text) {
    start_word();
    out_.letters += text;
    finish_word();
  }

  std::string_view name_;
  NameWords& out_;
  std::size_t at_ = 0;
  NameWord word_;
  bool open_ = false;
  bool small_l_ = false;
  bool single_letters_ = false;
  std::size_t apostrophe_ = std::string::npos;  ///< in letters: the last one in this word
};

}  // namespace

NameWords name_words(std::string_view name) {
  NameWords out;
  if (is_ascii(name)) {
    Scanner(name, out).scan();
  } else {
    Scanner(compose(name), out).scan();
  }
  return out;
}

}  // namespace broadsheet::names
