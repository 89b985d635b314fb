#include "common/index/stored_record.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>

#include "tests/support/catch.h"

using namespace std::string_literals;
using broadsheet::Date;
using broadsheet::decode_record;
using broadsheet::Document;
using broadsheet::encode_record;
using broadsheet::Entity;
using broadsheet::EntityType;
using broadsheet::Mention;

namespace {

Document sample_document() {
  Document document;
  document.id = "cw-2024-17";
  document.title = "Grid drill";
  document.text = "First paragraph.\n\nSecond \u00E9t\u00E9.";
  document.url = "https://courier.example/grid";
  document.source = "Harbour Courier";
  document.language = "en";
  document.date = Date{2024, 3, 12, 37230};
  document.date_from = broadsheet::DateFrom::address;
  document.authors = {"Ines Falk", "Tom Reed"};
  document.sections = {"energy", "defence"};
  document.extras = {{"wordcount", "312"}, {"empty", ""}};
  document.entities = {
      {EntityType::law, "eu/reg/2016/679", "GDPR", {{true, 0, 4}, {false, 0, 5}, {false, 6, 15}}},
      {EntityType::place, "ete", "Été", {{false, 25, 30}}}};
  document.format = "pdf";
  document.file = "/leaks/drill.pdf";
  document.pages = {0, 0, 18};
  document.asides = {{6, 15}, {18, 24}};
  return document;
}

/// Its record is worth packing.
Document long_sample() {
  Document document = sample_document();
  for (int i = 0; i < 200; ++i)
    document.text += " The minister told the council about the grid and its cables.";
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
    if (document.date) document.date_from = static_cast<broadsheet::DateFrom>(below(4));
    for (std::size_t i = below(4); i > 0; --i) document.authors.push_back(text(20));
    for (std::size_t i = below(4); i > 0; --i) document.sections.push_back(text(20));
    for (std::size_t i = below(4); i > 0; --i) document.extras.emplace_back(text(10), text(10));
    for (std::size_t i = below(4); i > 0; --i) document.entities.push_back(entity(document));
    return document;
  }

 private:
  Entity entity(const Document& document) {
    Entity made{static_cast<EntityType>(below(4)), text(10), text(10), {}};
    for (std::size_t i = below(4); i > 0; --i) {
      const bool in_title = below(2) == 1;
      const std::size_t size = in_title ? document.title.size() : document.text.size();
      const std::size_t begin = below(size + 1);
      made.mentions.push_back({in_title, begin, begin + below(size - begin + 1)});
    }
    std::sort(made.mentions.begin(), made.mentions.end(), [](const Mention& a, const Mention& b) {
      return a.in_title != b.in_title ? a.in_title : a.begin < b.begin;
    });
    return made;
  }

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
  CHECK(decode_record(encode_record(sample_document())) == sample_document());
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

TEST_CASE("A short record is kept plain, a repetitive one packed") {
  Document document;
  document.id = "ab";
  document.title = "T";
  CHECK(encode_record(document) ==
        "pi\x02"
        "abt\x01T");
  document.text = std::string(100000, 'x');
  CHECK(encode_record(document).front() == 'z');
  CHECK(encode_record(document).size() < 200);
  CHECK(decode_record(encode_record(document)) == document);
}

TEST_CASE("A plain record cut anywhere gives the values before the cut") {
  Document document;
  document.id = "ab";
  document.authors = {"Ines"};
  document.text = "grid";
  const std::string bytes = encode_record(document);
  REQUIRE(bytes ==
          "pi\x02"
          "aba\x04Inesx\x04grid");
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const Document cut = decode_record(std::string_view(bytes).substr(0, size));
    CHECK(cut.id == (size >= 5 ? "ab" : ""));
    CHECK(cut.authors.size() == (size >= 11 ? 1 : 0));
    CHECK(cut.text == "");
  }
}

TEST_CASE("A packed record cut anywhere gives nothing") {
  const std::string bytes = encode_record(long_sample());
  REQUIRE(bytes.front() == 'z');
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK(decode_record(std::string_view(bytes).substr(0, size)) == Document{});
}

TEST_CASE("Damaged bytes are read without harm") {
  for (const std::string& bytes : {encode_record(sample_document()), encode_record(long_sample())}) {
    std::mt19937 random(11);
    for (int round = 0; round < 20000; ++round) {
      std::string damaged = bytes;
      for (int i = 0; i < 3; ++i) damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
      const Document document = decode_record(damaged);
      REQUIRE(document.text.size() + document.title.size() <= 32768 * bytes.size());
    }
  }
}

TEST_CASE("A frame that claims an impossible size asks for no memory") {
  // zstd's magic number, a header with eight bytes of size, and an empty last block.
  const std::string frame =
      "z\x28\xB5\x2F\xFD\xE0"s + std::string("\0\0\0\x7F\0\0\0\0", 8) + std::string("\1\0\0", 3);
  CHECK(decode_record(frame) == Document{});
}

TEST_CASE("Blocks of a later version are skipped") {
  CHECK(decode_record("pi\x02"
                      "ab"
                      "Z\x03xyz"
                      "t\x01T") == [] {
    Document document;
    document.id = "ab";
    document.title = "T";
    return document;
  }());
}

TEST_CASE("A value without a key is dropped") {
  CHECK(decode_record("pv\x01x") == Document{});
}
