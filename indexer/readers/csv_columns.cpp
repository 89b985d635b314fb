#include "indexer/readers/csv_columns.h"

#include <fmt/format.h>

#include <algorithm>

namespace broadsheet::readers {
namespace {

std::string column_name(std::size_t column) {
  return fmt::format("column{}", column + 1);
}

}  // namespace

std::vector<std::string> numbered_names(std::size_t columns) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < columns; ++i) names.push_back(column_name(i));
  return names;
}

std::vector<CsvColumn> columns_of(const std::vector<std::string>& names, const FieldMapping& mapping,
                                  bool given) {
  std::vector<CsvColumn> columns;
  for (auto name = names.begin(); name != names.end(); ++name) {
    const auto place = static_cast<std::size_t>(name - names.begin());
    CsvColumn column{name->empty() && !given ? column_name(place) : *name};
    const auto target = mapping.find(column.name);
    const bool takes_several =
        target && (target->member == Member::author || target->member == Member::section);
    const auto times = std::count(names.begin(), name, *name);  // before
    if (times > 0 && !name->empty() && !takes_several) {
      column.repeats = static_cast<std::size_t>(std::find(names.begin(), name, *name) - names.begin());
      column.name += fmt::format(" {}", times + 1);
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

}  // namespace broadsheet::readers
