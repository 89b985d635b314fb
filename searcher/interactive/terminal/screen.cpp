#include "searcher/interactive/terminal/screen.h"

#define NCURSES_NOMACROS
#include <curses.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <clocale>
#include <cstdlib>
#include <cwchar>
#include <map>
#include <string>
#include <vector>

#include "common/error.h"
#include "common/unicode.h"
#include "common/write_all.h"
#include "searcher/interactive/terminal/appearance.h"
#include "searcher/interactive/terminal/ascii_fallback.h"
#include "searcher/interactive/terminal/keyboard.h"
#include "searcher/interactive/terminal/terminal_description.h"
#include "searcher/interactive/terminal/terminal_signals.h"

namespace broadsheet::interactive {
namespace {

/// When no variable names a character set, UTF-8 is more likely than ASCII.
void set_character_set() {
  const auto is_set = [](const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
  };
  std::setlocale(LC_CTYPE, "");
  if (!is_set("LC_ALL") && !is_set("LC_CTYPE") && !is_set("LANG")) std::setlocale(LC_CTYPE, "C.UTF-8");
}

/// The locale C has ASCII, but says nothing about the terminal; UTF-8 is assumed then.
bool types_utf8() {
  const std::string_view character_set = nl_langinfo(CODESET);
  return character_set == "UTF-8" || character_set == "ANSI_X3.4-1968";
}

Palette palette_for(ColourChoice choice) {
  if (!has_colors() || !wants_colour(terminal_facts(STDOUT_FILENO), choice)) return Palette::none;
  return COLORS >= 256 && COLOR_PAIRS >= 64 ? Palette::many : Palette::eight;
}

bool has_character(wchar_t c) {
  std::mbstate_t state{};
  std::array<char, MB_LEN_MAX> bytes{};
  return std::wcrtomb(bytes.data(), c, &state) != static_cast<std::size_t>(-1);
}

/// The text of a cell for ncurses, empty when the C library disagrees with us about its width. The caller
/// then draws a substitute and blanks, so that later columns stay in place.
std::wstring shown_text(const std::string& text, int columns) {
  std::wstring wide;
  for (std::size_t at = 0; at < text.size() && wide.size() < CCHARW_MAX;) {
    const auto c = static_cast<wchar_t>(next_code_point(text, at));
    const int width = has_character(c) ? wcwidth(c) : -1;
    if (wide.empty() && width != columns) return {};
    if (wide.empty() || width == 0) wide += c;
  }
  return wide;
}

attr_t attributes_of(const Appearance& appearance) {
  return (appearance.bold ? A_BOLD : A_NORMAL) | (appearance.faint ? A_DIM : A_NORMAL) |
         (appearance.underlined ? A_UNDERLINE : A_NORMAL) | (appearance.reversed ? A_REVERSE : A_NORMAL);
}

}  // namespace

struct Screen::Private {
  TerminalDescription terminal_bytes;
  std::unique_ptr<TerminalSignals> signals;
  SCREEN* terminal = nullptr;
  Palette palette = Palette::none;
  std::optional<Keyboard> keyboard;
  std::map<std::pair<int, int>, short> pairs;  ///< ncurses' colour pairs, by foreground and background

  short pair_of(const Appearance& appearance);
  void add(const Cell& cell, int columns, std::vector<cchar_t>& row);
  void draw_row(const Canvas& canvas, std::size_t row, std::size_t columns);
  void follow_size();
};

short Screen::Private::pair_of(const Appearance& appearance) {
  if (palette == Palette::none || (appearance.foreground < 0 && appearance.background < 0)) return 0;
  const auto [at, is_new] =
      pairs.try_emplace({appearance.foreground, appearance.background}, static_cast<short>(pairs.size() + 1));
  if (is_new) init_pair(at->second, appearance.foreground, appearance.background);
  return at->second;
}

void Screen::Private::add(const Cell& cell, int columns, std::vector<cchar_t>& row) {
  const Appearance appearance = appearance_of(cell.look, cell.selected, palette);
  std::wstring text = shown_text(cell.text, columns);
  const bool shown = !text.empty();
  if (!shown)
    for (const char c : ascii_fallback(cell.text)) text = static_cast<wchar_t>(c);
  cchar_t character{};
  setcchar(&character, text.c_str(), attributes_of(appearance), pair_of(appearance), nullptr);
  row.push_back(character);
  if (shown || columns < 2) return;
  setcchar(&character, L" ", attributes_of(appearance), pair_of(appearance), nullptr);
  row.push_back(character);
}

void Screen::Private::draw_row(const Canvas& canvas, std::size_t row, std::size_t columns) {
  std::vector<cchar_t> cells;
  cells.reserve(columns);
  for (std::size_t column = 0; column < columns;) {
    const bool wide = column + 1 < columns && canvas.at(row, column + 1).text.empty();
    add(canvas.at(row, column), wide ? 2 : 1, cells);
    column += wide ? 2 : 1;
  }
  mvadd_wchnstr(static_cast<int>(row), 0, cells.data(), static_cast<int>(cells.size()));
}

/// Tells ncurses the new size; it then reports a key, KEY_RESIZE.
void Screen::Private::follow_size() {
  winsize window{};
  const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0;
  if (known)
    resizeterm(window.ws_row, window.ws_col);
  else
    ungetch(KEY_RESIZE);
  clearok(curscr, TRUE);
}

bool can_show_screen() {
  return describe_terminal().has_value();
}

Screen::Screen(ColourChoice colours) : self_(std::make_unique<Private>()) {
  set_character_set();
  const std::optional<TerminalDescription> description = describe_terminal();
  if (!description)
    throw EnvironmentError(
        "The terminal cannot show a screen; `searcher --db INDEX QUERY` prints an answer.");
  self_->terminal_bytes = *description;
  self_->signals = std::make_unique<TerminalSignals>(description->enter, description->leave);
  self_->terminal = newterm(nullptr, stdout, stdin);
  if (self_->terminal == nullptr) throw EnvironmentError("The terminal could not be set up.");
  raw();
  noecho();
  nonl();
  self_->keyboard.emplace(types_utf8());
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  self_->palette = palette_for(colours);
  write(self_->terminal_bytes.report_on);
  self_->signals->take_terminal();
}

Screen::~Screen() {
  write(self_->terminal_bytes.report_off);
  self_->signals->release_terminal();
  wmove(stdscr, getmaxy(stdscr) - 1, 0);  // terminals without an alternate screen go on here
  wclrtoeol(stdscr);
  wrefresh(stdscr);
  endwin();
  delscreen(self_->terminal);
}

Size Screen::size() const {
  return {static_cast<std::size_t>(std::max(getmaxy(stdscr), 0)),
          static_cast<std::size_t>(std::max(getmaxx(stdscr), 0))};
}

void Screen::show(const Canvas& canvas, std::optional<Place> cursor) {
  const Size whole = size();
  const std::size_t columns = std::min(whole.columns, canvas.size().columns);
  if (canvas.size() != whole) werase(stdscr);
  for (std::size_t row = 0; row < std::min(whole.rows, canvas.size().rows); ++row)
    self_->draw_row(canvas, row, columns);
  const bool visible = cursor && cursor->row < whole.rows && cursor->column < whole.columns;
  if (visible) wmove(stdscr, static_cast<int>(cursor->row), static_cast<int>(cursor->column));
  curs_set(visible ? 1 : 0);
  wrefresh(stdscr);
}

std::optional<Key> Screen::read_key() {
  const TerminalSignals::News news = self_->signals->news();
  if (news.resized || news.returned) self_->follow_size();
  return self_->keyboard->read();
}

std::array<int, 2> Screen::descriptors() const {
  return {STDIN_FILENO, self_->signals->descriptor()};
}

void Screen::suspend() {
  self_->signals->release_terminal();
  write(self_->terminal_bytes.report_off);
  def_prog_mode();
  endwin();
}

void Screen::resume() {
  reset_prog_mode();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  write(self_->terminal_bytes.report_on);
  self_->signals->take_terminal();
  const TerminalSignals::News while_away = self_->signals->news();
  if (while_away.resized) self_->follow_size();
}

void Screen::write(std::string_view bytes) {
  write_all(STDOUT_FILENO, bytes);
}

}  // namespace broadsheet::interactive
