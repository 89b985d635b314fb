#include "indexer/command_line/cli.h"

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

IndexerOptions parse(const std::vector<std::string>& arguments, const std::string& environment_db = "") {
  return parse_indexer_arguments(arguments, environment_db);
}

std::string usage_error(const std::vector<std::string>& arguments) {
  try {
    parse(arguments);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "no usage error";
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

}  // namespace

TEST_CASE("paths are indexed into the given index, with defaults for all else") {
  const IndexerOptions options = parse({"--db", "news", "a.jsonl", "folder", "-"});
  CHECK(options.command == IndexerCommand::index);
  CHECK(options.indexing.index == "news");
  CHECK(options.indexing.paths == std::vector<std::string>{"a.jsonl", "folder", "-"});
  CHECK(options.indexing.threads == 0);
  CHECK(options.indexing.commit_bytes == 1024ull << 20);
  CHECK(options.indexing.read.max_record_bytes == 64ull << 20);
  CHECK(options.indexing.read.max_unpacked_bytes == 1ull << 40);
  CHECK(options.indexing.read.max_ratio == 250);
  CHECK_FALSE(options.indexing.prune);
  CHECK_FALSE(options.wait);
  CHECK_FALSE(options.progress.has_value());
  CHECK(options.report.empty());
}

TEST_CASE("BROADSHEET_DB names the index, and --db goes before it") {
  CHECK(parse({"a"}, "from-environment").indexing.index == "from-environment");
  CHECK(parse({"--db", "given", "a"}, "from-environment").indexing.index == "given");
  CHECK(usage_error({"a"}) == "No index: give --db INDEX or set BROADSHEET_DB.");
}

TEST_CASE("every option of a run is understood") {
  const IndexerOptions options = parse({"--db=news", "--format",
                                        "csv",       "--default-language",
                                        "DE-at",     "--prune",
                                        "--wait",    "--progress",
                                        "json",      "--report",
                                        "r.tsv",     "--threads",
                                        "3",         "--commit-mb",
                                        "5",         "--max-record-mb",
                                        "6",         "--max-unpacked",
                                        "7",         "--max-ratio",
                                        "12.5",      "a"});
  CHECK(options.indexing.read.format == "csv");
  CHECK(options.indexing.default_language == "de");
  CHECK(options.indexing.prune);
  CHECK(options.wait);
  CHECK(options.progress == ProgressMode::json);
  CHECK(options.report == "r.tsv");
  CHECK(options.indexing.threads == 3);
  CHECK(options.indexing.commit_bytes == 5ull << 20);
  CHECK(options.indexing.read.max_record_bytes == 6ull << 20);
  CHECK(options.indexing.read.max_unpacked_bytes == 7ull << 20);
  CHECK(options.indexing.read.max_ratio == 12.5);
}

TEST_CASE("progress modes go by their names") {
  CHECK(parse({"--db", "x", "--progress", "line", "a"}).progress == ProgressMode::line);
  CHECK(parse({"--db", "x", "--progress", "plain", "a"}).progress == ProgressMode::plain);
  CHECK(parse({"--db", "x", "--progress", "none", "a"}).progress == ProgressMode::none);
  CHECK(usage_error({"--db", "x", "--progress", "loud", "a"}) ==
        "--progress must be line, plain, json or none, not loud.");
}

TEST_CASE("inspect takes paths and needs no index") {
  const IndexerOptions options = parse({"inspect", "--json", "--records", "a.b", "dump.json"});
  CHECK(options.command == IndexerCommand::inspect);
  CHECK(options.indexing.paths == std::vector<std::string>{"dump.json"});
  CHECK(options.indexing.read.records == std::vector<std::string>{"a.b"});
  CHECK_THAT(usage_error({"inspect"}), Catch::StartsWith("Nothing to do: give files"));
}

TEST_CASE("ids are separate unless they are said to be global") {
  CHECK_FALSE(parse({"--db", "x", "a"}).indexing.global_ids);
  CHECK(parse({"--db", "x", "--ids", "global", "a"}).indexing.global_ids);
  CHECK(usage_error({"--db", "x", "--ids", "mixed", "a"}) == "--ids must be separate or global, not mixed.");
}

TEST_CASE("--map names a field, also by an alias, and the record's key") {
  CHECK(parse({"--db", "x", "--map", "title=Betreff", "--map", "body=Inhalt=1", "a"}).indexing.read.mapping ==
        Pairs{{"title", "Betreff"}, {"body", "Inhalt=1"}});
  for (const char* wrong : {"title", "title=", "=x"})
    CHECK(usage_error({"--db", "x", "--map", wrong, "a"}) ==
          "--map takes FIELD=KEY, such as text=passage, not " + std::string(wrong) + ".");
  CHECK_THAT(usage_error({"--db", "x", "--map", "colour=Farbe", "a"}),
             Catch::StartsWith("--map colour=Farbe: there is no field"));
}

TEST_CASE("--delete takes several ids, needs no paths, and can be repeated") {
  CHECK(parse({"--db", "x", "--delete", "a", "b", "--delete", "c"}).indexing.delete_ids ==
        std::vector<std::string>{"a", "b", "c"});
  CHECK(parse({"--db", "x", "--delete", "a", "--prune", "dump"}).indexing.paths ==
        std::vector<std::string>{"dump"});
}

TEST_CASE("commands are understood before or after the options") {
  CHECK(parse({"status", "--db", "x"}).command == IndexerCommand::status);
  CHECK(parse({"--db", "x", "status", "--json"}).json);
  CHECK(parse({"--db", "x", "verify"}).command == IndexerCommand::verify);
  CHECK(parse({"merge", "--wait"}, "x").command == IndexerCommand::merge);
}

TEST_CASE("help, version and formats need no index") {
  CHECK(parse({"--help"}).command == IndexerCommand::help);
  CHECK(parse({"--version"}).command == IndexerCommand::version);
  CHECK(parse({"--list-formats"}).command == IndexerCommand::list_formats);
}

TEST_CASE("a command line that makes no sense is answered with what would") {
  CHECK_THAT(usage_error({"--db", "x"}), Catch::StartsWith("Nothing to do: give files"));
  CHECK(usage_error({"--db", "x", "status", "dump"}) ==
        "`indexer status` takes no paths; for an input of that name write ./status.");
  CHECK_THAT(usage_error({"--db", "x", "--colour", "a"}), Catch::EndsWith("see `indexer --help`."));
  CHECK_THAT(usage_error({"--db", "x", "--form", "csv", "a"}), Catch::EndsWith("see `indexer --help`."));
  CHECK_THAT(usage_error({"--db", "x", "--threads", "many", "a"}), Catch::EndsWith("see `indexer --help`."));
  CHECK(usage_error({"--db", "x", "--default-language", "klingonish", "a"}) ==
        "--default-language klingonish is not a language code such as de.");
  CHECK(usage_error({"--db", "x", "--json", "a"}) ==
        "--json belongs to `indexer status` and `indexer inspect`; for a run use --progress json.");
}

TEST_CASE("--prune without paths would remove everything, and is refused") {
  CHECK(usage_error({"--db", "x", "--prune", "--delete", "a"}) == "--prune needs the paths to compare with.");
}

TEST_CASE("numbers outside their limits are refused, negative ones too") {
  CHECK(usage_error({"--db", "x", "--threads=-1", "a"}) ==
        "--threads must be a number from 0 to 1024, not -1.");
  CHECK(usage_error({"--db", "x", "--commit-mb", "0", "a"}) ==
        "--commit-mb must be a number from 1 to 1073741824, not 0.");
  CHECK(usage_error({"--db", "x", "--max-record-mb=-5", "a"}) ==
        "--max-record-mb must be a number from 1 to 1024, not -5.");
  CHECK(usage_error({"--db", "x", "--max-unpacked", "0", "a"}) ==
        "--max-unpacked must be a number from 1 to 1073741824, not 0.");
  CHECK(usage_error({"--db", "x", "--max-ratio", "0", "a"}) == "--max-ratio must be at least 1, not 0.");
}

TEST_CASE("the help names every command and option") {
  const std::string help = indexer_help();
  for (const char* name : {"status",
                           "verify",
                           "merge",
                           "--db",
                           "--format",
                           "--map",
                           "--default-language",
                           "--prune",
                           "--delete",
                           "--wait",
                           "--progress",
                           "--report",
                           "--json",
                           "--threads",
                           "--commit-mb",
                           "--max-record-mb",
                           "--max-unpacked",
                           "--max-ratio",
                           "--list-formats",
                           "--help",
                           "--version",
                           "130 interrupted"})
    CHECK_THAT(help, Catch::Contains(name));
}

TEST_CASE("--columns names the columns of tables without header") {
  CHECK(parse({"--db", "x", "--columns", "section,,text", "a.csv"}).indexing.read.columns ==
        std::vector<std::string>{"section", "", "text"});
  CHECK(parse({"--db", "x", "a.csv"}).indexing.read.columns.empty());
}
