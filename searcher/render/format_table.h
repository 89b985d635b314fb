// The output formats for one kind of answer.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::render {

/// Each row has a `name`, such as `json`. Rows are in the order of the help and must outlive the table.
template <class Row>
class FormatTable {
 public:
  constexpr explicit FormatTable(std::span<const Row> rows) : rows_(rows) {}

  /// nullptr if there is no such format.
  const Row* find(std::string_view name) const {
    for (const Row& row : rows_)
      if (row.name == name) return &row;
    return nullptr;
  }

  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const Row& row : rows_) names.emplace_back(row.name);
    return names;
  }

  auto begin() const { return rows_.begin(); }
  auto end() const { return rows_.end(); }

 private:
  std::span<const Row> rows_;
};

}  // namespace broadsheet::render
