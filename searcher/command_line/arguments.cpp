#include "searcher/command_line/arguments.h"

#include <fmt/format.h>

#include <boost/program_options.hpp>

#include "common/error.h"
#include "searcher/command_line/option_table.h"

namespace broadsheet {
namespace {

namespace po = boost::program_options;

using Words = std::vector<std::string>;

constexpr const char* query_words = "query";

po::options_description description() {
  po::options_description described;
  for (const OptionRow& row : option_table()) {
    if (row.argument)
      described.add_options()(row.name, po::value<std::string>(), row.help);
    else
      described.add_options()(row.name, row.help);
  }
  return described;
}

/// Accepts long names only in full. An abbreviation could become ambiguous when an option is added.
po::parsed_options parsed(const std::vector<std::string>& arguments) {
  po::options_description described = description();
  described.add_options()(query_words, po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add(query_words, -1);
  const int style = po::command_line_style::default_style & ~po::command_line_style::allow_guessing;
  return po::command_line_parser(arguments).options(described).positional(positional).style(style).run();
}

[[noreturn]] void refuse_unknown(const std::string& name) {
  const bool short_one = name.size() > 1 && name[0] == '-' && name[1] != '-';
  const char* hint = short_one ? "a query with -words goes after --, as in: searcher --db INDEX -- wind -coal"
                               : "searcher --help lists them all";
  throw UsageError(fmt::format("There is no option {}; {}.", name, hint));
}

[[noreturn]] void refuse_syntax(const po::invalid_command_line_syntax& fault) {
  const bool extra = fault.kind() == po::invalid_command_line_syntax::extra_parameter;
  throw UsageError(fmt::format("{} {}; see searcher --help.", fault.get_option_name(),
                               extra ? "takes no value" : "needs a value"));
}

Words apply(const po::parsed_options& given, Options& options) {
  Words words;
  for (const po::option& option : given.options) {
    const std::string value = option.value.empty() ? std::string() : option.value.front();
    if (option.string_key == query_words) {
      words.push_back(value);
      continue;
    }
    find_option(option.string_key).apply(options, value);
    options.given.push_back(option.string_key);
  }
  return words;
}

}  // namespace

Words read_arguments(const std::vector<std::string>& arguments, Options& options) {
  try {
    return apply(parsed(arguments), options);
  } catch (const po::unknown_option& unknown) {
    refuse_unknown(unknown.get_option_name());
  } catch (const po::invalid_command_line_syntax& fault) {
    refuse_syntax(fault);
  } catch (const po::error& fault) {
    throw UsageError(
        fmt::format("The command line cannot be understood: {}; see searcher --help.", fault.what()));
  }
}

}  // namespace broadsheet
