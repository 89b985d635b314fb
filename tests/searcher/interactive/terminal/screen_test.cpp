#include "searcher/interactive/terminal/screen.h"

#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <string>

#include "common/unicode.h"
#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

/// The end of a program that ran in a pseudo terminal.
struct Ending {
  int status = 0;         ///< from waitpid()
  std::string output;     ///< everything that it sent to the terminal
  std::string report;     ///< what it wrote for the test
  bool restored = false;  ///< the terminal has its line settings back
};

using Report = std::function<void(const std::string&)>;

std::string contents(int descriptor) {
  std::string all;
  char bytes[4096];
  for (ssize_t size = 0; (size = read(descriptor, bytes, sizeof bytes)) > 0;)
    all.append(bytes, static_cast<std::size_t>(size));
  return all;
}

[[noreturn]] void be_child(int terminal, int report, const std::function<void(const Report&)>& body) {
  login_tty(terminal);
  setenv("TERM", "xterm-256color", 1);
  setenv("LC_ALL", "C.UTF-8", 1);
  unsetenv("NO_COLOR");
  std::signal(SIGTERM, SIG_DFL);
  try {
    body([&](const std::string& text) {
      if (write(report, text.data(), text.size()) < 0) _exit(3);
    });
  } catch (const std::exception&) {
    _exit(2);
  }
  _exit(0);
}

/// Reads what the program sends until its screen has begun, in raw mode.
std::string beginning(int master) {
  std::string seen;
  char bytes[4096];
  while (seen.find("\x1b[?2004h") == std::string::npos) {
    const ssize_t size = read(master, bytes, sizeof bytes);
    if (size <= 0) break;
    seen.append(bytes, static_cast<std::size_t>(size));
  }
  return seen;
}

/// Runs a function in a terminal of 24 x 80. Once its screen has begun, types the input and calls `meanwhile`
/// with the master side of the terminal.
Ending in_terminal(const std::function<void(const Report&)>& body, const std::string& input = {},
                   const std::function<void(int, pid_t)>& meanwhile = {}) {
  int master = 0, terminal = 0, report[2];
  winsize size{24, 80, 0, 0};
  REQUIRE(openpty(&master, &terminal, nullptr, nullptr, &size) == 0);
  REQUIRE(pipe(report) == 0);
  termios before{}, after{};
  tcgetattr(terminal, &before);
  const pid_t child = fork();
  if (child == 0) be_child(terminal, report[1], body);
  close(report[1]);
  Ending ending;
  ending.output = beginning(master);
  CHECK(write(master, input.data(), input.size()) == static_cast<ssize_t>(input.size()));
  if (meanwhile) meanwhile(master, child);
  ending.report = contents(report[0]);
  waitpid(child, &ending.status, 0);
  tcgetattr(terminal, &after);
  close(terminal);
  ending.output += contents(master);
  ending.restored =
      before.c_lflag == after.c_lflag && before.c_iflag == after.c_iflag && before.c_oflag == after.c_oflag;
  close(master);
  close(report[0]);
  return ending;
}

/// Reads keys until ^C, or until `take` wants no more.
void read_keys(Screen& screen, const std::function<bool(const Key&)>& take) {
  while (true) {
    while (const std::optional<interactive::Key> key = screen.read_key()) {
      if (key->control && key->character == U'c') return;
      if (!take(*key)) return;
    }
    const std::array<int, 2> descriptors = screen.descriptors();
    pollfd polled[2] = {{descriptors[0], POLLIN, 0}, {descriptors[1], POLLIN, 0}};
    poll(polled, 2, 5000);
  }
}

std::string name_of(const Key& key) {
  std::string name =
      (key.alt ? "alt-" : "") + std::string(key.control ? "^" : "") + (key.pasted ? "pasted-" : "");
  if (key.code == Key::Code::character) {
    append_utf8(name, key.character);
    return name + " ";
  }
  name += std::to_string(static_cast<int>(key.code));
  const bool mouse = key.code >= Key::Code::click && key.code <= Key::Code::wheel_down;
  return name + (mouse ? "@" + std::to_string(key.row) + "," + std::to_string(key.column) : "") + " ";
}

std::string code(Key::Code code) {
  return std::to_string(static_cast<int>(code));
}

std::string keys_from(const std::string& bytes) {
  return in_terminal(
             [](const Report& report) {
               Screen screen;
               read_keys(screen, [&](const Key& key) {
                 report(name_of(key));
                 return true;
               });
             },
             bytes + "\x03")
      .report;
}

bool ends_with_both(const std::string& output) {
  const std::size_t pastes = output.rfind("\x1b[?2004l"), page = output.rfind("\x1b[?1049l");
  const std::size_t begun = output.rfind("\x1b[?1049h");
  return pastes != std::string::npos && page != std::string::npos && page > begun && pastes > begun;
}

}  // namespace

TEST_CASE("a screen that ends leaves the terminal as it was") {
  const Ending ending = in_terminal([](const Report&) { Screen screen; });
  CHECK(ending.status == 0);
  CHECK(ending.restored);
  CHECK(ends_with_both(ending.output));
}

TEST_CASE("an exception leaves the terminal as it was") {
  const Ending ending = in_terminal([](const Report&) {
    Screen screen;
    throw std::runtime_error("a fault");
  });
  CHECK(WEXITSTATUS(ending.status) == 2);
  CHECK(ending.restored);
  CHECK(ends_with_both(ending.output));
}

TEST_CASE("a signal that ends the process does, and leaves the terminal as it was") {
  for (const int signal : {SIGTERM, SIGHUP, SIGQUIT}) {
    const Ending ending = in_terminal([&](const Report&) {
      const Screen screen;
      raise(signal);
    });
    CHECK(WIFSIGNALED(ending.status));
    CHECK(WTERMSIG(ending.status) == signal);
    CHECK(ending.restored);
    CHECK(ends_with_both(ending.output));
  }
}

TEST_CASE("keys come as what they are") {
  CHECK(keys_from("aé送") == "a é 送 ");
  CHECK(keys_from("\x12\x1b[A\x1bOA\r") ==
        "^r " + code(Key::Code::up) + " " + code(Key::Code::up) + " " + code(Key::Code::enter) + " ");
  CHECK(keys_from("\x1b"
                  "b") == "alt-b ");
}

TEST_CASE("pasted text is characters, marked as such, with blanks for its line ends") {
  CHECK(keys_from("\x1b[200~q\r\x1b[201~q") == "pasted-q pasted-  q ");
}

TEST_CASE("the mouse clicks and scrolls at its place; two clicks at one place are a double click") {
  CHECK(keys_from("\x1b[<0;5;3M\x1b[<0;5;3m\x1b[<64;9;2M") ==
        code(Key::Code::click) + "@2,4 " + code(Key::Code::wheel_up) + "@1,8 ");
  CHECK(keys_from("\x1b[<0;5;3M\x1b[<0;5;3m\x1b[<0;5;3M\x1b[<0;5;3m") ==
        code(Key::Code::click) + "@2,4 " + code(Key::Code::double_click) + "@2,4 ");
}

TEST_CASE("a new size comes as a key") {
  const auto tell_new_size = [](int master, pid_t child) {
    const winsize size{7, 33, 0, 0};
    ioctl(master, TIOCSWINSZ, &size);
    kill(child, SIGWINCH);
  };
  const auto wait_for_size = [](const Report& report) {
    Screen screen;
    read_keys(screen, [&](const Key& key) {
      if (key.code != Key::Code::resize || screen.size().rows == 24) return true;
      report(std::to_string(screen.size().rows) + "x" + std::to_string(screen.size().columns));
      return false;
    });
  };
  CHECK(in_terminal(wait_for_size, {}, tell_new_size).report == "7x33");
}

TEST_CASE("a canvas is shown with its wide and combining characters, none of which moves others") {
  const Ending ending = in_terminal([](const Report&) {
    Screen screen;
    Canvas canvas(screen.size());
    canvas.put(0, 0, 80, "送電 e\u0301 x");
    screen.show(canvas, Place{0, 3});
  });
  CHECK(ending.output.find("送電 e\u0301 x") != std::string::npos);
}

}  // namespace broadsheet::interactive
