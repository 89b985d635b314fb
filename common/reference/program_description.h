// A description of a program, from which its manual page and completions are made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::reference {

/// What a shell can complete as the value of an option.
enum class Completion { nothing, values, list_of_values, files, folders };

struct DescribedOption {
  std::string name;        ///< without dashes
  std::string short_name;  ///< one letter; empty: none
  std::string argument;    ///< name of its value; empty: it takes none
  std::string help;
  bool repeated = false;
  Completion completion = Completion::nothing;
  std::vector<std::string> values = {};  ///< a value ending in a colon is only a beginning
};

/// One row of a table in a manual page: a name and its meaning.
struct DescribedRow {
  std::string name;
  std::string meaning;
};

/// Built from the tables that the program itself uses.
struct ProgramDescription {
  std::string name;
  std::string version;
  std::vector<std::string> synopsis;  ///< one line each, beginning with the program's name
  std::vector<std::string> commands;
  std::vector<DescribedOption> options;
  std::vector<DescribedRow> formats;
  std::vector<DescribedRow> fields;
  Completion words = Completion::nothing;  ///< how words that are not options are completed
};

}  // namespace broadsheet::reference
