#include "indexer/readers/record_parts.h"

#include "indexer/extraction/text_marks.h"
#include "indexer/readers/extracted_record.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using extraction::EmbeddedFile;
using extraction::ExtractedDocument;

namespace {

/// Gives an extracted document as it is.
class FixedParser final : public RecordParser {
 public:
  explicit FixedParser(ExtractedDocument document) : document_(std::move(document)) {}
  ParsedRecord parse(const RawRecord& raw) const override {
    return parsed_document(document_, FieldMapping::standard(), raw);
  }

 private:
  ExtractedDocument document_;
};

std::vector<RecordPart> parts_of(ExtractedDocument document) {
  const SourceItem item{RawRecord{"bytes", "box.mbox:3", {}},
                        std::make_shared<FixedParser>(std::move(document)),
                        std::make_shared<const std::string>("/leaks/box.mbox"),
                        std::make_shared<const std::string>("/leaks/box.mbox"), "mail"};
  return parse_parts(item, std::make_shared<const ReadSettings>(ReadOptions{}), 0);
}

/// `ID (FORMAT, FILE) KEY=VALUE ...`, or `WHERE rejected: WHY`.
std::string shown(const RecordPart& part) {
  if (const auto* bad = std::get_if<BadRecord>(&part.parsed)) return bad->where + " rejected: " + bad->why;
  if (const auto* container = std::get_if<ParsedContainer>(&part.parsed))
    return part.where + " container: " + container->warnings.at(0);
  const Document& document = std::get<ParsedDocument>(part.parsed).document;
  std::string line = document.id + " (" + document.format + ", " + document.file + ")";
  for (const auto& [key, value] : document.extras) line += " " + key + "=" + value;
  return line;
}

std::vector<std::string> shown(const std::vector<RecordPart>& parts) {
  std::vector<std::string> lines;
  for (const RecordPart& part : parts) lines.push_back(shown(part));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("attachments are documents of their own, linked both ways") {
  CHECK(shown(parts_of({{{"title", "Minutes"}, {"id", "m1@bay.example"}},
                        "See the annex.",
                        {{"annex.txt", "The quota rises.\n\nBy how much, nobody says."}},
                        {}})) ==
        Lines{"m1@bay.example/annex.txt (text, /leaks/box.mbox/annex.txt) attachment_of=m1@bay.example",
              "m1@bay.example (mail, /leaks/box.mbox) attachment=m1@bay.example/annex.txt"});
}

TEST_CASE("what cannot be read is said at its document") {
  CHECK(
      shown(parts_of({{}, "See the picture.", {{"map.png", "\x89PNG\r\n\x1a\n and so on"}}, {}})) ==
      Lines{
          "box.mbox:3/map.png rejected: a picture (PNG), which this version does not read; it holds no text",
          "box.mbox:3 (mail, /leaks/box.mbox) unread_attachment=map.png: a picture (PNG), which this version "
          "does not read; it holds no text"});
  const BadRecord again = unread_attachment("m1", "map.png: a picture: no text");
  CHECK(again == BadRecord{"m1/map.png", "a picture: no text"});
}

TEST_CASE("an attached table without documents is a text") {
  CHECK(
      shown(parts_of(
                {{}, "See the table.", {{"calls.csv", "harbour,calls\nWismar,1104\nKarlshamn,2310\n"}}, {}}))
          .at(0) == "box.mbox:3/calls.csv (text, /leaks/box.mbox/calls.csv) attachment_of=box.mbox:3");
}

TEST_CASE("what is inside of an attached message is named by that message only") {
  const std::string inner =
      "From: A <a@b.example>\nMessage-ID: <in@b.example>\nDate: Mon, 4 Mar 2024 10:00:00 +0000\nSubject: In\n"
      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee "
      "it.\n"
      "--x\nContent-Type: application/octet-stream; name=a.png\nContent-Disposition: attachment; "
      "filename=a.png\n\n"
      "\x89PNG\r\n\x1a\n\1\2\n--x--\n";
  const std::vector<std::string> lines = shown(parts_of({{}, "Forwarded.", {{"in.eml", inner}}, {}}));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].starts_with("box.mbox:3/in.eml/a.png rejected: "));
  CHECK(lines[1].find("unread_attachment=a.png: ") != std::string::npos);
  CHECK(lines[1].find("attachment_of=box.mbox:3") != std::string::npos);
  CHECK(lines[2] == "box.mbox:3 (mail, /leaks/box.mbox) attachment=in@b.example");
}

TEST_CASE("names of attachments are unique and have no slashes") {
  const EmbeddedFile same{"a/b.txt", "The quota rises. Nobody says by how much."};
  const std::vector<std::string> lines =
      shown(parts_of({{}, "Two notes.", {same, same, {"", same.bytes}}, {}}));
  CHECK(lines.at(0).starts_with("box.mbox:3/a_b.txt "));
  CHECK(lines.at(1).starts_with("box.mbox:3/2-a_b.txt "));
  CHECK(lines.at(2).starts_with("box.mbox:3/attachment-3 "));
}

TEST_CASE("a file that is nothing but a container is no document") {
  CHECK(shown(parts_of({{},
                        "",
                        {{"articles.jsonl", "{\"title\":\"Quota\",\"text\":\"It rises.\"}\n"}},
                        {"the table log was left out"}})) ==
        Lines{"box.mbox:3/articles.jsonl:1 (json, /leaks/box.mbox/articles.jsonl)",
              "box.mbox:3 container: the table log was left out"});
}

TEST_CASE("a message without words has no text, however long its headers are") {
  const std::vector<RecordPart> parts = parts_of(
      {{{"title", "Minutes"}, {"from", "The secretary of the committee on the quota of the harbours"}},
       "",
       {},
       {}});
  CHECK(std::get<ParsedDocument>(parts.at(0).parsed).document.text.empty());
}

TEST_CASE("pages and quoted replies are kept beside the text") {
  using namespace extraction;
  const std::string marked = std::string(page_mark) + "Yes. " + std::string(aside_begin_mark) + "Shall we?" +
                             std::string(aside_end_mark) + std::string(page_mark) + "Jo";
  const std::vector<RecordPart> parts = parts_of({{}, marked, {}, {}});
  const Document& document = std::get<ParsedDocument>(parts.at(0).parsed).document;
  CHECK(document.text == "Yes. Shall we?Jo");
  CHECK(document.pages == std::vector<std::size_t>{0, 14});
  CHECK(document.asides == std::vector<std::pair<std::size_t, std::size_t>>{{5, 14}});
}
