#include "indexer/run/field_adoption.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "common/error.h"
#include "common/key_fields.h"
#include "indexer/publication/publication.h"
#include "indexer/run/rebuild.h"

namespace broadsheet {
namespace {

/// The asked keys that are no fields yet. Throws UsageError if one cannot be.
std::vector<std::string> new_fields(const IndexingRun& run) {
  std::vector<std::string> all = run.stub.key_fields, added;
  for (const std::string& key : run.options.fields) {
    if (IndexFields(all).find_key(key)) continue;
    if (const std::string reason = reason_against_key_field(key, all); !reason.empty())
      throw UsageError("--field: " + reason);
    added.push_back(key_field_name(key));
    all.push_back(added.back());
  }
  return added;
}

void warn_of_key(IndexingRun& run, const std::string& name, const std::string& what) {
  run.report.warn("key " + name, what);
  ++run.counters.warnings;
}

/// What documents have of them stays, unseen. Returns whether there was one.
bool drop_fields(IndexingRun& run) {
  std::vector<std::string>& names = run.stub.key_fields;
  const std::size_t dropped = std::erase_if(names, [&](const std::string& name) {
    const std::vector<std::string>& keys = run.options.fields_to_drop;
    return std::any_of(keys.begin(), keys.end(),
                       [&](const std::string& key) { return is_same_key(name, key); });
  });
  const bool ends_all = run.options.drop_all_fields && std::exchange(run.stub.all_keys, false);
  return dropped > 0 || ends_all;
}

}  // namespace

void adopt_asked_fields(IndexingRun& run) {
  const bool dropped = drop_fields(run);
  const std::vector<std::string> added = new_fields(run);
  const bool begins_all = run.options.all_fields && !run.stub.all_keys;
  run.stub.key_fields.insert(run.stub.key_fields.end(), added.begin(), added.end());
  run.stub.all_keys |= run.options.all_fields;
  const bool adds = !added.empty() || begins_all;
  if ((!adds && !dropped) || run.stub.revision == 0) return;
  run.counters.merging = true;
  if (adds && run.stub.documents > 0) adopt_new_keys(run, rebuild(run));
  publish_rebuilt(run.options.index, run.stub);
  run.counters.merging = false;
}

void adopt_new_keys(IndexingRun& run, const KeyCensus& census) {
  std::vector<std::string> left_out;
  const std::vector<std::string> chosen = choose_key_fields(census, run.stub.key_fields, left_out);
  run.stub.key_fields.insert(run.stub.key_fields.end(), chosen.begin(), chosen.end());
  for (const std::string& name : left_out)
    warn_of_key(run, name,
                fmt::format("is no field: the index has {} fields for keys already, and cannot have more",
                            most_key_fields));
  for (const std::string& name : chosen)
    if (const std::uint64_t values = census.at(name).left_out; values > 0)
      warn_of_key(run, name,
                  fmt::format("{} values of more than {} bytes are shown, but not indexed", values,
                              longest_awaiting_value));
}

}  // namespace broadsheet
