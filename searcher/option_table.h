#pragma once

#include <span>
#include <string>
#include <string_view>

#include "searcher/cli.h"

namespace broadsheet {

/// One option of the command line.
struct OptionRow {
  const char* name;      ///< with `,x` when there is a short form
  const char* argument;  ///< in the help; nullptr: takes none
  const char* help;
  void (*apply)(Options& options, const std::string& value);  ///< throws UsageError

  /// The name without the short form.
  std::string_view long_name() const;
};

/// All options, in the order of the help: the only place that lists them.
std::span<const OptionRow> option_table();

/// The option of this long name, which must exist.
const OptionRow& find_option(std::string_view long_name);

}  // namespace broadsheet
