#include "searcher/topics/topics.h"

#include <sstream>

#include "common/error.h"
#include "tests/support/catch.h"

using broadsheet::Topic;
using broadsheet::TopicReader;
using broadsheet::TopicsFile;

TEST_CASE("a topic is an id, a tab and a query") {
  std::istringstream input("q1\tnet zero\nq2\ta\tb");
  TopicReader reader(input);
  const Topic first = reader.next().value();
  CHECK(first.id == "q1");
  CHECK(first.text == "net zero");
  CHECK_FALSE(first.numbered);
  const Topic second = reader.next().value();
  CHECK(second.id == "q2");
  CHECK(second.text == "a\tb");
  CHECK_FALSE(reader.next().has_value());
}

TEST_CASE("empty lines are skipped but counted") {
  std::istringstream input("\n  \nclimate\n");
  TopicReader reader(input);
  const Topic topic = reader.next().value();
  CHECK(topic.id == "3");
  CHECK(topic.text == "climate");
  CHECK(topic.numbered);
}

TEST_CASE("a line whose id is empty gets its number") {
  std::istringstream input("\tclimate\n");
  const Topic topic = TopicReader(input).next().value();
  CHECK(topic.id == "1");
  CHECK(topic.text == "climate");
}

TEST_CASE("byte order mark and carriage returns are dropped") {
  std::istringstream input("\xEF\xBB\xBFq1\tclimate\r\n");
  const Topic topic = TopicReader(input).next().value();
  CHECK(topic.id == "q1");
  CHECK(topic.text == "climate");
}

TEST_CASE("a topic without words is an empty query") {
  std::istringstream input("q1\t\n");
  CHECK(TopicReader(input).next().value().text.empty());
}

TEST_CASE("a topics file that cannot be read is a fault of the environment") {
  CHECK_THROWS_AS(TopicsFile("/nonexistent/topics"), broadsheet::EnvironmentError);
  CHECK_THROWS_WITH(TopicsFile("/"), "The topics file / cannot be read; check its name and rights.");
}
