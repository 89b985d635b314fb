#pragma once

#include <span>
#include <string>
#include <string_view>

#include "searcher/command_line/cli.h"

namespace broadsheet {

/// Whether requests to `searcher serve` may have an option as a key, and with how many values.
enum class InRequests { never, once, repeated };

/// One option of the command line. What reads a file, starts a process or is about a terminal is in no
/// request.
struct OptionRow {
  const char* name;      ///< with `,x` when there is a short form
  const char* argument;  ///< in the help; nullptr: takes none
  const char* help;
  void (*apply)(Options& options, const std::string& value);  ///< throws UsageError
  InRequests in_requests = InRequests::never;

  /// The name without the short form.
  std::string_view long_name() const;
};

/// All options, in the order of the help: the only place that lists them.
std::span<const OptionRow> option_table();

/// The option of this long name, which must exist.
const OptionRow& find_option(std::string_view long_name);

/// The option that is this key of requests; nullptr: there is none.
const OptionRow* find_request_key(std::string_view key);

}  // namespace broadsheet
