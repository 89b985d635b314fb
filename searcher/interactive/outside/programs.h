#pragma once

#include <functional>
#include <string>
#include <vector>

namespace broadsheet::interactive {

/// How to lend the terminal to another program and take it back.
struct TerminalLoan {
  std::function<void()> give = [] {};
  std::function<void()> take_back = [] {};
};

/// The commands to try for an address: those of $BROWSER, which are separated by `:`, then xdg-open. The
/// address replaces `%s`, or follows as the last word. Each command is a list of words; no shell reads them.
/// Empty: the address does not begin with http, https or file.
std::vector<std::vector<std::string>> browser_commands(const std::string& url, const char* browser);

// All of these throw EnvironmentError when no program can be run. The message says which variable to set.

/// Opens an address. A text browser gets the terminal; any other browser runs beside this program.
void open_url(const std::string& url, const TerminalLoan& loan);

/// Shows text in $PAGER, or else in less or more, as plain_text().
void page_text(const std::string& text, const TerminalLoan& loan);

/// Opens a copy of the text in $VISUAL or $EDITOR, or else in editor or vi. The copy is deleted afterwards.
void edit_text(const std::string& text, const TerminalLoan& loan);

/// The text without anything that a terminal would act on: control characters (except line ends and tabs),
/// direction marks and invalid bytes become U+FFFD.
std::string plain_text(const std::string& text);

}  // namespace broadsheet::interactive
