#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace broadsheet {

/// What the looks of an output depend on.
struct TerminalFacts {
  bool is_terminal = false;
  std::size_t columns = 0;           ///< that the terminal reports; 0: none
  std::size_t rows = 0;              ///< likewise
  std::size_t columns_variable = 0;  ///< COLUMNS of the environment; 0: not set
  std::string type;                  ///< TERM; empty: not set
  bool no_colour = false;            ///< NO_COLOR is set and not empty
  std::optional<std::string> pager;  ///< PAGER; absent: not set
};

/// Of an open file and the environment of this process.
TerminalFacts terminal_facts(int file_descriptor);

enum class ColourChoice { automatic, always, never };

/// `always` and `never` are obeyed. Otherwise: a terminal that is not dumb, and no NO_COLOR.
bool wants_colour(const TerminalFacts& facts, ColourChoice choice);

/// Hyperlinks go only to a terminal that shows colours, and not to the Linux console.
bool wants_links(const TerminalFacts& facts, ColourChoice choice);

/// What was asked for, else the terminal's width, else COLUMNS, else 80.
std::size_t usable_width(const TerminalFacts& facts, std::optional<std::size_t> asked);

}  // namespace broadsheet
