#include "common/stored_record.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>

using namespace std::string_literals;
using broadsheet::Date;
using broadsheet::decode_record;
using broadsheet::Document;
using broadsheet::encode_record;

namespace {

Document sample() {
  Document document;
  document.id = "cw-2024-17";
  document.title = "Grid drill";
  document.text = "First paragraph.\n\nSecond \u00E9t\u00E9.";
  document.url = "https://courier.example/grid";
  document.source = "Harbour Courier";
  document.language = "en";
  document.date = Date{2024, 3, 12, 37230};
  document.authors = {"Ines Falk", "Tom Reed"};
  document.sections = {"energy", "defence"};
  document.extras = {{"wordcount", "312"}, {"empty", ""}};
  return document;
}

class RandomDocuments {
 public:
  Document next() {
    Document document;
    document.id = text(20);
    document.title = text(80);
    document.text = text(2000);
    document.url = text(40);
    document.source = text(20);
    document.language = text(3);
    if (below(3) > 0) document.date = date();
    for (std::size_t i = below(4); i > 0; --i) document.authors.push_back(text(20));
    for (std::size_t i = below(4); i > 0; --i) document.sections.push_back(text(20));
    for (std::size_t i = below(4); i > 0; --i) document.extras.emplace_back(text(10), text(10));
    return document;
  }

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }
  std::string text(std::size_t longest) {
    std::string out;
    for (std::size_t size = below(longest + 1); out.size() < size;) out += static_cast<char>(below(256));
    return out;
  }
  Date date() {
    Date out{
        static_cast<int>(below(10000)), static_cast<int>(1 + below(12)), static_cast<int>(1 + below(28)), {}};
    if (below(2) > 0) out.second_of_day = static_cast<int>(below(86400));
    return out;
  }
  std::mt19937 random_{7};
};

}  // namespace

TEST_CASE("A record comes back as it was written") {
  CHECK(decode_record(encode_record(sample())) == sample());
  CHECK(decode_record(encode_record({})) == Document{});
}

TEST_CASE("Dates come back at the ends of their range") {
  for (const Date date :
       {Date{0, 1, 1, {}}, Date{0, 1, 1, 0}, Date{9999, 12, 31, 86399}, Date{2024, 2, 29, {}}}) {
    Document document;
    document.date = date;
    CHECK(decode_record(encode_record(document)).date == date);
  }
}

TEST_CASE("Random documents come back as they were written") {
  RandomDocuments documents;
  for (int round = 0; round < 2000; ++round) {
    const Document document = documents.next();
    REQUIRE(decode_record(encode_record(document)) == document);
  }
}

TEST_CASE("A record cut anywhere gives the values before the cut") {
  const std::string bytes = encode_record(sample());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const Document document = decode_record(std::string_view(bytes).substr(0, size));
    CHECK((document.id.empty() || document.id == sample().id));
    CHECK(document.text.empty());
    CHECK(document.authors.size() <= 2);
  }
}

TEST_CASE("Damaged bytes are read without harm") {
  const std::string bytes = encode_record(sample());
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::string damaged = bytes;
    for (int i = 0; i < 3; ++i) damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
    const Document document = decode_record(damaged);
    REQUIRE(document.text.size() + document.title.size() <= bytes.size());
  }
}

TEST_CASE("Blocks of a later version are skipped") {
  CHECK(decode_record("i\x02"s + "ab" + "Z\x03xyz" + "t\x01T") == [] {
    Document document;
    document.id = "ab";
    document.title = "T";
    return document;
  }());
}

TEST_CASE("A value without a key is dropped") {
  CHECK(decode_record("v\x01x") == Document{});
}
