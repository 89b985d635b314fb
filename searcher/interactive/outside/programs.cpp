#include "searcher/interactive/outside/programs.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string_view>

#include "common/error.h"
#include "common/synced_file.h"
#include "common/unicode.h"
#include "searcher/interactive/outside/child_process.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/hidden_characters.h"
#include "searcher/render/hyperlink.h"

namespace broadsheet::interactive {
namespace {

using Words = std::vector<std::string>;

/// Browsers that run in the terminal.
constexpr std::array<std::string_view, 7> text_browsers = {"www-browser", "w3m",    "lynx",  "links",
                                                           "links2",      "elinks", "browsh"};

Words split(std::string_view text, char separator) {
  Words parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    if (end > at) parts.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

/// The words of a command, with the address in place of `%s` or at the end.
Words with_address(const std::string& command, const std::string& url) {
  Words words = split(command, ' ');
  bool placed = false;
  for (std::string& word : words)
    if (const std::size_t place = word.find("%s"); place != std::string::npos) {
      word.replace(place, 2, url);
      placed = true;
    }
  if (!placed && !words.empty()) words.push_back(url);
  return words;
}

bool is_text_browser(const Words& words) {
  const std::string name = std::filesystem::path(words.front()).filename().string();
  return std::find(text_browsers.begin(), text_browsers.end(), name) != text_browsers.end();
}

/// Lends the terminal as long as it lives.
class Lent {
 public:
  explicit Lent(const TerminalLoan& loan) : loan_(loan) { loan_.give(); }
  ~Lent() { loan_.take_back(); }
  Lent(const Lent&) = delete;
  Lent& operator=(const Lent&) = delete;

 private:
  const TerminalLoan& loan_;
};

bool open_with(const Words& words, const TerminalLoan& loan) {
  if (!is_text_browser(words)) return start_beside(words);
  const Lent lent(loan);
  return run_in_terminal(words).has_value();
}

/// A temporary file that only its owner can read, deleted in the end.
class TemporaryText {
 public:
  explicit TemporaryText(std::string_view text) {
    std::error_code fault;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(fault);
    path_ = ((fault ? "/tmp" : folder) / "broadsheet-XXXXXX.txt").string();
    const int descriptor = mkstemps(path_.data(), 4);  // creates it with mode 0600
    if (descriptor < 0) fail_to_write(path_);
    close(descriptor);
    write_synced(path_, text);
  }
  ~TemporaryText() { unlink(path_.c_str()); }
  TemporaryText(const TemporaryText&) = delete;
  TemporaryText& operator=(const TemporaryText&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// The commands of those variables that are set, then the usual programs.
Words programs(std::initializer_list<const char*> variables, std::initializer_list<const char*> usual) {
  Words commands;
  for (const char* variable : variables)
    if (const char* value = std::getenv(variable); value && *value) commands.emplace_back(value);
  commands.insert(commands.end(), usual.begin(), usual.end());
  return commands;
}

/// Shows the text with the first command that works. A shell reads the command, because the user wrote it;
/// the file name is a parameter. False: no command can be run.
bool show_with(const Words& commands, const std::string& text, const TerminalLoan& loan) {
  const TemporaryText file(text);
  const Lent lent(loan);
  return std::any_of(commands.begin(), commands.end(), [&](const std::string& command) {
    const std::optional<int> status =
        run_in_terminal({"/bin/sh", "-c", command + " \"$1\"", command, file.path()});
    return status && *status != 126 && *status != 127;
  });
}

}  // namespace

std::vector<Words> browser_commands(const std::string& url, const char* browser) {
  const std::string address = render::link_target(url);
  std::vector<Words> commands;
  if (address.empty()) return commands;
  for (const std::string& command : split(browser ? browser : "", ':'))
    if (Words words = with_address(command, address); !words.empty()) commands.push_back(std::move(words));
  commands.push_back({"xdg-open", address});
  return commands;
}

void open_url(const std::string& url, const TerminalLoan& loan) {
  const std::vector<Words> commands = browser_commands(url, std::getenv("BROWSER"));
  if (commands.empty())
    throw EnvironmentError(
        fmt::format("Only http, https and file addresses are opened, not {}.", render::fitted(url, 60)));
  for (const Words& words : commands)
    if (open_with(words, loan)) return;
  throw EnvironmentError("No browser can be run; set BROWSER to the command of one.");
}

void page_text(const std::string& text, const TerminalLoan& loan) {
  if (!show_with(programs({"PAGER"}, {"less", "more"}), plain_text(text), loan))
    throw EnvironmentError("No pager can be run; set PAGER to the command of one.");
}

void edit_text(const std::string& text, const TerminalLoan& loan) {
  if (!show_with(programs({"VISUAL", "EDITOR"}, {"editor", "vi"}), text, loan))
    throw EnvironmentError("No editor can be run; set EDITOR to the command of one.");
}

std::string plain_text(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t letter = next_code_point(text, at);
    if (letter == '\n' || letter == '\t')
      out += static_cast<char>(letter);
    else if (letter == invalid_code_point || render::is_control(letter) || render::is_deceptive(letter))
      out += "\xEF\xBF\xBD";
    else
      out.append(text, begin, at - begin);
  }
  return out;
}

}  // namespace broadsheet::interactive
