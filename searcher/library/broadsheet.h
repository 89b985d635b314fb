// Broadsheet as a C++ library: searches an index that `indexer` has made.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// Needs C++17 or later. All text is UTF-8. Values of options have the same meaning as in searcher(1), and
/// queries are written as in broadsheet-query(7).
///
/// The namespace is the version of this interface. Within v1, members may be added, but never removed,
/// renamed or given another meaning. A later v2 will exist beside it.
namespace broadsheet::v1 {

/// The version of the linked library, such as "0.1.0".
const char* version() noexcept;

/// The base class of all exceptions. what() is one sentence that says what happened and what to do.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};
/// The index is missing, damaged or of another version.
class IndexError : public Error {
 public:
  using Error::Error;
};
/// A value of a request cannot be understood. Query strings are never refused: see Results::notes.
class RequestError : public Error {
 public:
  using Error::Error;
};
/// The caller set the flag of this search.
class CancelledError : public Error {
 public:
  using Error::Error;
};

struct FacetRequest {
  std::string field;       ///< "source", "person", "year", ...
  std::size_t limit = 10;  ///< list at most this many values, most frequent first; 0: all
};

/// One search.
struct Request {
  std::string query;    ///< empty: every document
  std::string similar;  ///< find documents like the one with this id, instead of a query
  std::vector<std::pair<std::string, std::string>>
      filters;             ///< fields and values; values of the same field are alternatives; "none": no value
  std::string from;        ///< first date: "2024", "2024-03", "2024-03-31", "last month"; empty: any
  std::string to;          ///< last date; "2024-03" includes its last day; empty: any
  std::string sort;        ///< "relevance", "newest" or "oldest"; empty: relevance
  std::string language;    ///< code of the language of the query; empty: the languages of the documents
  std::size_t offset = 0;  ///< hits to skip
  std::size_t limit = 10;  ///< maximum number of hits
  std::size_t snippets = 3;  ///< maximum number of text fragments per hit; 0: none
  bool collapse = true;      ///< only one document per story; offset and limit then count stories
  bool exact_total = false;  ///< count all matches; facets and histograms always do
  std::vector<FacetRequest> facets;
  std::string histogram;                 ///< "year", "quarter", "month", "week" or "day"; empty: none
  bool normalised = false;               ///< also fill Period::corpus
  bool suggest = true;                   ///< look for other spellings of misspelt words
  std::chrono::milliseconds timeout{0};  ///< return partial results after this time; 0: no limit
};

/// Bytes [begin, end) of a text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A text with the places where the query matches: sorted, without overlaps.
struct HighlightedText {
  std::string text;
  std::vector<Span> highlights;
};

/// The people, organisations, places and laws that a document names, most salient first.
struct Names {
  std::vector<std::string> people;
  std::vector<std::string> organisations;
  std::vector<std::string> places;
  std::vector<std::string> laws;
};

/// The story of a document that has copies or other versions.
struct Story {
  std::string id;               ///< for `story:ID` in a query
  std::uint64_t documents = 0;  ///< in the whole index
  std::uint64_t sources = 0;    ///< number of different sources
};

struct Hit {
  std::size_t rank = 0;  ///< from 1, over all pages
  double score = 0;
  std::string id;
  HighlightedText title;
  std::string url;
  std::string source;
  std::string date;  ///< "2024-01-31" or "2024-01-31T10:20:30Z"; empty: unknown
  std::string language;
  std::vector<std::string> authors;
  std::vector<std::string> sections;
  std::vector<std::pair<std::string, std::string>> extras;  ///< other fields of the record
  Names names;
  std::vector<HighlightedText> snippets;  ///< in the order of the text
  std::optional<Story> story;             ///< absent: the document has no copies
};

/// A document with its whole text.
struct Document {
  std::string id;
  std::string title;
  std::string text;
  std::string url;
  std::string source;
  std::string date;  ///< as in Hit
  std::string language;
  std::vector<std::string> authors;
  std::vector<std::string> sections;
  std::vector<std::pair<std::string, std::string>> extras;
  Names names;
};

/// How many documents match: lower <= true number <= upper. `value` is the best estimate.
struct Total {
  std::uint64_t value = 0;
  std::uint64_t lower = 0;
  std::uint64_t upper = 0;
};

struct Count {
  std::string value;
  std::uint64_t documents = 0;
};

struct Facet {
  std::string field;
  std::size_t distinct = 0;   ///< number of different values, listed or not
  bool exact = true;          ///< false: the time was up before everything was counted
  std::vector<Count> values;  ///< sorted by number of documents, then value
};

struct Period {
  std::string label;  ///< "2024", "2024-Q1", "2024-03", "2024-W09" or "2024-03-31"
  std::uint64_t documents = 0;
  std::optional<std::uint64_t> corpus;  ///< documents in the whole index; only with Request::normalised
};

struct Results {
  Total total;
  std::optional<std::uint64_t> stories;  ///< number of stories found; absent: unknown
  std::vector<Hit> hits;
  std::vector<Facet> facets;             ///< in the order of the request
  std::vector<Period> histogram;         ///< in time order without gaps; empty: not requested, or no dates
  std::uint64_t undated = 0;             ///< found documents without a date; only with a histogram
  std::vector<std::string> suggestions;  ///< other spellings of the query, likeliest first
  /// How the query was read where it was not taken literally; one sentence each.
  std::vector<std::string> notes;
  bool partial = false;  ///< the time was up before everything was searched
  std::chrono::duration<double> elapsed{0};
};

/// An open index.
///
/// Threads: only one thread at a time may use an object. Objects are independent of each other, even for the
/// same folder, so open one per thread.
///
/// An indexer may publish a new state at any time. An object keeps its state until refresh(). If that state
/// can no longer be read, the object opens the newest one by itself.
class Index {
 public:
  /// Throws IndexError.
  explicit Index(const std::string& folder);
  ~Index();
  Index(Index&&) noexcept;
  Index& operator=(Index&&) noexcept;

  /// Throws RequestError and IndexError, and CancelledError soon after another thread has set the flag.
  Results search(const Request& request, const std::atomic<bool>* cancelled = nullptr);
  /// Returns nullopt if no document has this id. Throws IndexError.
  std::optional<Document> document(const std::string& id);
  /// The number of documents in the open state.
  std::uint64_t document_count() const;
  /// Keys of records that are fields of this index. Queries, filters and facets know them like other fields.
  std::vector<std::string> key_fields() const;
  /// Opens the newest published state. Throws IndexError; the open state then stays.
  void refresh();

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::v1
