#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "common/index/index_stub.h"
#include "common/index/story_file.h"
#include "indexer/stories/story_words.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::stories;
using namespace broadsheet::testing;

// Articles of the sample corpus, edited in known ways; how many of the edits are found, and what is found
// wrongly.
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t fewest_words = 80;  ///< of an article, so that half of it is no short text

Words words_of(const std::string& text) {
  Words words;
  std::istringstream in(text);
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string text_of(const Words& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

Words part(const Words& words, double from, double to) {
  const auto at = [&](double share) {
    return words.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(words.size()));
  };
  return {at(from), at(to)};
}

Words operator+(Words a, const Words& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

const Words header = words_of(
    "The Evening Ledger, Friday edition, page 7. From our correspondent, with reports by the agency.");
const Words footer = words_of(
    "This text was taken over from an agency; the Evening Ledger, 12 Quay Street, has not changed it. "
    "Subscribe at "
    "the address above.");
const Words boilerplate = words_of(
    "About us: the Institute studies markets, rivers and roads and has its seat in Lindholm. It was founded "
    "in 1954, "
    "employs 310 people and is paid by its members. Media enquiries are answered by Eva Lund on weekdays "
    "between "
    "nine and five. Reprint is free if the source is named.");

Words every(const Words& words, std::size_t step, const std::string& replacement) {
  Words edited = words;
  for (std::size_t i = step / 2; i < edited.size(); i += step)
    edited[i] = replacement + static_cast<char>('a' + i % 7);
  return edited;
}

bool has_digit(const std::string& word) {
  return word.find_first_of("0123456789") != std::string::npos;
}

Words with_changed_numbers(Words words, std::size_t step) {
  std::size_t numbers = 0;
  for (std::string& word : words)
    if (has_digit(word) && numbers++ % step == 0)
      for (char& c : word)
        if (c >= '0' && c <= '9') c = static_cast<char>('0' + (c - '0' + 3) % 10);
  return words;
}

/// The same form with other numbers and names.
Words form(const Words& words) {
  Words filled = with_changed_numbers(words, 1);
  for (std::size_t i = 1; i < filled.size(); ++i)
    if (filled[i][0] >= 'A' && filled[i][0] <= 'Z') filled[i] = "Name" + filled[i];
  return filled;
}

struct Article {
  Words words, next;  ///< `next` is another article
};

struct Edit {
  const char* name;
  bool is_same_story;
  Words (*apply)(const Article& article);
};

const std::vector<Edit> edits = {
    {"copy", true, [](const Article& a) { return a.words; }},
    {"header and footer", true, [](const Article& a) { return header + a.words + footer; }},
    {"paragraph in front", true, [](const Article& a) { return part(a.next, 0, 0.15) + a.words; }},
    {"paragraph inside", true,
     [](const Article& a) { return part(a.words, 0, 0.4) + part(a.next, 0.2, 0.4) + part(a.words, 0.4, 1); }},
    {"paragraph removed", true,
     [](const Article& a) { return part(a.words, 0, 0.5) + part(a.words, 0.7, 1); }},
    {"paragraph moved", true, [](const Article& a) { return part(a.words, 0.6, 1) + part(a.words, 0, 0.6); }},
    {"every fifth number", true, [](const Article& a) { return with_changed_numbers(a.words, 5); }},
    {"every 15th word", true, [](const Article& a) { return every(a.words, 15, "edited"); }},
    {"first half", true, [](const Article& a) { return part(a.words, 0, 0.5); }},
    {"second half, header", true, [](const Article& a) { return header + part(a.words, 0.45, 1); }},
    {"boilerplate behind", true, [](const Article& a) { return a.words + boilerplate; }},
    {"form filled in", false, [](const Article& a) { return form(a.words); }},
    {"quote in another text", false,
     [](const Article& a) {
       return every(part(a.next, 0, 0.5), 2, "other") + part(a.words, 0.3, 0.5) +
              every(part(a.next, 0.5, 1), 2, "other");
     }},
    {"every second word", false, [](const Article& a) { return every(a.words, 2, "told"); }},
};

/// Articles of the sample corpus that are no copies of each other.
std::vector<Article> articles(const TemporaryFolder& folder) {
  const std::filesystem::path index = folder / "sample";
  run(options_for(index, {BROADSHEET_SAMPLE_CORPUS "/news", BROADSHEET_SAMPLE_CORPUS "/policy",
                          BROADSHEET_SAMPLE_CORPUS "/speeches", BROADSHEET_SAMPLE_CORPUS "/web"}));
  std::set<std::string> copies;
  for (const Story& story : StoryFile(index / read_stub(index)->stories).all())
    for (const StoryMember& member : story) copies.insert(member.id);
  std::vector<Article> found;
  for (const Document& document : index_contents(index)) {
    const Words words = words_of(document.text);
    if (words.size() >= fewest_words && !copies.count(document.id)) found.push_back({words, {}});
  }
  for (std::size_t i = 0; i < found.size(); ++i) found[i].next = found[(i + 1) % found.size()].words;
  return found;
}

struct Outcome {
  std::map<std::string, std::size_t> joined;  ///< with their article, by edit
  std::size_t articles = 0;
  std::size_t pairs = 0, right_pairs = 0;  ///< of documents in one story
};

Outcome find_edits() {
  const TemporaryFolder folder;
  const std::vector<Article> originals = articles(folder);
  std::string dump;
  const auto add = [&](std::size_t article, std::size_t edit, const Words& words) {
    dump +=
        nlohmann::json{{"id", fmt::format("{}/{}", article, edit)}, {"text", text_of(words)}}.dump() + "\n";
  };
  for (std::size_t i = 0; i < originals.size(); ++i) {
    add(i, edits.size(), originals[i].words);
    for (std::size_t edit = 0; edit < edits.size(); ++edit) add(i, edit, edits[edit].apply(originals[i]));
  }
  write_file(folder / "edits.jsonl", dump);
  const std::filesystem::path index = folder / "edited";
  run(options_for(index, {folder / "edits.jsonl"}));
  std::map<std::string, std::size_t> story_of;
  std::size_t number = 0;
  for (const Story& story : StoryFile(index / read_stub(index)->stories).all()) {
    ++number;
    for (const StoryMember& member : story) story_of[member.id] = number;
  }
  Outcome outcome;
  outcome.articles = originals.size();
  for (std::size_t i = 0; i < originals.size(); ++i)
    for (std::size_t edit = 0; edit < edits.size(); ++edit) {
      const std::size_t own = story_of[fmt::format("{}/{}", i, edit)];
      if (own > 0 && own == story_of[fmt::format("{}/{}", i, edits.size())])
        ++outcome.joined[edits[edit].name];
    }
  const auto is_version = [](std::size_t edit) { return edit == edits.size() || edits[edit].is_same_story; };
  for (const auto& [a, story_a] : story_of)
    for (const auto& [b, story_b] : story_of) {
      if (story_a == 0 || story_a != story_b || a >= b) continue;
      const auto article = [](const std::string& id) { return id.substr(0, id.find('/')); };
      const auto edit = [](const std::string& id) { return std::stoul(id.substr(id.find('/') + 1)); };
      ++outcome.pairs;
      // Two texts of one form, or with one quote, resemble each other as they should not the article.
      outcome.right_pairs += article(a) == article(b) && is_version(edit(a)) == is_version(edit(b));
    }
  return outcome;
}

}  // namespace

TEST_CASE("edits of articles of the sample corpus are found, and little else") {
  const Outcome outcome = find_edits();
  REQUIRE(outcome.articles >= 30);
  const auto share = [&](const Edit& edit) {
    const auto joined = outcome.joined.find(edit.name);
    return joined == outcome.joined.end()
               ? 0.0
               : static_cast<double>(joined->second) / static_cast<double>(outcome.articles);
  };
  double recall = 0;
  std::size_t versions = 0;
  fmt::print("{} articles; joined with the article:\n", outcome.articles);
  for (const Edit& edit : edits) {
    fmt::print("  {:<24} {:.3f}\n", edit.name, share(edit));
    CAPTURE(edit.name);
    if (edit.is_same_story) {
      CHECK(share(edit) >= 0.85);
      recall += share(edit);
      ++versions;
    } else {
      CHECK(share(edit) <= 0.05);
    }
  }
  recall /= static_cast<double>(versions);
  const double precision = static_cast<double>(outcome.right_pairs) / static_cast<double>(outcome.pairs);
  fmt::print("  recall {:.3f}, precision of pairs {:.3f}\n", recall, precision);
  CHECK(recall >= 0.95);
  CHECK(precision >= 0.98);
}
