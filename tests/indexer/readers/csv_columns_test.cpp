#include "indexer/readers/csv_columns.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

std::vector<std::string> names_of(const std::vector<std::string>& header, bool given = false) {
  std::vector<std::string> names;
  for (const CsvColumn& column : columns_of(header, FieldMapping(), given)) names.push_back(column.name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("blank names get numbers, unless the user gave them") {
  CHECK(names_of({"", "title", ""}) == Names{"column1", "title", "column3"});
  CHECK(names_of({"", "title"}, true) == Names{"", "title"});
  CHECK(numbered_names(2) == Names{"column1", "column2"});
}

TEST_CASE("a name that comes again gets a number, unless its field takes several values") {
  CHECK(names_of({"text", "note", "text", "text", "note"}) ==
        Names{"text", "note", "text 2", "text 3", "note 2"});
  CHECK(names_of({"author", "author", "tags", "tags"}) == Names{"author", "author", "tags", "tags"});
  CHECK(columns_of({"a", "b", "a"}, FieldMapping(), false)[2].repeats == 0u);
}
