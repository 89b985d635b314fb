#include "indexer/records/address_date.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("the path of an address may have the day") {
  for (const char* url :
       {"https://courier.example/2021/05/03/cable-cut",
        "https://courier.example/news/2021/5/3/cable-cut.html",
        "https://courier.example/world/2021/may/03/cable-cut", "https://courier.example/2021-05-03-cable-cut",
        "https://courier.example/cable-cut-2021-05-03.html", "https://courier.example/20210503/cable-cut",
        "https://courier.example/a/20210503_cable.html", "https://courier.example/2021/0503/c1.html",
        "https://courier.example/2021-05/03/c_1127.htm", "https://courier.example/2021_05_03/x",
        "https://courier.example/2021/05/03", "/2021/05/03/cable-cut",
        "https://courier.example/2021/05/03/x?changed=2022-01-01"})
    CHECK(std::pair(std::string(url), day_of_address(url)) ==
          std::pair(std::string(url), std::string("2021-05-03")));
}

TEST_CASE("a path with year and month has those") {
  CHECK(day_of_address("https://courier.example/2021/05/cable-cut") == "2021-05");
  CHECK(day_of_address("https://courier.example/2021-05/cable-cut") == "2021-05");
}

TEST_CASE("other numbers in an address are no dates") {
  for (const char* url : {"https://courier.example/cable-cut-20219999", "https://courier.example/id/1234567",
                          "https://courier.example/a20210503", "https://courier.example/202105031234567",
                          "https://courier.example/2021/99/03/", "https://courier.example/2021/02/30/",
                          "https://2021-05-03.example/", "https://courier.example/?date=2021-05-03",
                          "https://courier.example/16510503/", "2021/05/03", ""})
    CHECK(day_of_address(url) ==
          (std::string_view(url).find("02/30") != std::string_view::npos ? "2021-02" : ""));
}

TEST_CASE("the name of a file may have the day") {
  CHECK(day_of_file_name("site.zip/a/2024-01-31-grid-drill.md") == "2024-01-31");
  CHECK(day_of_file_name("20240131_grid.html") == "2024-01-31");
  CHECK(day_of_file_name("grid-drill-2024-01-31.txt") == "2024-01-31");
  CHECK(day_of_file_name("grid 2024.01.31.txt") == "2024-01-31");
  CHECK(day_of_file_name("grid-31-01-2024.txt") == "2024-01-31");
  CHECK(day_of_file_name("grid-05-01-2024.txt") == "");
  CHECK(day_of_file_name("grid-2024-01.txt") == "");
}

TEST_CASE("folders for year, month and day count, those of one day do not") {
  CHECK(day_of_file_name("mirror/2024/01/31/grid-drill/index.html") == "2024-01-31");
  CHECK(day_of_file_name("crawl-2024-02-15/grid-drill.html") == "");
  CHECK(day_of_file_name("2024-02-15/grid-drill.html") == "");
  CHECK(day_of_file_name("grid-drill.html") == "");
}
