#include "indexer/extractors/office/rtf.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "common/unicode.h"
#include "indexer/extractors/office/document_properties.h"
#include "indexer/extractors/office/docx_styles.h"
#include "indexer/extractors/office/rtf_fonts.h"
#include "indexer/extractors/office/rtf_tokens.h"
#include "indexer/extractors/office/rtf_words.h"
#include "indexer/extractors/office/sheet.h"
#include "indexer/extractors/office/text_flow.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t max_groups = 10'000;  // deeper ones share a state

// Where the text of a group goes.
enum class Place : std::uint8_t { flow, nowhere, aside, comment, comment_author, property, fonts, styles };

// What a group inherits from the one around it.
struct GroupState {
  Place place = Place::flow;
  std::string* property = nullptr;  // of Place::property
  int font = 0;
  int unicode_skip = 1;
  bool deleted = false;
};

struct ParagraphState {
  bool in_table = false;
  bool is_item = false;
  ParagraphRole role = ParagraphRole::text;
};

class RtfDocument {
 public:
  explicit RtfDocument(std::string_view rtf) : tokens_(rtf) {}

  ExtractedDocument read() {
    for (RtfToken token = tokens_.next(); token.kind != RtfToken::Kind::over; token = tokens_.next())
      read_token(token);
    flush();
    ExtractedDocument document;
    document.text = flow_.take();
    for (const std::string& comment : comments_) append_paragraph(document.text, comment);
    properties_.authors = {author_};
    properties_.keywords = {keywords_};
    add_properties(document, properties_, title_.empty() ? heading_ : title_);
    if (groups_.size() > 1) document.warnings.push_back("cut off: the end may be missing");
    return document;
  }

 private:
  GroupState& state() { return groups_.back(); }

  void read_token(const RtfToken& token) {
    switch (token.kind) {
      case RtfToken::Kind::begin:
        return begin_group();
      case RtfToken::Kind::end:
        return end_group();
      case RtfToken::Kind::byte:
        return add_byte(token.byte);
      case RtfToken::Kind::symbol:
        return read_symbol(token.byte);
      case RtfToken::Kind::word:
        return read_word(rtf_word(token.word), token.parameter);
      case RtfToken::Kind::over:
        return;
    }
  }

  void begin_group() {
    flush();
    skip_ = 0;
    ignorable_ = false;
    if (groups_.size() < max_groups)
      groups_.push_back(state());
    else
      ++uncounted_;
  }

  void end_group() {
    flush();
    skip_ = 0;
    if (uncounted_ > 0) return void(--uncounted_);
    if (groups_.size() == 1) return;
    const Place place = state().place;
    groups_.pop_back();
    if (place == state().place) return;
    if (place == Place::aside) end_aside();
    if (place == Place::comment) end_comment();
  }

  void end_aside() {
    end_paragraph();
    flow_.end_aside();
    paragraph_ = paragraph_outside_;
    in_aside_ = false;
  }

  void end_comment() {
    const std::string text(readers::trim(comment_));
    const std::string author = readers::clean_line(comment_author_);
    if (!text.empty()) comments_.push_back(author.empty() ? text : author + ": " + text);
    comment_.clear();
    comment_author_.clear();
  }

  void read_symbol(char sign) {
    if (sign == '*') return void(ignorable_ = true);
    if (skip_ > 0) return void(--skip_);
    if (sign == '~') add("\u00a0");
    if (sign == '_') add("\u2011");
    if (sign == '\\' || sign == '{' || sign == '}') add_byte(sign);
    if (sign == '\n' || sign == '\r') end_paragraph();
  }

  void read_word(const RtfWordRow& row, std::optional<int> parameter) {
    const bool ignorable = std::exchange(ignorable_, false);
    if (row.meaning == RtfWord::unicode) return add_unicode(parameter.value_or(0));
    if (skip_ > 0 && row.meaning == RtfWord::character) return void(--skip_);
    flush();
    if (begin_destination(row) || read_structure(row, parameter) || read_characters(row, parameter)) return;
    if (read_date(row, parameter)) return;
    if (ignorable && row.meaning != RtfWord::entered) state().place = Place::nowhere;
  }

  // False for a word that begins no group.
  bool begin_destination(const RtfWordRow& row) {
    const auto to_property = [&](std::string& property) {
      if (state().place == Place::nowhere) return;
      state().place = Place::property;
      state().property = &property;
      property.clear();  // in `\upr`, the form in Unicode comes behind that in bytes
    };
    const auto go_to = [&](Place place) {
      if (state().place != Place::nowhere) state().place = place;
    };
    switch (row.meaning) {
      case RtfWord::skipped:
        return go_to(Place::nowhere), true;
      case RtfWord::list_mark:
        return paragraph_.is_item = true, go_to(Place::nowhere), true;
      case RtfWord::font_table:
        return go_to(Place::fonts), true;
      case RtfWord::style_sheet:
        return go_to(Place::styles), true;
      case RtfWord::comment:
        return go_to(Place::comment), true;
      case RtfWord::comment_author:
        return go_to(Place::comment_author), true;
      case RtfWord::aside:
        return begin_aside(), true;
      case RtfWord::info_title:
        return to_property(properties_.title), true;
      case RtfWord::info_author:
        return to_property(author_), true;
      case RtfWord::info_subject:
        return to_property(properties_.subject), true;
      case RtfWord::info_keywords:
        return to_property(keywords_), true;
      case RtfWord::info_comment:
        return to_property(properties_.description), true;
      case RtfWord::info_created:
        return to_property(properties_.created), true;
      case RtfWord::info_saved:
        return to_property(properties_.modified), true;
      default:
        return false;
    }
  }

  // An aside in an aside is part of it.
  void begin_aside() {
    if (state().place != Place::flow || in_aside_) return;
    state().place = Place::aside;
    in_aside_ = true;
    flow_.begin_aside();
    paragraph_outside_ = std::exchange(paragraph_, ParagraphState());
  }

  // False for a word that is no part of paragraphs and tables.
  bool read_structure(const RtfWordRow& row, std::optional<int> parameter) {
    switch (row.meaning) {
      case RtfWord::paragraph_end:
        return end_paragraph(), true;
      case RtfWord::line:
        return add("\n"), true;
      case RtfWord::tab:
        return add("\t"), true;
      case RtfWord::inner_cell:
        return add("\t"), true;
      case RtfWord::cell:
        return end_cell(), true;
      case RtfWord::row:
        return end_row(), true;
      case RtfWord::plain_paragraph:
        return paragraph_ = {}, true;
      case RtfWord::in_table:
        return paragraph_.in_table = true, true;
      case RtfWord::list:
        return paragraph_.is_item = true, true;
      case RtfWord::style:
        return set_style(parameter.value_or(0)), true;
      case RtfWord::outline_level:
        if (parameter.value_or(9) < 9 && paragraph_.role == ParagraphRole::text)
          paragraph_.role = ParagraphRole::heading;
        return true;
      default:
        return false;
    }
  }

  // False for a word that says nothing about characters.
  bool read_characters(const RtfWordRow& row, std::optional<int> parameter) {
    const int value = parameter.value_or(0);
    switch (row.meaning) {
      case RtfWord::character:
        return add(row.text), true;
      case RtfWord::plain_characters:
        return state().deleted = false, state().font = default_font_, true;
      case RtfWord::deleted:
        return state().deleted = parameter.value_or(1) != 0, true;
      case RtfWord::font:
        return state().font = value, true;
      case RtfWord::default_font:
        return default_font_ = state().font = value, true;
      case RtfWord::unicode_skip:
        return state().unicode_skip = std::clamp(value, 0, 100), true;
      case RtfWord::code_page:
        return fonts_.set_default_encoding(encoding_of_code_page(value)), true;
      case RtfWord::charset_mac:
        return fonts_.set_default_encoding("macintosh"), true;
      case RtfWord::charset_pc:
        return fonts_.set_default_encoding("ibm-437"), true;
      case RtfWord::charset_pca:
        return fonts_.set_default_encoding("ibm-850"), true;
      case RtfWord::font_charset:
        return fonts_.set_charset(state().font, value), true;
      case RtfWord::font_code_page:
        return fonts_.set_code_page(state().font, value), true;
      default:
        return false;
    }
  }

  // `\yr2021\mo3\dy5\hr10\min7` becomes 2021-3-5 10:7, which is read as a date.
  bool read_date(const RtfWordRow& row, std::optional<int> parameter) {
    constexpr std::array<std::pair<RtfWord, std::string_view>, 5> parts = {{{RtfWord::year, ""},
                                                                            {RtfWord::month, "-"},
                                                                            {RtfWord::day, "-"},
                                                                            {RtfWord::hour, " "},
                                                                            {RtfWord::minute, ":"}}};
    for (const auto& [meaning, before] : parts) {
      if (meaning != row.meaning) continue;
      const std::string digits = std::to_string(parameter.value_or(0));
      if (state().place == Place::property)
        *state().property += std::string(before) + (digits.size() == 1 ? "0" : "") + digits;
      return true;
    }
    return false;
  }

  void add_byte(char byte) {
    if (skip_ > 0) return void(--skip_);
    high_surrogate_ = 0;
    if (state().place == Place::fonts) return fonts_.add_to_name(state().font, byte);
    bytes_ += byte;
  }

  // Behind the character are `unicode_skip` bytes for programs that do not know Unicode.
  void add_unicode(int value) {
    flush();
    skip_ = state().unicode_skip;
    const auto unit = static_cast<char32_t>(value < 0 ? value + 0x10000 : value) & 0xFFFF;
    const char32_t high = std::exchange(high_surrogate_, 0);
    if (unit >= 0xD800 && unit < 0xDC00) return void(high_surrogate_ = unit);
    if (unit >= 0xDC00 && unit < 0xE000) {
      if (high != 0) add(fonts_.character(state().font, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00)));
      return;
    }
    if (unit != 0) add(fonts_.character(state().font, unit));
  }

  // Bytes are converted together: a character may have two.
  void flush() {
    if (bytes_.empty()) return;
    const std::string bytes = std::exchange(bytes_, {});
    add(fonts_.utf8(state().font, bytes));
  }

  void add(std::string_view text) {
    flush();
    if (state().deleted) return;
    switch (state().place) {
      case Place::nowhere:
      case Place::fonts:
        return;
      case Place::comment:
        comment_ += text;
        return;
      case Place::comment_author:
        comment_author_ += text;
        return;
      case Place::property:
        *state().property += text;
        return;
      case Place::styles:
        return add_style_name(text);
      case Place::flow:
      case Place::aside:
        enter_paragraph();
        return flow_.add(text);
    }
  }

  void add_style_name(std::string_view text) {
    std::string& name = style_names_[style_];
    name += text.substr(0, text.find(';'));
    const ParagraphRole role = role_by_style_name(readers::trim(name));
    if (role != ParagraphRole::text) styles_[style_] = role;
  }

  void set_style(int number) {
    if (state().place == Place::styles) {
      style_ = number;
      style_names_.erase(number);
    }
    const auto style = styles_.find(number);
    paragraph_.role = style == styles_.end() ? ParagraphRole::text : style->second;
  }

  // Before text: it is in a cell, or ends the table before it.
  void enter_paragraph() {
    if (in_aside_ || cell_open_) return;
    if (paragraph_.in_table) {
      flow_.begin_cell();
      cell_open_ = table_open_ = true;
    } else if (table_open_) {
      flow_.end_table();
      table_open_ = false;
    }
  }

  void end_paragraph() {
    flush();
    if (state().place == Place::comment) comment_ += '\n';
    if (state().place != Place::flow && state().place != Place::aside) return;
    if (state().deleted) return;
    std::string& first = paragraph_.role == ParagraphRole::title ? title_ : heading_;
    if (first.empty() &&
        (paragraph_.role == ParagraphRole::title || paragraph_.role == ParagraphRole::heading))
      first = readers::clean_line(flow_.line());
    const bool item = paragraph_.is_item || paragraph_.role == ParagraphRole::list_item;
    flow_.end_paragraph(item && paragraph_.role != ParagraphRole::heading ? Block::list_item
                                                                          : Block::paragraph);
  }

  void end_cell() {
    if (state().place != Place::flow || in_aside_) return add("\t");
    flush();
    if (!cell_open_) flow_.begin_cell();
    end_paragraph();
    flow_.end_cell();
    cell_open_ = false;
    table_open_ = true;
  }

  void end_row() {
    if (state().place != Place::flow || in_aside_) return end_paragraph();
    if (cell_open_) end_cell();
    if (table_open_) flow_.end_row();
  }

  RtfTokens tokens_;
  std::vector<GroupState> groups_ = std::vector<GroupState>(1);
  std::size_t uncounted_ = 0;  // open groups beyond max_groups
  ParagraphState paragraph_, paragraph_outside_;
  TextFlow flow_;
  RtfFonts fonts_;
  int default_font_ = 0;
  std::string bytes_;       // not yet converted
  int skip_ = 0;            // bytes that repeat a character for old programs
  bool ignorable_ = false;  // `\*` came before
  char32_t high_surrogate_ = 0;
  bool cell_open_ = false, table_open_ = false, in_aside_ = false;
  int style_ = 0;  // that the style sheet is at
  std::map<int, std::string> style_names_;
  std::map<int, ParagraphRole> styles_;
  std::string title_, heading_, comment_, comment_author_, author_, keywords_;
  std::vector<std::string> comments_;
  DocumentProperties properties_;
};

}  // namespace

ExtractedDocument extract_rtf(const ExtractionTask& task, TimeBudget&) {
  const std::string_view bytes = task.bytes;
  const std::size_t begin = bytes.find("{\\rtf");
  if (begin > 1000) throw ExtractionFault("not an RTF file");
  return RtfDocument(bytes.substr(begin)).read();
}

}  // namespace broadsheet::extraction
