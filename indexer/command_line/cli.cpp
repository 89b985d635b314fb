#include "indexer/command_line/cli.h"

#include <fmt/format.h>

#include <array>
#include <boost/program_options.hpp>
#include <sstream>

#include "common/error.h"
#include "common/index_fields.h"
#include "common/language.h"
#include "common/schema.h"
#include "indexer/readers/registry.h"

namespace broadsheet {
namespace po = boost::program_options;
namespace {

constexpr std::uint64_t mebibyte = 1ull << 20;

/// Option values as numbers, before they are checked and their units applied. Signed, so that -1 is
/// recognised.
struct Numbers {
  std::int64_t threads = 0, commit_mb = 0, max_record_mb = 0, max_unpacked_mb = 0;
};

po::options_description visible_options(IndexerOptions& options, Numbers& numbers) {
  IndexingOptions& indexing = options.indexing;
  readers::ReadOptions& read = indexing.read;
  po::options_description all("Options", 100, 60);
  auto add = all.add_options();
  add("db", po::value<std::string>(), "folder of the index; default: BROADSHEET_DB in the environment");
  add("format", po::value(&read.format), "format of all inputs, see --list-formats; default: by content");
  add("map", po::value<std::vector<std::string>>()->composing(),
      "TO=FROM: fill the field TO from the record's key FROM; repeatable");
  add("ids", po::value<std::string>()->default_value("separate"),
      "separate: a record of another file with the id of a different document gets an id of its own; global: "
      "it "
      "replaces the document");
  add("records", po::value(&read.records)->composing(),
      "path of the records in JSON, such as response.docs; repeatable; .: each object is one; default: by "
      "their looks");
  add("field", po::value<std::vector<std::string>>()->composing(),
      "KEY: search, filter and count the record's key KEY, too; `all`: every key with short values; "
      "repeatable, and kept with the index");
  add("no-field", po::value<std::vector<std::string>>()->composing(),
      "KEY: the key is no longer a field of the index; `all`: no further keys become fields");
  add("ocr", po::value(&read.ocr),
      "recognise pages that are pictures, in these languages, with tesseract: deu or deu+eng");
  add("sheet-rows", po::bool_switch(&read.sheet_rows),
      "rows of spreadsheets are documents, where the first row names the columns");
  add("columns", po::value<std::string>(), "names of the columns of tables without header: id,title,text");
  add("default-language", po::value(&indexing.default_language),
      "language of texts too short to detect it; default: that of neighbouring documents");
  add("no-entities", po::bool_switch(&options.no_entities),
      "do not look for people, organisations, places and laws");
  add("prune", po::bool_switch(&indexing.prune),
      "remove documents that no longer exist under the given paths");
  add("delete", po::value(&indexing.delete_ids)->multitoken()->composing(),
      "remove the documents with these ids");
  add("wait", po::bool_switch(&options.wait), "wait while another process changes the index");
  add("progress", po::value<std::string>(),
      "line, plain, json or none; default: line on a terminal, else plain");
  add("report", po::value<std::string>(), "file for rejected records; default: INDEX/reports/TIME.tsv");
  add("fields-report", po::bool_switch(&options.fields_report),
      "at the end, list the keys of the records: how many have each, what it fills, an example");
  add("json", po::bool_switch(&options.json), "print the status, or inspected records, as JSON");
  add("threads", po::value(&numbers.threads)->default_value(0), "number of workers; 0: one per core");
  add("commit-mb", po::value(&numbers.commit_mb)->default_value(1024), "publish after every N MB of input");
  add("max-record-mb", po::value(&numbers.max_record_mb)->default_value(64), "reject longer records");
  add("max-unpacked", po::value(&numbers.max_unpacked_mb)->default_value(1 << 20),
      "most MB that one archive may unpack to");
  add("max-ratio", po::value(&read.max_ratio)->default_value(250),
      "highest ratio of unpacked to packed size of one archive");
  add("list-formats", "list the input formats");
  add("help", "show this help");
  add("version", "show the version");
  return all;
}

struct Command {
  std::string_view name;
  IndexerCommand command;
  std::string_view help;
};
constexpr std::array commands = {
    Command{"inspect", IndexerCommand::inspect,
            "show the records that would be made of PATH..., without an index"},
    Command{"status", IndexerCommand::status, "show what is in the index"},
    Command{"verify", IndexerCommand::verify, "check the index for damage"},
    Command{"merge", IndexerCommand::merge, "merge all generations into one"},
};

/// The number, if it is within the limits. Throws UsageError otherwise.
std::uint64_t checked(std::string_view option, std::int64_t number, std::int64_t least, std::int64_t most) {
  if (number < least || number > most)
    throw UsageError(
        fmt::format("--{} must be a number from {} to {}, not {}.", option, least, most, number));
  return static_cast<std::uint64_t>(number);
}

void read_numbers(const Numbers& numbers, IndexingOptions& indexing) {
  constexpr std::int64_t most_threads = 1024, most_mb = 1ll << 30;
  indexing.threads = static_cast<unsigned>(checked("threads", numbers.threads, 0, most_threads));
  indexing.commit_bytes = checked("commit-mb", numbers.commit_mb, 1, most_mb) * mebibyte;
  readers::ReadOptions& read = indexing.read;
  read.max_record_bytes = checked("max-record-mb", numbers.max_record_mb, 1, 1024) * mebibyte;
  read.max_unpacked_bytes = checked("max-unpacked", numbers.max_unpacked_mb, 1, most_mb) * mebibyte;
  if (!(read.max_ratio >= 1))
    throw UsageError(fmt::format("--max-ratio must be at least 1, not {}.", read.max_ratio));
}

ProgressMode progress_mode(const std::string& name) {
  if (name == "line") return ProgressMode::line;
  if (name == "plain") return ProgressMode::plain;
  if (name == "json") return ProgressMode::json;
  if (name == "none") return ProgressMode::none;
  throw UsageError(fmt::format("--progress must be line, plain, json or none, not {}.", name));
}

bool are_global(const std::string& ids) {
  if (ids == "global" || ids == "separate") return ids == "global";
  throw UsageError(fmt::format("--ids must be separate or global, not {}.", ids));
}

void read_mapping(const std::vector<std::string>& entries, readers::ReadOptions& read) {
  for (const std::string& entry : entries) {
    const std::size_t split = entry.find('=');
    if (split == 0 || split == std::string::npos || split + 1 == entry.size())
      throw UsageError(fmt::format("--map takes FIELD=KEY, such as text=passage, not {}.", entry));
    read.mapping.emplace_back(entry.substr(0, split), entry.substr(split + 1));
  }
  const readers::FieldMapping checked(read.mapping);  // throws for fields that do not exist
}

void read_fields(const std::vector<std::string>& keys, IndexingOptions& indexing) {
  for (const std::string& key : keys) {
    if (key == "all") {
      indexing.all_fields = true;
      continue;
    }
    if (const std::string reason = reason_against_key_field(key, {}); !reason.empty())
      throw UsageError("--field: " + reason);
    indexing.fields.push_back(key);
  }
}

void read_fields_to_drop(const std::vector<std::string>& keys, IndexingOptions& indexing) {
  for (const std::string& key : keys) {
    if (key == "all")
      indexing.drop_all_fields = true;
    else
      indexing.fields_to_drop.push_back(key);
  }
}

/// `section,title,text`; a name may be empty, which leaves its column out.
void read_columns(std::string_view names, readers::ReadOptions& read) {
  while (true) {
    const std::size_t end = std::min(names.find(','), names.size());
    read.columns.emplace_back(names.substr(0, end));
    if (end == names.size()) return;
    names.remove_prefix(end + 1);
  }
}

/// Parses the options. Unknown ones are errors.
po::variables_map parse(const std::vector<std::string>& arguments, const po::options_description& visible,
                        std::vector<std::string>& words) {
  po::options_description everything;
  everything.add(visible).add_options()("word", po::value(&words));
  po::positional_options_description positional;
  positional.add("word", -1);
  po::variables_map values;
  constexpr int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  try {
    po::store(
        po::command_line_parser(arguments).options(everything).positional(positional).style(style).run(),
        values);
    po::notify(values);
  } catch (const po::error& error) {
    throw UsageError(fmt::format("{}; see `indexer --help`.", error.what()));
  }
  return values;
}

/// Removes the command from the words and returns it; `index` when the first word is none.
IndexerCommand take_command(std::vector<std::string>& words) {
  if (words.empty()) return IndexerCommand::index;
  for (const Command& entry : commands) {
    if (entry.name != words.front()) continue;
    words.erase(words.begin());
    if (!words.empty() && entry.command != IndexerCommand::inspect)
      throw UsageError(fmt::format("`indexer {}` takes no paths; for an input of that name write ./{}.",
                                   entry.name, entry.name));
    return entry.command;
  }
  return IndexerCommand::index;
}

void require_consistent(IndexerOptions& options) {
  IndexingOptions& indexing = options.indexing;
  if (options.json && options.command == IndexerCommand::index)
    throw UsageError(
        "--json belongs to `indexer status` and `indexer inspect`; for a run use --progress json.");
  if (options.command == IndexerCommand::inspect) {
    if (indexing.paths.empty())
      throw UsageError("Nothing to do: give files, folders or - for standard input.");
    return;
  }
  if (indexing.index.empty()) throw UsageError("No index: give --db INDEX or set BROADSHEET_DB.");
  if (options.command != IndexerCommand::index) return;
  const bool has_fields = !indexing.fields.empty() || indexing.all_fields ||
                          !indexing.fields_to_drop.empty() || indexing.drop_all_fields;
  if (indexing.paths.empty() && indexing.delete_ids.empty() && !has_fields)
    throw UsageError("Nothing to do: give files, folders or - for standard input, or --delete ID.");
  if (indexing.prune && indexing.paths.empty()) throw UsageError("--prune needs the paths to compare with.");
  if (indexing.default_language.empty()) return;
  const Language* language = find_language(indexing.default_language);
  if (!language)
    throw UsageError(
        fmt::format("--default-language {} is not a language code such as de.", indexing.default_language));
  indexing.default_language = language->code;
}

}  // namespace

IndexerOptions parse_indexer_arguments(const std::vector<std::string>& arguments,
                                       const std::string& environment_db) {
  IndexerOptions options;
  Numbers numbers;
  const po::options_description visible = visible_options(options, numbers);
  std::vector<std::string> words;
  const po::variables_map values = parse(arguments, visible, words);
  for (const auto& [name, command] : {std::pair{"help", IndexerCommand::help},
                                      {"version", IndexerCommand::version},
                                      {"list-formats", IndexerCommand::list_formats}})
    if (values.count(name)) return options.command = command, options;
  options.command = take_command(words);
  IndexingOptions& indexing = options.indexing;
  indexing.paths = words;
  indexing.index = values.count("db") ? values["db"].as<std::string>() : environment_db;
  if (values.count("map")) read_mapping(values["map"].as<std::vector<std::string>>(), indexing.read);
  indexing.global_ids = are_global(values["ids"].as<std::string>());
  if (values.count("field")) read_fields(values["field"].as<std::vector<std::string>>(), indexing);
  if (values.count("no-field"))
    read_fields_to_drop(values["no-field"].as<std::vector<std::string>>(), indexing);
  if (values.count("columns")) read_columns(values["columns"].as<std::string>(), indexing.read);
  if (values.count("progress")) options.progress = progress_mode(values["progress"].as<std::string>());
  if (values.count("report")) options.report = values["report"].as<std::string>();
  read_numbers(numbers, indexing);
  require_consistent(options);
  return options;
}

namespace {

/// What Boost's table of options lacks: the name of the argument, and what a shell can complete.
struct Argument {
  std::string_view option;
  std::string_view name;
  reference::Completion completion = reference::Completion::nothing;
  std::vector<std::string> values = {};
  bool repeated = false;
};

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const readers::Format& format : readers::formats()) names.emplace_back(format.name);
  return names;
}

std::vector<std::string> language_codes() {
  std::vector<std::string> codes;
  for (const Language& language : languages()) codes.emplace_back(language.code);
  return codes;
}

std::vector<Argument> arguments() {
  using enum reference::Completion;
  return {{"db", "INDEX", folders},
          {"format", "FORMAT", values, format_names()},
          {"map", "TO=FROM", nothing, {}, true},
          {"ids", "HOW", values, {"separate", "global"}},
          {"records", "PATH", nothing, {}, true},
          {"field", "KEY", nothing, {}, true},
          {"no-field", "KEY", nothing, {}, true},
          {"columns", "NAMES"},
          {"default-language", "CODE", values, language_codes()},
          {"delete", "ID...", nothing, {}, true},
          {"progress", "HOW", values, {"line", "plain", "json", "none"}},
          {"report", "FILE", files}};
}

reference::DescribedOption described(const po::option_description& row) {
  reference::DescribedOption option{row.long_name(), "", "", row.description()};
  if (row.semantic()->max_tokens() == 0) return option;
  option.argument = "N";
  for (const Argument& argument : arguments()) {
    if (argument.option != option.name) continue;
    option.argument = argument.name;
    option.completion = argument.completion;
    option.values = argument.values;
    option.repeated = argument.repeated;
  }
  return option;
}

}  // namespace

reference::ProgramDescription describe_indexer() {
  reference::ProgramDescription program;
  program.name = "indexer";
  program.words = reference::Completion::files;
  program.synopsis.push_back("indexer --db INDEX [options] PATH...");
  for (const Command& entry : commands) {
    program.commands.emplace_back(entry.name);
    program.synopsis.push_back(entry.command == IndexerCommand::inspect
                                   ? fmt::format("indexer {} [options] PATH...", entry.name)
                                   : fmt::format("indexer {} --db INDEX", entry.name));
  }
  IndexerOptions options;
  Numbers numbers;
  const po::options_description visible = visible_options(options, numbers);
  for (const auto& row : visible.options()) program.options.push_back(described(*row));
  return program;
}

std::string indexer_help() {
  IndexerOptions options;
  Numbers numbers;
  std::ostringstream text;
  text
      << "Usage: indexer --db INDEX [options] PATH...     files, folders, archives, or - for standard input\n"
         "       indexer COMMAND --db INDEX\n\nCommands:\n";
  for (const Command& entry : commands) text << fmt::format("  {:<10}{}\n", entry.name, entry.help);
  text << '\n'
       << visible_options(options, numbers)
       << "\nExit: 0 all records are in; 1 some were rejected, see the report; 2 wrong usage; 3 input or "
          "index not "
          "usable; 130 interrupted.\n";
  return text.str();
}

}  // namespace broadsheet
