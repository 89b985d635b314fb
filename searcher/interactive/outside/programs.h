#pragma once

#include <functional>
#include <string>
#include <vector>

namespace broadsheet::interactive {

/// Gives the terminal to another program, and takes it back.
struct TerminalLoan {
  std::function<void()> give = [] {};
  std::function<void()> take_back = [] {};
};

/// The command lines to try for an address: those of $BROWSER (separated by `:`, with `%s` for the address,
/// or the address behind them), then xdg-open. Each is words for exec; no shell reads them. Empty: the
/// address is none of http, https or file.
std::vector<std::vector<std::string>> browser_commands(const std::string& url, const char* browser);

// All throw EnvironmentError when no program can be run; the message says what to set.

/// Opens an address: programs with a window of their own run beside this one, those of the terminal get it.
void open_url(const std::string& url, const TerminalLoan& loan);

/// Shows text in $PAGER, or else less or more. Of control characters only line ends and tabs remain.
void page_text(const std::string& text, const TerminalLoan& loan);

/// Opens a copy of the text in $VISUAL or $EDITOR, or else editor or vi; it is gone afterwards.
void edit_text(const std::string& text, const TerminalLoan& loan);

/// What of a text every terminal shows as it is: control characters, direction marks and invalid bytes become
/// U+FFFD.
std::string plain_text(const std::string& text);

}  // namespace broadsheet::interactive
