// The table of all options.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/command_line/options.h"

namespace broadsheet {

/// Whether an option may be a key in requests to `searcher serve`, and whether with several values.
enum class InRequests { never, once, repeated };

/// One option. Options that read a file, start a process or concern a terminal must never be in a request.
struct OptionRow {
  const char* name;                ///< followed by `,x` if there is a short form
  const char* argument = nullptr;  ///< its name in the help; nullptr: the option takes none
  const char* help;
  void (*apply)(Options& options, const std::string& value);  ///< throws UsageError
  InRequests in_requests = InRequests::never;
  bool starts_session = false;  ///< allowed with an interactive search; other options ask for printed answers
  bool needs_ranking = false;   ///< cannot be used with `--all`, which does not rank
  bool about_program = false;   ///< every command takes it
  std::vector<std::string> (*values)() = nullptr;  ///< offered as completions; nullptr: none
  bool takes_list = false;                         ///< takes several values, separated by commas

  /// The name without the short form.
  std::string_view long_name() const;
};

/// All options, in the order of the help.
std::span<const OptionRow> option_table();

/// The option with this long name, which must exist.
const OptionRow& find_option(std::string_view long_name);

/// The option for this key of a request; nullptr if there is none.
const OptionRow* find_request_key(std::string_view key);

}  // namespace broadsheet
