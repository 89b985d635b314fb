#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "common/error.h"
#include "common/exit_code.h"
#include "searcher/answering.h"
#include "searcher/search.h"
#include "searcher/topics.h"

namespace broadsheet {
namespace {

/// A search changes nothing, so it can end at any moment.
void end_on_signals() {
  const auto end = [](int) { _exit(to_int(ExitCode::interrupted)); };
  std::signal(SIGINT, end);
  std::signal(SIGTERM, end);
  std::signal(SIGPIPE, SIG_IGN);  // writing reports it
}

ExitCode search_with(const Options& options, DataStream& data) {
  TopicsFile topics(options.topics);
  std::vector<std::string> faults;
  Searcher searcher(options.index, options.entities.empty()
                                       ? EntityOverrides()
                                       : load_entity_overrides(options.entities, faults));
  for (const std::string& fault : faults) std::cerr << "searcher: " << fault << '\n';
  return answer(
      options, style_for(options, terminal_facts(STDOUT_FILENO)),
      [&](const Request& request) { return searcher.search(request); }, topics.stream(), data, std::cerr);
}

ExitCode run(const std::vector<std::string>& arguments) {
  const char* index = std::getenv("BROADSHEET_DB");
  const Options options = parse_command_line(arguments, index ? index : "");
  DataStream data(STDOUT_FILENO);
  if (options.action == Options::Action::search) return search_with(options, data);
  data.write(about_text(options.action));
  return ExitCode::success;
}

int fail(ExitCode code, const std::exception& fault) {
  std::cerr << "searcher: " << fault.what() << '\n';
  return to_int(code);
}

}  // namespace
}  // namespace broadsheet

int main(int count, char** arguments) try {
  broadsheet::end_on_signals();
  return to_int(broadsheet::run({arguments + (count > 0), arguments + count}));
} catch (const broadsheet::UsageError& fault) {
  return broadsheet::fail(broadsheet::ExitCode::usage, fault);
} catch (const std::exception& fault) {
  return broadsheet::fail(broadsheet::ExitCode::environment, fault);
}
