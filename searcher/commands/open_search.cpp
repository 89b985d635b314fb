#include "searcher/commands/open_search.h"

#include <iostream>
#include <memory>
#include <optional>

#include "common/index/index_stub.h"
#include "searcher/command_line/output_style.h"
#include "searcher/saved/state_files.h"
#include "searcher/topics/answering.h"
#include "searcher/topics/topics.h"

namespace broadsheet::commands {
namespace {

/// Gives each thread its own searcher.
SearchFunctions open_functions(const Options& options, const EntityOverrides& overrides) {
  const auto searcher = std::make_shared<Searcher>(
      options.index, overrides, saved::KeptQueries{saved::SavedSearches(saved::saved_searches_file()), {}});
  return {
      [searcher](const Request& request) { return searcher->search(request); },
      [searcher](const Request& request, const auto& visit) { return searcher->visit_all(request, visit); }};
}

}  // namespace

EntityOverrides overrides_of(const Options& options) {
  if (options.entities.empty()) return {};
  std::vector<std::string> faults;
  EntityOverrides overrides = load_entity_overrides(options.entities, faults);
  for (const std::string& fault : faults) std::cerr << "searcher: " << fault << '\n';
  return overrides;
}

IndexFields fields_of_index(const Options& options) {
  const std::optional<IndexStub> stub = options.index.empty() ? std::nullopt : read_stub(options.index);
  return stub ? IndexFields(stub->key_fields) : IndexFields();
}

ExitCode answer_queries(const Options& options, DataStream& data) {
  TopicsFile topics(options.topics);
  const EntityOverrides overrides = overrides_of(options);
  return answer(
      options, standard_style(options), [&] { return open_functions(options, overrides); },
      {topics.stream(), [&] { topics.stop(); }}, data, std::cerr);
}

}  // namespace broadsheet::commands
