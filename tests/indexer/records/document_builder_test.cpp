#include "indexer/records/document_builder.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;
using Strings = std::vector<std::string>;

ParsedRecord build(const Fields& fields, const RawRecord& raw = {"", "in:1", ""}) {
  const FieldMapping mapping;
  DocumentBuilder builder(mapping);
  for (const auto& [key, value] : fields) builder.add(key, value);
  return builder.finish(raw);
}

Document document(const Fields& fields) {
  return std::get<ParsedDocument>(build(fields)).document;
}

}  // namespace

TEST_CASE("a record without an id has its place as id, or the id known before") {
  CHECK(document({{"text", "t"}}).id == "in:1");
  CHECK(document({{"text", "t"}, {"docno", " 7 "}}).id == "7");
  CHECK(document({{"text", "t"}, {"id", " "}}).id == "in:1");
  CHECK(std::get<ParsedDocument>(build({{"text", "t"}}, {"", "where", "known"})).document.id == "known");
}

TEST_CASE("of two keys for one field the better wins and the other is an extra") {
  for (const Fields& fields :
       {Fields{{"_id", "b"}, {"id", "a"}, {"text", "t"}}, Fields{{"id", "a"}, {"_id", "b"}, {"text", "t"}}}) {
    CHECK(document(fields).id == "a");
    CHECK(document(fields).extras == Fields{{"_id", "b"}});
  }
}

TEST_CASE("of equal keys the first fills the field, and extras keep all values") {
  const Document twice = document({{"title", "one"}, {"title", "two"}, {"x", "1"}, {"x", "2"}});
  CHECK(twice.title == "one");
  CHECK(twice.extras == Fields{{"x", "1"}, {"x", "2"}});
}

TEST_CASE("an empty value leaves the field to another key") {
  CHECK(document({{"text", ""}, {"body", "words"}}).text == "words");
}

TEST_CASE("authors and sections are lists, cut where their key allows") {
  const Document lists = document({{"author", "Ines Falk; Tom Brandt|Ines Falk"},
                                   {"byline", "Falk, Ines"},
                                   {"category", "Culture, arts"},
                                   {"tags", "energy, grid;  ,energy"},
                                   {"text", "t"}});
  CHECK(lists.authors == Strings{"Ines Falk", "Tom Brandt", "Falk, Ines"});
  CHECK(lists.sections == Strings{"Culture, arts", "energy", "grid"});
}

TEST_CASE("an item of a list is not cut") {
  const FieldMapping mapping;
  DocumentBuilder builder(mapping);
  builder.add_item("tags", "a, b");
  builder.add_item("text", "t");
  CHECK(std::get<ParsedDocument>(builder.finish({})).document.sections == Strings{"a, b"});
}

TEST_CASE("languages become codes") {
  const auto language = [](const char* given) { return document({{"text", "t"}, {"lang", given}}).language; };
  CHECK(language("DE") == "de");
  CHECK(language("de-AT") == "de");
  CHECK(language("German") == "de");
  CHECK(language("fr_FR") == "fr");
  CHECK(language("xq") == "xq");
  CHECK(language("Klingon of the north") == "");
}

TEST_CASE("a date that cannot be read is a warning") {
  const auto parsed = std::get<ParsedDocument>(build({{"text", "t"}, {"date", "soon"}}));
  CHECK_FALSE(parsed.document.date);
  CHECK(parsed.warnings == Strings{"date not understood: soon"});
  CHECK(document({{"text", "t"}, {"date", "31 January 2024"}}).date == Date{2024, 1, 31, std::nullopt});
}

TEST_CASE("a record without title and text is rejected, with a title alone it is not") {
  CHECK(std::get<BadRecord>(build({{"id", "1"}, {"text", " \n"}})) ==
        BadRecord{"in:1", "no text and no title"});
  CHECK(document({{"title", "Only a title"}}).text.empty());
}

TEST_CASE("a text that is HTML is read as a page is, and its title with it") {
  const Document page =
      document({{"title", "Wind &amp; <em>sun</em>"}, {"text", "<p>One &lt; two.</p>\n<p>Three.</p>"}});
  CHECK(page.title == "Wind & sun");
  CHECK(page.text == "One < two.\n\nThree.");
  const Document plain = document({{"title", "Use of &amp;"}, {"text", "Write <p> before, </p> behind."}});
  CHECK(plain.title == "Use of &");
  CHECK(plain.text == "Write <p> before, </p> behind.");
}

TEST_CASE("where no key is known, the longest prose is the text, and its key is named") {
  const std::string remarks = "The harbour office answered that the dredging would begin in the autumn.";
  const auto parsed =
      std::get<ParsedDocument>(build({{"id", "7"}, {"remarks", remarks}, {"code", std::string(90, 'x')}}));
  CHECK(parsed.document.text == remarks);
  CHECK(parsed.document.extras == Fields{{"code", std::string(90, 'x')}});
  CHECK(parsed.keys[1] == SeenKey{"remarks", std::nullopt, true, false, {}});
}

TEST_CASE("paragraphs under a key that means nothing are one text") {
  const std::string first = "The harbour office answered that the dredging would begin in the autumn.";
  const std::string second = "The fishing fleet, which had asked for a delay until May, was not consulted.";
  CHECK(document({{"paras", first}, {"paras", second}, {"note", first + " It did."}}).text ==
        first + "\n\n" + second);
}

TEST_CASE("several summaries are all kept, the best first") {
  CHECK(document({{"lead_paragraph", "The lead."}, {"abstract", "What it is about."}}).text ==
        "What it is about.\n\nThe lead.");
}

TEST_CASE("a summary never replaces a text: both are kept, and both are in the text") {
  const Document both = document({{"description", "What it is about."}, {"content", "The body of it."}});
  CHECK(both.text == "What it is about.\n\nThe body of it.");
  CHECK(both.extras == Fields{{"description", "What it is about."}});
  CHECK(document({{"title", "T"}, {"abstract", "What it is about."}}).text == "What it is about.");
}

TEST_CASE("the body of a file goes before the metadata on top of it") {
  const FieldMapping mapping;
  DocumentBuilder builder(mapping);
  builder.add("content", "An odd key of the metadata.");
  builder.add("summary", "What it is about.");
  builder.set_body("The body.");
  const Document with_body = std::get<ParsedDocument>(builder.finish({})).document;
  CHECK(with_body.text == "What it is about.\n\nThe body.");
  CHECK(with_body.extras.front() == Fields::value_type{"content", "An odd key of the metadata."});
}

TEST_CASE("a mapped key still fills what its name means, if nothing else does") {
  const FieldMapping mapping(Fields{{"id", "url"}});
  DocumentBuilder builder(mapping);
  builder.add("url", "https://a.example/1");
  builder.add("text", "t");
  const Document mapped = std::get<ParsedDocument>(builder.finish({})).document;
  CHECK(mapped.id == "https://a.example/1");
  CHECK(mapped.url == "https://a.example/1");
}

TEST_CASE("control characters and NULs are taken out of every field") {
  const auto parsed = std::get<ParsedDocument>(build({{"title", "a\x1b[31m\nb"},
                                                      {"text", std::string("c\0d\r\ne", 6)},
                                                      {"author", "f\x07"},
                                                      {"note", "g\x1bh"}}));
  CHECK(parsed.document.title == "a[31m b");
  CHECK(parsed.document.text == "c d\ne");
  CHECK(parsed.document.authors == Strings{"f"});
  CHECK(parsed.document.extras == Fields{{"note", "gh"}});
  CHECK(parsed.warnings == Strings{"replaced 1 NUL bytes"});
}

TEST_CASE("what a reader sets loses to what the record says") {
  const FieldMapping mapping;
  DocumentBuilder builder(mapping);
  builder.add("title", "said");
  builder.set(Member::title, "found");
  builder.set(Member::text, "");
  builder.set(Member::text, "first");
  builder.set(Member::text, "second");
  const auto parsed = std::get<ParsedDocument>(builder.finish({}));
  CHECK(parsed.document.title == "said");
  CHECK(parsed.document.text == "first");
}
