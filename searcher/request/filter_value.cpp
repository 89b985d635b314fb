#include "searcher/request/filter_value.h"

#include "searcher/query/node_field.h"

namespace broadsheet {
namespace {

bool is_in_quotes(std::string_view text) {
  return text.size() > 2 && text.starts_with('"') && text.ends_with('"');
}

}  // namespace

void read_filter_value(std::string_view written, Filter& filter) {
  filter.none = written == no_value_word;
  filter.value = is_in_quotes(written) ? written.substr(1, written.size() - 2) : written;
}

std::string written_filter_value(const Filter& filter) {
  const bool plain = filter.none || (filter.value != no_value_word && !is_in_quotes(filter.value));
  return plain ? filter.value : '"' + filter.value + '"';
}

}  // namespace broadsheet
