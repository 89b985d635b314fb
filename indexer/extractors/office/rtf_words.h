// The table of RTF control words that matter to a text.
#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet::extraction {

/// What a control word means to a reader of texts.
enum class RtfWord : std::uint8_t {
  unknown,  ///< formatting; with `\*` before it, a group to leave out
  skipped,  ///< a group without text that stands
  entered,  ///< a group that is read although `\*` stands before it
  character,
  paragraph_end,
  line,
  tab,
  cell,
  inner_cell,
  row,
  plain_paragraph,
  in_table,
  list,
  list_mark,
  style,
  outline_level,
  plain_characters,
  deleted,
  font,
  default_font,
  unicode,
  unicode_skip,
  code_page,
  charset_mac,
  charset_pc,
  charset_pca,
  font_table,
  font_charset,
  font_code_page,
  style_sheet,
  aside,
  comment,
  comment_author,
  info_title,
  info_author,
  info_subject,
  info_keywords,
  info_comment,
  info_created,
  info_saved,
  year,
  month,
  day,
  hour,
  minute,
};

struct RtfWordRow {
  std::string_view word;
  RtfWord meaning;
  std::string_view text = {};  ///< of a character
};

/// For an unknown word, the row `unknown`.
RtfWordRow rtf_word(std::string_view word);

}  // namespace broadsheet::extraction
