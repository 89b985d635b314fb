#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::reference {

/// What can be typed as the value of an option.
enum class Completion { nothing, values, list_of_values, files, folders };

struct DescribedOption {
  std::string name;        ///< without dashes
  std::string short_name;  ///< one letter; empty: none
  std::string argument;    ///< empty: takes none
  std::string help;
  bool repeated = false;
  Completion completion = Completion::nothing;
  std::vector<std::string> values = {};  ///< one that ends with a colon goes on
};

/// A name and what it is, as a row of a page.
struct DescribedRow {
  std::string name;
  std::string meaning;
};

/// All that pages and completions tell of a program; made of the tables that the program itself reads.
struct ProgramDescription {
  std::string name;
  std::string version;
  std::vector<std::string> synopsis;  ///< a line each, the program's name first
  std::vector<std::string> commands;
  std::vector<DescribedOption> options;
  std::vector<DescribedRow> formats;
  std::vector<DescribedRow> fields;
  Completion words = Completion::nothing;  ///< what stands for itself on the command line
};

}  // namespace broadsheet::reference
