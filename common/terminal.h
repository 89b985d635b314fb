// Decides about colours, links and width of an output.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace broadsheet {

/// The facts that the decisions depend on.
struct TerminalFacts {
  bool is_terminal = false;
  std::size_t columns = 0;           ///< as the terminal reports; 0: unknown
  std::size_t rows = 0;              ///< as the terminal reports; 0: unknown
  std::size_t columns_variable = 0;  ///< COLUMNS in the environment; 0: not set
  std::string type;                  ///< TERM; empty: not set
  bool no_colour = false;            ///< NO_COLOR is set and not empty
  std::optional<std::string> pager;  ///< PAGER; absent: not set
};

/// Asks an open file and the environment of this process.
TerminalFacts terminal_facts(int file_descriptor);

enum class ColourChoice { automatic, always, never };

/// Obeys `always` and `never`. Otherwise colours go to a terminal that is not dumb, unless NO_COLOR is set.
bool wants_colour(const TerminalFacts& facts, ColourChoice choice);

/// Links go only to a terminal with colours, and not to the Linux console.
bool wants_links(const TerminalFacts& facts, ColourChoice choice);

/// The width that was asked for, otherwise the terminal's, otherwise COLUMNS, otherwise 80.
std::size_t usable_width(const TerminalFacts& facts, std::optional<std::size_t> asked);

}  // namespace broadsheet
