#include "indexer/records/date_choice.h"

#include "indexer/records/document_builder.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;
using Strings = std::vector<std::string>;

ParsedDocument build(const Fields& fields) {
  const FieldMapping mapping;
  DocumentBuilder builder(mapping);
  builder.add("text", "t");
  for (const auto& [key, value] : fields) builder.add(key, value);
  return std::get<ParsedDocument>(builder.finish({"", "in:1", ""}));
}

// `2021-05-03 key`, or `none`.
std::string date_of(const Document& document) {
  if (!document.date) return "none";
  return iso_day(*document.date) + " " +
         std::string(date_from_names[static_cast<std::size_t>(document.date_from.value())]);
}
std::string dated(const Fields& fields) {
  return date_of(build(fields).document);
}

}  // namespace

TEST_CASE("a value that is no date leaves it to another key, and becomes an extra") {
  const ParsedDocument parsed = build({{"published", "true"}, {"published_at", "2021-05-03"}});
  CHECK(date_of(parsed.document) == "2021-05-03 key");
  CHECK(parsed.document.extras == Fields{{"published", "true"}});
  CHECK(parsed.warnings.empty());
  CHECK(dated({{"date", "soon"}, {"pubDate", "3 May 2021"}}) == "2021-05-03 key");
  CHECK(build({{"published", "false"}}).warnings.empty());
  CHECK(build({{"day", "Monday"}}).warnings.empty());
}

TEST_CASE("a year alone is a date where its key may mean a year") {
  CHECK(dated({{"date", "2021"}}) == "2021-01-01 key");
  CHECK(dated({{"year", "2021"}}) == "2021-01-01 key");
  CHECK(dated({{"timestamp", "2021"}}) == "none");
  CHECK(dated({{"timestamp", "1430"}}) == "none");
  CHECK(dated({{"created_at", "202105"}}) == "none");
  CHECK(dated({{"timestamp", "20210503"}}) == "2021-05-03 key");
  CHECK(build({{"timestamp", "1430"}}).warnings == Strings{"date not understood: 1430"});
}

TEST_CASE("parts of a date in several keys, or in a list, are put together") {
  CHECK(dated({{"year", "2021"}, {"month", "5"}, {"day", "3"}}) == "2021-05-03 key");
  CHECK(dated({{"day", "3"}, {"month", "May"}, {"year", "2021"}}) == "2021-05-03 key");
  CHECK(dated({{"Year", "2021"}, {"Month", "05"}}) == "2021-05-01 key");
  CHECK(dated({{"date", "2021"}, {"date", "5"}, {"date", "3"}}) == "2021-05-03 key");
  CHECK(dated({{"published_parsed", "2021"}, {"published_parsed", "5"}, {"published_parsed", "3"}}) ==
        "2021-05-03 key");
  CHECK(dated({{"date.day", "3"}, {"date.month", "5"}, {"date.year", "2021"}}) == "2021-05-03 key");
  CHECK(dated({{"published.iso", "2021-05-03"}, {"published.zone", "UTC"}}) == "2021-05-03 key");
  CHECK(dated({{"date._seconds", "1620000000"}}) == "2021-05-03 key");
  CHECK(dated({{"month", "5"}, {"day", "3"}}) == "none");
  CHECK(build({{"year", "2021"}, {"month", "5"}, {"day", "3"}}).document.extras.empty());
  CHECK(build({{"date", "2021-05-03"}, {"month", "5"}}).document.extras == Fields{{"month", "5"}});
}

TEST_CASE("a year or month becomes a day where another date agrees") {
  CHECK(dated({{"year", "2021"}, {"url", "https://courier.example/2021/05/03/x"}}) == "2021-05-03 address");
  CHECK(dated({{"date", "May 2021"}, {"created_at", "2021-05-03T10:00:00Z"}}) == "2021-05-03 key");
  CHECK(dated({{"date", "May 2021"}, {"created_at", "2022-05-03T10:00:00Z"}}) == "2021-05-01 key");
}

TEST_CASE("a date outside 1400 to next year is none, with a warning") {
  CHECK(dated({{"date", "2999-05-03"}}) == "none");
  CHECK(dated({{"date", "1399-05-03"}}) == "none");
  CHECK(dated({{"date", "1400-05-03"}}) == "1400-05-03 key");
  CHECK(dated({{"date", "12 มีนาคม 2564"}}) == "none");
  CHECK(build({{"date", "0203-05-03"}}).warnings.at(0).ends_with(": 0203-05-03"));
  CHECK(dated({{"date", "9999-12-31"}, {"pubDate", "2021-05-03"}}) == "2021-05-03 key");
}

TEST_CASE("numbers of days from spreadsheets are read from keys called a date") {
  CHECK(dated({{"date", "44319"}}) == "2021-05-03 key");
  CHECK(dated({{"Publication Date", "44319"}, {"publication_date", "44319.5"}}) == "2021-05-03 key");
  CHECK(dated({{"timestamp", "44319"}}) == "none");
  CHECK(dated({{"date", "12345"}}) == "none");
}

TEST_CASE("the date of a change counts where nothing says when it was published") {
  CHECK(dated({{"updated_at", "2022-01-01"}, {"created", "2021-05-03"}}) == "2021-05-03 key");
  CHECK(dated({{"updated_at", "2022-01-01"}}) == "2022-01-01 key");
  CHECK(dated({{"modified", "2022-01-01"}, {"url", "https://courier.example/2021/05/03/x"}}) ==
        "2021-05-03 address");
  CHECK(dated({{"modified", "2021-05-09"}, {"url", "https://courier.example/2021/05/x"}}) ==
        "2021-05-09 key");
  CHECK(dated({{"date", "Updated 4 May 2021"}, {"created", "2021-05-03"}}) == "2021-05-03 key");
  CHECK(dated({{"date", "Updated 4 May 2021"}}) == "2021-05-04 key");
}

TEST_CASE("keys go before markup, that before the text, that before the address") {
  const auto with = [](std::vector<std::pair<DateFrom, std::string>> dates) {
    const FieldMapping mapping;
    DocumentBuilder builder(mapping);
    builder.add("text", "t");
    for (const auto& [from, value] : dates) builder.add_date(from, value);
    return date_of(std::get<ParsedDocument>(builder.finish({"", "in:1", ""})).document);
  };
  CHECK(with({{DateFrom::address, "2021-05-01"},
              {DateFrom::text, "2 May 2021"},
              {DateFrom::markup, "3 May 2021"}}) == "2021-05-03 markup");
  CHECK(with({{DateFrom::address, "2021-05-01"}, {DateFrom::text, "2 May 2021"}}) == "2021-05-02 text");
  CHECK(with({{DateFrom::address, "2021-05"}}) == "2021-05-01 address");
  CHECK(with({{DateFrom::markup, ""}}) == "none");
}

TEST_CASE("an ambiguous day and month is decided by rows, by the source, by the language, or said") {
  const FieldMapping mapping;
  const FieldMapping month_first = mapping.with_day_order(DayOrder::month_day);
  const auto with = [](const FieldMapping& chosen, const Fields& fields) {
    DocumentBuilder builder(chosen);
    for (const auto& [key, value] : fields) builder.add(key, value);
    return std::get<ParsedDocument>(builder.finish({"", "in:1", ""}));
  };
  const std::pair date{std::string("date"), std::string("03/05/2021")};
  const std::pair english{std::string("text"),
                          std::string("The council said on Monday that the bridge would be "
                                      "closed to all traffic for the whole of the summer.")};
  const std::pair german{std::string("text"),
                         std::string("Der Rat sagte am Montag, die Brücke werde den ganzen "
                                     "Sommer über für jeden Verkehr gesperrt sein.")};
  CHECK(date_of(with(month_first, {date, english}).document) == "2021-03-05 key");
  CHECK(with(month_first, {date, english}).warnings.empty());
  CHECK(date_of(with(mapping, {date, english, {"url", "https://agency.gov/a"}}).document) ==
        "2021-03-05 key");
  CHECK(date_of(with(mapping, {date, english, {"lang", "en-US"}}).document) == "2021-03-05 key");
  CHECK(with(mapping, {date, english, {"url", "https://courier.co.uk/a"}}).warnings.empty());
  CHECK(with(mapping, {date, german}).warnings.empty());
  CHECK(date_of(with(mapping, {date, german}).document) == "2021-05-03 key");
  CHECK(date_of(with(mapping, {date, english}).document) == "2021-05-03 key");
  CHECK(with(mapping, {date, english}).warnings == Strings{"date 03/05/2021 read as day/month"});
}

TEST_CASE("a month that differs between languages is read in that of the record, else not at all") {
  CHECK(dated({{"date", "5. listopada 2021."}, {"lang", "hr"}}) == "2021-10-05 key");
  CHECK(dated({{"date", "5 listopada 2021"}, {"lang", "pl"}}) == "2021-11-05 key");
  CHECK(dated({{"date", "5 listopada 2021"}}) == "none");
}
