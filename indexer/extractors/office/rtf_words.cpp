#include "indexer/extractors/office/rtf_words.h"

#include <unordered_map>
#include <vector>

namespace broadsheet::extraction {
namespace {

const std::vector<RtfWordRow>& rtf_word_rows() {
  using enum RtfWord;
  static const std::vector<RtfWordRow> rows = {
      // Groups without text that stands.
      {"header", skipped},
      {"headerl", skipped},
      {"headerr", skipped},
      {"headerf", skipped},
      {"footer", skipped},
      {"footerl", skipped},
      {"footerr", skipped},
      {"footerf", skipped},
      {"pict", skipped},
      {"objdata", skipped},
      {"fldinst", skipped},
      {"colortbl", skipped},
      {"themedata", skipped},
      {"datastore", skipped},
      {"xe", skipped},
      {"tc", skipped},
      {"nonshppict", skipped},
      {"shprslt", skipped},
      {"sp", skipped},
      {"nonesttables", skipped},
      {"filetbl", skipped},
      {"listtable", skipped},
      {"listoverridetable", skipped},
      {"pn", skipped},
      {"mmathPr", skipped},
      {"mctrlPr", skipped},
      {"bkmkstart", skipped},
      {"bkmkend", skipped},
      {"ftnsep", skipped},
      {"ftnsepc", skipped},
      {"ftncn", skipped},
      {"aftnsep", skipped},
      {"aftnsepc", skipped},
      {"aftncn", skipped},
      {"operator", skipped},
      {"template", skipped},
      {"private", skipped},
      {"rxe", skipped},
      {"txe", skipped},
      {"atnid", skipped},
      {"fname", skipped},
      {"company", skipped},
      {"manager", skipped},
      {"category", skipped},
      {"hlinkbase", skipped},
      {"buptim", skipped},
      {"printim", skipped},
      {"leveltext", skipped},
      {"levelnumbers", skipped},
      {"listname", skipped},
      {"mctrlPr", skipped},
      {"comment", skipped},
      {"vern", skipped},
      // Groups that are read although programs may not know them.
      {"shpinst", entered},
      {"do", entered},
      {"moMath", entered},
      {"moMathPara", entered},
      {"upr", entered},
      {"ud", entered},
      {"fldrslt", entered},
      {"result", entered},
      // Characters.
      {"emdash", character, "—"},
      {"endash", character, "–"},
      {"lquote", character, "‘"},
      {"rquote", character, "’"},
      {"ldblquote", character, "“"},
      {"rdblquote", character, "”"},
      {"bullet", character, "•"},
      {"emspace", character, " "},
      {"enspace", character, " "},
      {"qmspace", character, " "},
      {"zwj", character, "\u200d"},
      {"zwnj", character, "\u200c"},
      {"ltrmark", character, "\u200e"},
      {"rtlmark", character, "\u200f"},
      // Paragraphs and tables.
      {"par", paragraph_end},
      {"sect", paragraph_end},
      {"page", paragraph_end},
      {"nestrow", paragraph_end},
      {"line", line},
      {"lbr", line},
      {"softline", line},
      {"column", line},
      {"tab", tab},
      {"cell", cell},
      {"nestcell", inner_cell},
      {"row", row},
      {"pard", plain_paragraph},
      {"intbl", in_table},
      {"ls", list},
      {"listtext", list_mark},
      {"pntext", list_mark},
      {"s", style},
      {"outlinelevel", outline_level},
      // Characters in their font.
      {"plain", plain_characters},
      {"deleted", deleted},
      {"f", font},
      {"deff", default_font},
      {"u", unicode},
      {"uc", unicode_skip},
      {"ansicpg", code_page},
      {"mac", charset_mac},
      {"pc", charset_pc},
      {"pca", charset_pca},
      {"fonttbl", font_table},
      {"fcharset", font_charset},
      {"cpg", font_code_page},
      {"stylesheet", style_sheet},
      // Notes and text boxes; comments.
      {"footnote", aside},
      {"shptxt", aside},
      {"dptxbxtext", aside},
      {"annotation", comment},
      {"atnauthor", comment_author},
      // About the document.
      {"title", info_title},
      {"author", info_author},
      {"subject", info_subject},
      {"keywords", info_keywords},
      {"doccomm", info_comment},
      {"creatim", info_created},
      {"revtim", info_saved},
      {"yr", year},
      {"mo", month},
      {"dy", day},
      {"hr", hour},
      {"min", minute},

  };
  return rows;
}

}  // namespace

RtfWordRow rtf_word(std::string_view word) {
  static const auto by_word = [] {
    std::unordered_map<std::string_view, RtfWordRow> map;
    for (const RtfWordRow& row : rtf_word_rows()) map.emplace(row.word, row);
    return map;
  }();
  const auto found = by_word.find(word);
  return found == by_word.end() ? RtfWordRow{word, RtfWord::unknown} : found->second;
}

}  // namespace broadsheet::extraction
