#include "indexer/readers/page_title.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

PageTitles titles(std::string title, std::string heading = {}, std::string headline = {}) {
  PageTitles titles;
  titles.title = std::move(title);
  titles.heading = std::move(heading);
  titles.headline = std::move(headline);
  return titles;
}

}  // namespace

TEST_CASE("stated titles go before headlines, those before headings and the title element") {
  PageTitles all = titles("Cable", "Cable cut", "Cable was cut");
  CHECK(article_title(all) == "Cable was cut");
  all.stated = {"", "The cable was cut"};
  CHECK(article_title(all) == "Cable was cut");
  all.stated = {"The cable was cut", ""};
  CHECK(article_title(all) == "The cable was cut");
  CHECK(article_title(titles("Cable", "Cable cut")) == "Cable cut");
  CHECK(article_title({}).empty());
}

TEST_CASE("headings and headlines of something else give way to the title") {
  CHECK(article_title(titles("Cable cut in the sound", "Harbour news")) == "Cable cut in the sound");
  CHECK(article_title(titles("Cable cut in the sound", "", "A page about cables")) ==
        "Cable cut in the sound");
  CHECK(article_title(titles("The sound - Atlas", "The sound", "strait in the north")) == "The sound");
  CHECK(article_title(titles("Courier", "Courier", "Cable cut in the sound")) == "Cable cut in the sound");
  CHECK(article_title(titles("Courier", "Cable cut in the sound")) == "Cable cut in the sound");
}

TEST_CASE("the name of the site is split off where it is certain") {
  PageTitles page = titles("Cable cut - Courier");
  CHECK(split_site(page.title, page).title == "Cable cut - Courier");
  page.site = "The Courier";
  page.publisher = "courier";
  CHECK(split_site(page.title, page).title == "Cable cut");
  CHECK(split_site(page.title, page).site == "Courier");
  page = titles("Cable cut in the sound - Harbour news", "Harbour news");
  CHECK(split_site(page.title, page).site == "Harbour news");
}
