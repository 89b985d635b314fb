#include "indexer/extractors/mail/mail_asides.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/mail/reply_phrases.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t max_attribution_lines = 4, max_attribution_bytes = 400;
constexpr std::size_t max_bare_signature_lines = 12;  // behind `--` without its blank
constexpr std::size_t max_list_footer_lines = 8;
constexpr std::size_t min_rule_bytes = 30;

/// Reads the lines of a text from the first to the last.
class AsideLines {
 public:
  AsideLines(std::string_view text, bool is_forward) : marked_(take_marks(text)), is_forward_(is_forward) {
    split();
  }

  std::string marked() {
    for (std::size_t i = 0; i < lines_.size();) i = read(i);
    const bool has_own = std::any_of(lines_.begin(), lines_.end(), [&](const std::string_view& line) {
      return !aside_[static_cast<std::size_t>(&line - lines_.data())] && !readers::is_blank(line);
    });
    return has_own ? written() : marked_.text;
  }

 private:
  enum class In : std::uint8_t { own_text, signature, quoted_message, forwarded_message };

  void split() {
    const std::string_view text = marked_.text;
    std::size_t aside = 0;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      while (aside < marked_.asides.size() && marked_.asides[aside].second <= at) ++aside;
      lines_.push_back(text.substr(at, end - at));
      aside_.push_back(aside < marked_.asides.size() && marked_.asides[aside].first <= at);
      at = end + 1;
    }
  }

  // Returns the next line to read.
  std::size_t read(std::size_t at) {
    enter(at);
    if (in_ == In::forwarded_message) return aside_[at] = false, at + 1;
    if (in_ == In::own_text) {
      if (const std::size_t end = attribution_end(at)) return mark(at, end);
    }
    const bool is_aside = in_ != In::own_text || is_quoted(at) || is_device_footer(lines_[at]);
    if (is_aside) aside_[at] = true;
    return at + 1;
  }

  // What line `at` begins.
  void enter(std::size_t at) {
    if (in_ == In::forwarded_message || in_ == In::quoted_message) return;
    if (!aside_[at] && !is_quoted(at) && is_forwarded_message_line(lines_[at]))
      in_ = In::forwarded_message;
    else if (is_original_message_line(lines_[at]) || begins_copied_headers(lines_, at))
      in_ = is_forward_ ? In::forwarded_message : In::quoted_message;
    else if (in_ == In::own_text && begins_signature(at))
      in_ = In::signature;
  }

  // The line behind an attribution that begins at `at`; 0 when there is none. The shortest one counts, not
  // also the line before it.
  std::size_t attribution_end(std::size_t at) {
    const std::size_t end = written_attribution_end(at);
    if (end == 0 || (end > at + 1 && written_attribution_end(at + 1) == end)) return 0;
    const std::size_t next = next_text(end);
    if (next == lines_.size()) return 0;
    if (is_quoted(next) || aside_[next]) return end;
    if (!is_detailed_attribution(joined(at, end))) return 0;
    in_ = In::quoted_message;
    return end;
  }

  std::string joined(std::size_t begin, std::size_t end) const {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) text.append(lines_[i]) += ' ';
    return text;
  }

  std::size_t written_attribution_end(std::size_t at) const {
    std::string text;
    for (std::size_t end = at + 1; end <= std::min(at + max_attribution_lines, lines_.size()); ++end) {
      if (readers::is_blank(lines_[end - 1]) || is_quoted(end - 1) || text.size() > max_attribution_bytes)
        return 0;
      text.append(lines_[end - 1]) += ' ';
      if (is_attribution(text)) return end;
    }
    return 0;
  }

  bool begins_signature(std::size_t at) const {
    if (lines_[at] == "-- ") return true;
    if (lines_[at] == "--" || lines_[at] == "--\u00a0") return texts_behind(at) <= max_bare_signature_lines;
    return is_list_footer(at);
  }

  // A rule of underscores, and a few lines about the list to the end.
  bool is_list_footer(std::size_t at) const {
    const std::string_view line = readers::trim(lines_[at]);
    if (line.size() < min_rule_bytes || line.find_first_not_of('_') != line.npos) return false;
    if (texts_behind(at) > max_list_footer_lines) return false;
    return std::any_of(
        lines_.begin() + static_cast<std::ptrdiff_t>(at), lines_.end(),
        [](std::string_view text) { return text.find("://") != text.npos || text.find('@') != text.npos; });
  }

  // Lines with text behind `at`, before what is quoted.
  std::size_t texts_behind(std::size_t at) const {
    std::size_t count = 0;
    for (std::size_t i = at + 1; i < lines_.size() && !is_quoted(i) && count <= max_bare_signature_lines; ++i)
      count += !readers::is_blank(lines_[i]);
    return count;
  }

  std::size_t next_text(std::size_t at) const {
    while (at < lines_.size() && readers::is_blank(lines_[at])) ++at;
    return at;
  }

  bool is_quoted(std::size_t at) const {
    const std::size_t first = lines_[at].find_first_not_of(" \t");
    return first != std::string_view::npos && first <= 2 && lines_[at][first] == '>';
  }

  std::size_t mark(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) aside_[i] = true;
    return end;
  }

  std::string written() const {
    std::string out;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const bool open = i > 0 && aside_[i - 1], close = i + 1 == lines_.size() || !aside_[i + 1];
      if (aside_[i] && !open) out += aside_begin_mark;
      out += lines_[i];
      if (aside_[i] && close) out += aside_end_mark;
      if (i + 1 < lines_.size()) out += '\n';
    }
    return out;
  }

  UnmarkedText marked_;
  bool is_forward_;
  In in_ = In::own_text;
  std::vector<std::string_view> lines_;
  std::vector<bool> aside_;
};

}  // namespace

std::string with_mail_asides(std::string_view text, bool is_forward) {
  return AsideLines(text, is_forward).marked();
}

}  // namespace broadsheet::extraction
