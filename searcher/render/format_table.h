#pragma once

// The formats that one kind of answer can be printed in.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::render {

/// Rows with a `name`, such as `json`, in the order of the help. The rows outlive the table.
template <class Row>
class FormatTable {
 public:
  constexpr explicit FormatTable(std::span<const Row> rows) : rows_(rows) {}

  /// nullptr: there is no such format.
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
