#include "indexer/extractors/mail/rtf_body.h"

#include <array>
#include <cstdlib>
#include <utility>
#include <vector>

#include "common/unicode.h"
#include "indexer/extractors/mail/charset_text.h"
#include "indexer/extractors/mail/mapi_message.h"
#include "indexer/input/code_page.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

// Groups whose text is none of the document.
constexpr std::array hidden_groups = {"fonttbl"sv,   "colortbl"sv, "stylesheet"sv, "info"sv,
                                      "pict"sv,      "object"sv,   "header"sv,     "footer"sv,
                                      "listtable"sv, "themedata"sv};

struct RtfGroup {
  bool hidden = false;
  bool tag = false;    // {\*\htmltag ...}: HTML as it stands
  bool muted = false;  // between \htmlrtf and \htmlrtf0: only for readers of RTF
  int skips = 1;       // characters behind each \u
};

/// Reads RTF from the first byte to the last.
class RtfReading {
 public:
  explicit RtfReading(std::string_view rtf)
      : rtf_(rtf), is_html_(rtf.substr(0, 2000).find("\\fromhtml") != rtf.npos) {}

  RtfBody read() {
    while (at_ < rtf_.size()) step();
    flush();
    return {std::move(text_), is_html_};
  }

 private:
  void step() {
    const char c = rtf_[at_++];
    if (c == '{') return void(groups_.push_back(groups_.back()));
    if (c == '}') return leave();
    if (c == '\\') return read_control();
    if (c != '\r' && c != '\n') add_byte(c);
  }

  void leave() {
    flush();
    if (groups_.size() > 1) groups_.pop_back();
  }

  void read_control() {
    if (at_ == rtf_.size()) return;
    const char c = rtf_[at_];
    if (c == '\'') return read_byte();
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return read_word();
    ++at_;
    if (c == '*') return void(starred_ = true);
    if (c == '\\' || c == '{' || c == '}') add_byte(c);
    if (c == '~') add_text("\u00a0");
  }

  // \'e4
  void read_byte() {
    const std::string digits(rtf_.substr(at_ + 1, 2));
    at_ = std::min(at_ + 3, rtf_.size());
    add_byte(static_cast<char>(std::strtol(digits.c_str(), nullptr, 16)));
  }

  // \word, \word12 or \word-12, and one blank behind it.
  void read_word() {
    const std::size_t begin = at_;
    while (at_ < rtf_.size() &&
           ((rtf_[at_] >= 'a' && rtf_[at_] <= 'z') || (rtf_[at_] >= 'A' && rtf_[at_] <= 'Z')))
      ++at_;
    const std::string_view word = rtf_.substr(begin, at_ - begin);
    const std::size_t number = at_;
    if (at_ < rtf_.size() && rtf_[at_] == '-') ++at_;
    while (at_ < rtf_.size() && rtf_[at_] >= '0' && rtf_[at_] <= '9') ++at_;
    const std::string digits(rtf_.substr(number, std::min<std::size_t>(at_ - number, 9)));
    if (at_ < rtf_.size() && rtf_[at_] == ' ') ++at_;
    apply(word, digits);
  }

  void apply(std::string_view word, const std::string& digits) {
    RtfGroup& group = groups_.back();
    const int value = std::atoi(digits.c_str());
    const bool starred = std::exchange(starred_, false);
    if (word == "htmltag") return void(group.tag = true);
    if (word == "htmlrtf") return flush(), void(group.muted = digits != "0");
    if (starred || is_hidden_group(word)) return void(group.hidden = true);
    if (word == "ansicpg") return void(code_page_ = static_cast<std::uint32_t>(value));
    if (word == "uc") return void(group.skips = value);
    if (word == "u") return add_character(value);
    if (word == "par" || word == "line" || word == "row" || word == "sect") add_text("\n");
    if (word == "tab" || word == "cell") add_text("\t");
    if (word == "lquote") add_text("‘");
    if (word == "rquote") add_text("’");
    if (word == "ldblquote") add_text("“");
    if (word == "rdblquote") add_text("”");
    if (word == "endash") add_text("–");
    if (word == "emdash") add_text("—");
    if (word == "bullet") add_text("•");
  }

  static bool is_hidden_group(std::string_view word) {
    for (std::string_view hidden : hidden_groups)
      if (word == hidden) return true;
    return false;
  }

  // Numbers are 16 bits with a sign; characters beyond come as two.
  void add_character(int value) {
    const auto unit = static_cast<char32_t>(value & 0xffff);
    skip_ = groups_.back().skips;
    if (unit >= 0xd800 && unit < 0xdc00) return void(surrogate_ = unit);
    std::string text;
    if (unit >= 0xdc00 && unit < 0xe000) {
      if (surrogate_ != 0) append_utf8(text, 0x10000 + ((surrogate_ - 0xd800) << 10) + (unit - 0xdc00));
      surrogate_ = 0;
    } else {
      append_utf8(text, unit);
    }
    const int skip = std::exchange(skip_, 0);
    add_text(text);
    skip_ = skip;
  }

  bool is_shown() const { return !groups_.back().hidden && !groups_.back().muted; }

  void add_byte(char c) {
    if (skip_ > 0) return void(--skip_);
    if (is_shown()) bytes_ += c;
  }

  void add_text(std::string_view text) {
    flush();
    if (is_shown()) text_ += text;
  }

  // Bytes so far are in the code page of the document.
  void flush() {
    if (bytes_.empty()) return;
    text_ += text_in_charset(bytes_, charset_of_code_page(code_page_));
    bytes_.clear();
  }

  std::string_view rtf_;
  bool is_html_;
  std::size_t at_ = 0;
  std::vector<RtfGroup> groups_ = std::vector<RtfGroup>(1);
  std::string text_, bytes_;
  std::uint32_t code_page_ = 1252;
  bool starred_ = false;
  int skip_ = 0;
  char32_t surrogate_ = 0;
};

}  // namespace

RtfBody rtf_body(std::string_view rtf) {
  return RtfReading(rtf).read();
}

}  // namespace broadsheet::extraction
