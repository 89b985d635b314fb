#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/command_line/options.h"

namespace broadsheet {

/// Whether requests to `searcher serve` may have an option as a key, and with how many values.
enum class InRequests { never, once, repeated };

/// One option of the command line: the only place that names it. Options that read a file, start a process or
/// concern a terminal are never in a request.
struct OptionRow {
  const char* name;                ///< with `,x` when there is a short form
  const char* argument = nullptr;  ///< as the help calls it; nullptr: the option takes none
  const char* help;
  void (*apply)(Options& options, const std::string& value);  ///< throws UsageError
  InRequests in_requests = InRequests::never;
  bool starts_session = false;  ///< an interactive search can begin with it; others ask for printed answers
  bool needs_ranking = false;   ///< means nothing to `--all`, which does not rank
  bool about_program = false;   ///< every command takes it
  std::vector<std::string> (*values)() = nullptr;  ///< what completions offer; nullptr: nothing
  bool takes_list = false;                         ///< several values with commas between

  /// The name without the short form.
  std::string_view long_name() const;
};

/// All options, in the order of the help.
std::span<const OptionRow> option_table();

/// The option of this long name, which must exist.
const OptionRow& find_option(std::string_view long_name);

/// The option that is this key of requests; nullptr: there is none.
const OptionRow* find_request_key(std::string_view key);

}  // namespace broadsheet
