#include "indexer/input/double_encoding.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/unicode.h"
#include "indexer/input/charset.h"
#include "indexer/input/code_page.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr int most_rounds = 3;

// The encodings that text was mistaken for, the most frequent ones first.
constexpr std::array mistaken_encodings = {
    "windows-1252"sv, "macintosh"sv, "windows-1251"sv, "windows-1250"sv, "windows-1254"sv, "windows-1253"sv,
    "ibm-850"sv,      "ibm-437"sv,   "ISO-8859-2"sv,   "IBM866"sv,       "KOI8-R"sv};

using ByteOf = std::unordered_map<char32_t, char>;

// Bytes without a character were read as the control character of the same number.
ByteOf bytes_of_characters(std::string_view encoding) {
  ByteOf byte_of;
  const auto characters = high_half(encoding);
  for (std::size_t i = 0; characters && i < characters->size(); ++i) {
    byte_of.emplace((*characters)[i], static_cast<char>(0x80 + i));
    if (i < 0x20) byte_of.emplace(static_cast<char32_t>(0x80 + i), static_cast<char>(0x80 + i));
  }
  byte_of.erase(U'\uFFFD');
  return byte_of;
}

const std::vector<ByteOf>& mistaken_tables() {
  static const std::vector<ByteOf> tables = [] {
    std::vector<ByteOf> made;
    for (const std::string_view encoding : mistaken_encodings) made.push_back(bytes_of_characters(encoding));
    return made;
  }();
  return tables;
}

bool is_high_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

bool is_latin_letter_of_ascii(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

// What speaks for a repair.
struct Evidence {
  std::size_t repaired = 0;    // characters
  std::size_t in_words = 0;    // runs beside letters, and signs such as dashes
  std::size_t of_scripts = 0;  // characters of scripts without ASCII letters
  bool quoted = false;         // a run stands in quotes: the text shows it
};

// Letters of Latin alphabets and signs of ordinary texts.
bool is_western_character(char32_t c) {
  return (c >= 0xa0 && c < 0x180) || (c >= 0x218 && c < 0x21c) || c == 0x1a1 || c == 0x1b0 ||
         (c >= 0x2010 && c < 0x2040) || c == 0x20ac || c == 0x2122 || c == 0x1e9e;
}

class RoundOfRepair {
 public:
  RoundOfRepair(std::string_view text, const ByteOf& byte_of) : text_(text), byte_of_(byte_of) {}

  // nullopt when a character does not fit.
  std::optional<std::string> run(Evidence& evidence) {
    while (at_ < text_.size()) {
      if (!is_high_byte(text_[at_]))
        out_ += text_[at_++];
      else if (!repair_run(evidence))
        return std::nullopt;
    }
    return std::move(out_);
  }

 private:
  bool repair_run(Evidence& evidence) {
    const std::size_t begin = at_;
    std::string bytes;
    while (at_ < text_.size() && is_high_byte(text_[at_])) {
      const auto found = byte_of_.find(next_code_point(text_, at_));
      if (found == byte_of_.end()) return false;
      bytes += found->second;
    }
    restore_lost_end(bytes);
    if (!is_utf8(bytes)) return false;
    note_evidence(begin, bytes, evidence);
    out_ += bytes;
    return true;
  }

  // Cleaning made a blank of a no-break space (A0), or dropped a control character (9D); the end of a text
  // may be cut within a character.
  void restore_lost_end(std::string& bytes) {
    if (bytes.ends_with('\xc3') && at_ < text_.size() && text_[at_] == ' ') {
      bytes += '\xa0';
      if (at_ + 1 < text_.size() && text_[at_ + 1] == ' ') ++at_;
    } else if (bytes.ends_with('\xc2') && at_ < text_.size() && text_[at_] == ' ') {
      bytes.pop_back();
    } else if (bytes.ends_with("\xe2\x80")) {
      bytes += '\x9d';
    } else if (at_ == text_.size()) {
      std::string_view rest = bytes;
      while (!rest.empty() && bytes.size() - rest.size() < 3 && !is_utf8(rest)) rest.remove_suffix(1);
      if (is_utf8(rest)) bytes.resize(rest.size());
    }
  }

  void note_evidence(std::size_t begin, std::string_view bytes, Evidence& evidence) const {
    const char before = begin > 0 ? text_[begin - 1] : ' ';
    const char after = at_ < text_.size() ? text_[at_] : ' ';
    const bool in_word = is_latin_letter_of_ascii(before) || is_latin_letter_of_ascii(after);
    evidence.quoted |= before == after && (before == '"' || before == '\'' || before == '`');
    for (std::size_t i = 0; i < bytes.size();) {
      const char32_t c = next_code_point(bytes, i);
      ++evidence.repaired;
      if (c < 0xa0) continue;  // a control character, which the next round repairs
      if (!is_western_character(c))
        ++evidence.of_scripts;
      else if (in_word || c >= 0x2010)
        ++evidence.in_words;
    }
  }

  std::string_view text_;
  const ByteOf& byte_of_;
  std::string out_;
  std::size_t at_ = 0;
};

bool speaks_of_encodings(std::string_view text) {
  constexpr std::array words = {"ojibake"sv, "UTF-8"sv,   "utf-8"sv,         "UTF8"sv,    "utf8"sv,
                                "Unicode"sv, "unicode"sv, "character set"sv, "charset"sv, "Zeichensatz"sv};
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != text.npos; });
}

// One character of another script may come about by chance, four do not.
bool is_enough(const Evidence& evidence) {
  return !evidence.quoted &&
         (evidence.of_scripts >= 4 || (evidence.of_scripts == 0 && evidence.in_words > 0));
}

// One round; returns how many characters it repaired.
std::size_t repair_once(std::string& text) {
  for (const ByteOf& byte_of : mistaken_tables()) {
    Evidence evidence;
    std::optional<std::string> repaired = RoundOfRepair(text, byte_of).run(evidence);
    if (!repaired || !is_enough(evidence)) continue;
    text = *std::move(repaired);
    return evidence.repaired;
  }
  return 0;
}

std::size_t first_high_byte(std::string_view text) {
  return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_high_byte) - text.begin());
}

}  // namespace

bool may_be_double_encoded(std::string_view text) {
  // The first two characters of the first run must be the beginning of a longer one, in some encoding.
  std::size_t at = first_high_byte(text);
  if (at == text.size()) return false;
  const char32_t lead = next_code_point(text, at);
  for (const ByteOf& byte_of : mistaken_tables()) {
    const auto found = byte_of.find(lead);
    if (found == byte_of.end()) continue;
    const auto byte = static_cast<unsigned char>(found->second);
    if (byte < 0xc2 || byte > 0xf4) continue;
    if (at == text.size()) return false;
    if (text[at] == ' ') return true;
    std::size_t behind = at;
    if (!is_high_byte(text[at])) continue;
    const auto second = byte_of.find(next_code_point(text, behind));
    if (second != byte_of.end() && static_cast<unsigned char>(second->second) < 0xc0) return true;
  }
  return false;
}

std::size_t repair_double_encoding(std::string& text) {
  if (!may_be_double_encoded(text) || speaks_of_encodings(text)) return 0;
  std::size_t repaired = 0;
  for (int round = 0; round < most_rounds; ++round) {
    const std::size_t now = repair_once(text);
    if (now == 0) break;
    repaired = now;
  }
  return repaired;
}

}  // namespace broadsheet::readers
